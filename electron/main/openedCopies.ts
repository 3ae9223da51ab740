import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileName } from '#engine/fileName.ts';

/** What the system's own programs show or edit as a document. Whatever can be run is not among them. */
const shown = new Set(
  'pdf doc docx odt rtf txt md pages csv xls xlsx ods ppt pptx odp png jpg jpeg gif webp bmp heic tif tiff'.split(
    ' ',
  ),
);

/** A name that people gave, fit for a file; `ending` is what the system goes by, in small letters. */
export function cleanName(name: string, nothing: string): { name: string; ending: string } {
  const trimmed = name.replace(/[\p{Cc}\p{Cf}. ]+$/u, '');
  const [dotted = '', ending = ''] = /\.([A-Za-z0-9]{1,10})$/.exec(trimmed) ?? [];
  const body = fileName([trimmed.slice(0, trimmed.length - dotted.length)], '', nothing).replace(
    /^[. ]+/,
    '',
  );
  return { name: `${body === '' ? nothing : body}${dotted}`, ending: ending.toLowerCase() };
}

/** Whether a file of this ending is handed to the system. */
export function mayBeShown(ending: string): boolean {
  return shown.has(ending);
}

/** Copies that other programs have open: each in a folder that only this user can read, and gone with the workbook. */
export class OpenedCopies {
  readonly #prefix: string;

  /** Two apps with different data do not sweep each other's copies. */
  constructor(userData: string) {
    const whose = createHash('sha256').update(userData).digest('hex').slice(0, 12);
    this.#prefix = `rolebook-${whose}-`;
  }

  /** An empty folder for one copy. */
  folder(): Promise<string> {
    return mkdtemp(join(tmpdir(), this.#prefix));
  }

  /** Removes all copies, also those that an earlier run left. One that a program still holds goes the next time. */
  async clear(): Promise<void> {
    const names = await readdir(tmpdir()).catch(() => []);
    const ours = names.filter((name) => name.startsWith(this.#prefix));
    await Promise.all(
      ours.map((name) => rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined)),
    );
  }
}
