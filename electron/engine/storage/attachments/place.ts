import { join } from 'node:path';

/** The folder of a workbook's files, beside it: `Tidewell.rolebook` has `Tidewell.files`. */
export function attachmentFolder(workbook: string): string {
  return `${workbook.replace(/\.rolebook$/i, '')}.files`;
}

/** Whether this is what a file is kept under: the SHA-256 of its content. Nothing else ever becomes part of a path. */
export function isContentName(name: string): boolean {
  return /^[0-9a-f]{64}$/.test(name);
}

/** Where the file with this content lies. */
export function contentPath(folder: string, sha256: string): string {
  if (!isContentName(sha256)) throw new RangeError(`${sha256} is no SHA-256.`);
  return join(folder, sha256);
}
