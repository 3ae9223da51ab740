import type { Encoding, Separator } from '#domain/candidates/import/formats.ts';
import { resumesIn } from '#domain/candidates/import/jsonResume.ts';
import { forbiddenNameIn } from '#domain/check/forbiddenNames.ts';
import { type CsvRows, csvRows, withPlainBreaks } from './csv.ts';
import { decoded, encodingOf } from './encoding.ts';
import { most, notRead } from './limits.ts';
import { saidSeparator, separatorOf } from './separator.ts';
import { type Sheet, xlsxSheets } from './xlsx.ts';

/** What a file holds, read as far as it can be without knowing what is meant. */
export type Content =
  | {
      readonly kind: 'csv';
      readonly bytes: Uint8Array;
      readonly encoding: Encoding;
      readonly separator: Separator;
    }
  | { readonly kind: 'xlsx'; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'json'; readonly resumes: readonly { readonly [field: string]: unknown }[] };

const choose = 'Choose a CSV, .xlsx or JSON Resume file.';

/** What people pick by mistake, told by the first bytes. */
const others: readonly [number[], string][] = [
  [[0x25, 0x50, 0x44, 0x46], `it is a PDF document. ${choose}`],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], `it is a Rich Text document. ${choose}`],
  [[0x89, 0x50, 0x4e, 0x47], `it is a picture. ${choose}`],
  [[0xff, 0xd8, 0xff], `it is a picture. ${choose}`],
  [[0x1f, 0x8b], `it is a compressed archive. Unpack it first.`],
];

/** Reads a file by what is in it, whatever its name ends in. Throws a Refusal that names it. */
export async function contentOf(bytes: Uint8Array, name: string): Promise<Content> {
  if (bytes.length > most.bytes) {
    throw notRead('too-large', name, 'it is larger than 50 MB. Divide it into smaller files.');
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw notRead('old', name, oldKind(bytes, name));
  if (startsWith(bytes, [0x50, 0x4b])) return { kind: 'xlsx', sheets: await xlsxSheets(bytes, name) };
  const other = others.find(([start]) => startsWith(bytes, start));
  if (other) throw notRead('other-kind', name, other[1]);
  const encoding = encodingOf(bytes);
  const text = decoded(bytes, encoding);
  if (text.trim() === '') throw notRead('empty', name, 'there is nothing in it. Choose another file.');
  if (/^\s*[[{]/.test(text) && /\.json$/i.test(name)) return { kind: 'json', resumes: resumes(text, name) };
  if (text.includes('\0')) throw notRead('other-kind', name, `it is no text. ${choose}`);
  const plain = withPlainBreaks(text);
  return { kind: 'csv', bytes, encoding, separator: saidSeparator(plain) ?? separatorOf(plain) };
}

/** The rows of a CSV file, read as it is said. */
export function rowsOfCsv(
  { bytes, encoding, separator }: Extract<Content, { kind: 'csv' }>,
  name: string,
): CsvRows {
  const text = withPlainBreaks(decoded(bytes, encoding));
  // The hint is no row, but a line all the same.
  return csvRows(saidSeparator(text) ? text.replace(/^[^\n]*/, '') : text, separator, name);
}

/** The sheet that most people would mean: the one with most rows. */
export function fullestSheet(sheets: readonly Sheet[]): number {
  const sizes = sheets.map(({ rows }) => rows.length);
  return Math.max(0, sizes.indexOf(Math.max(...sizes)));
}

function resumes(text: string, name: string) {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw notRead('json', name, 'it is no sound JSON. Ask for it once more, or type the candidate in.');
  }
  const found = forbiddenNameIn(json as never) === null ? resumesIn(json) : null;
  if (!found) throw notRead('no-resume', name, `it is JSON, but no JSON Resume. ${choose}`);
  if (found.length > most.rows) throw notRead('too-long', name, 'it holds too many résumés. Divide it.');
  return found;
}

/** The container of Office 97 to 2003 also holds what has a password now. */
function oldKind(bytes: Uint8Array, name: string): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1 << 20));
  const holds = (part: string) => head.includes(Buffer.from(part, 'utf16le'));
  if (holds('EncryptedPackage')) return 'it has a password. Save it without one.';
  if (holds('WordDocument')) return `it is an old Word document. ${choose}`;
  const isSheet = holds('Workbook') || holds('Book') || /\.xls$/i.test(name);
  return isSheet
    ? 'it is an old Excel file (.xls). Open it in a spreadsheet program and save it as .xlsx or CSV.'
    : `it is an old Office file. ${choose}`;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
