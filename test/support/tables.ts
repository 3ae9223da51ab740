import type { Encoding, Separator } from '#domain/candidates/import/formats.ts';

/** A CSV file as programs write it: cells in quotation marks where they need them, or all of them. */
export function csvText(
  rows: readonly (readonly string[])[],
  { separator = ',' as Separator, quoteAll = false, lineEnd = '\r\n' } = {},
): string {
  const written = (cell: string) =>
    quoteAll || /[",;\t|\n\r]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((cells) => cells.map(written).join(separator) + lineEnd).join('');
}

/** Bytes in an encoding; `mark` puts its mark first. */
export function bytesIn(text: string, encoding: Encoding, mark = false): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return new Uint8Array(Buffer.from(marked, 'utf8'));
  if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(marked, 'utf16le'));
  if (encoding === 'utf-16be') return new Uint8Array(Buffer.from(marked, 'utf16le').swap16());
  return new Uint8Array(Buffer.from(text.replaceAll('€', '\u0080'), 'latin1'));
}
