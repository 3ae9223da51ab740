import Papa from 'papaparse';
import type { Separator } from '#domain/candidates/import/formats.ts';
import { isBlank, type Row } from '#domain/candidates/import/table.ts';
import { longest, most, notRead, tooManyColumns, tooManyRows } from './limits.ts';

export interface CsvRows {
  /** Without blank ones. */
  readonly rows: Row[];
  /** Lines at which a quotation mark opens and is never closed. */
  readonly unclosed: readonly number[];
}

/** A file with more stray quotation marks than these has another reason for them. */
const mostUnclosed = 100;

/** Line ends of every system as one. */
export function withPlainBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/**
 * The rows of a text whose lines end with \n. A quotation mark that is never closed would swallow all that follows:
 * such a line is read as it stands, and reading goes on below it.
 */
export function csvRows(text: string, separator: Separator, name: string): CsvRows {
  const rows: Row[] = [];
  const unclosed: number[] = [];
  const began = Date.now();
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const { data, open } = parsed(text.slice(at), separator);
    const first = line;
    for (const cells of open === undefined ? data : data.slice(0, open)) {
      add(rows, { line, cells }, name);
      line += 1 + cells.reduce((sum, cell) => sum + breaksIn(cell), 0);
    }
    if (open === undefined) break;
    const start = afterBreaks(text, at, line - first);
    const end = endOfLine(text, start);
    add(rows, { line, cells: text.slice(start, end).split(separator).map(unquoted) }, name);
    unclosed.push(line);
    line += 1;
    at = end + 1;
    if (unclosed.length > mostUnclosed) {
      throw notRead(
        'quotes',
        name,
        'its quotation marks do not match. Save it as .xlsx, or as CSV once more.',
      );
    }
    if (Date.now() - began > longest) {
      throw notRead('too-slow', name, 'it takes too long. Divide it into smaller files.');
    }
  }
  return { rows, unclosed };
}

/** The cells, and the first row in which a quotation mark runs on beyond its line. */
function parsed(text: string, separator: Separator): { data: string[][]; open: number | undefined } {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n' });
  const open = errors.find(
    ({ code, row = 0 }) =>
      code === 'MissingQuotes' || (code === 'InvalidQuotes' && data[row]?.some((cell) => breaksIn(cell) > 0)),
  )?.row;
  return { data, open };
}

function add(rows: Row[], row: Row, name: string): void {
  if (isBlank(row.cells)) return;
  if (row.cells.length > most.columns && !isBlank(row.cells.slice(most.columns))) throw tooManyColumns(name);
  if (rows.length >= most.rows) throw tooManyRows(name);
  rows.push(row);
}

function breaksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Where the line begins that is `count` lines below the one at `from`. */
function afterBreaks(text: string, from: number, count: number): number {
  let at = from;
  for (let passed = 0; passed < count; passed += 1) at = endOfLine(text, at) + 1;
  return at;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function unquoted(cell: string): string {
  return cell.replace(/^"|"$/g, '').replace(/""/g, '"');
}
