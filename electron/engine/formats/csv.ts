/** Excel takes a file without it for one in the computer's old code page. */
const byteOrderMark = '\ufeff';

/** What a spreadsheet may take for a formula; full-width signs are taken for one where people type them. */
const formula = /^[=+\-@\t\r＝＋－＠]/;

/**
 * A table as CSV (RFC 4180: CRLF, quotes doubled), in UTF-8 with a mark by which spreadsheets know it. Text that
 * begins like a formula gets a leading apostrophe; numbers are written plainly, with a point and four decimals at most.
 */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): Uint8Array {
  const lines = rows.map((row) => row.map(cell).join(','));
  return new TextEncoder().encode(`${byteOrderMark}${lines.join('\r\n')}\r\n`);
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(Math.round(value * 10_000) / 10_000);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
