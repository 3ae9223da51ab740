import { zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { Refusal } from '#contract/result.ts';
import { isBlank, type Row } from '#domain/candidates/import/table.ts';
import { Zip } from '../word/read/zip.ts';
import { most, notRead, tooManyColumns, tooManyRows } from './limits.ts';

export interface Sheet {
  readonly name: string;
  /** Without blank ones. */
  readonly rows: readonly Row[];
}

/** Cells with something in them, in all rows of a sheet. */
const mostCells = 5_000_000;

/** Parts that hold what is in cells; drawings, macros and all others are not looked at. */
const needed = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/.*\.xml(?:\.rels)?)$/i;
const unneeded =
  /^xl\/(?:drawings|media|embeddings|charts|comments|theme|externalLinks|printerSettings|pivot)/i;

/** What the guards of zip files say, for a spreadsheet. */
const guards: Readonly<Record<string, string>> = {
  'word-encrypted': 'it has a password. Save it without one.',
  'word-bomb': 'it would unpack to far more than it is. Save it as CSV.',
  'word-too-large': 'it would unpack to more than can be read at once. Save it as CSV.',
};

/**
 * The sheets of an .xlsx file with the values that were last calculated; no formula is. What the guards of zip files
 * let through is handed on unpacked, so that the library never unpacks anything itself.
 */
export async function xlsxSheets(bytes: Uint8Array, name: string): Promise<Sheet[]> {
  const parts = partsOf(bytes, name);
  let rows = 0;
  for (const [part, content] of Object.entries(parts)) {
    refuseDoctype(content, name);
    if (/^xl\/worksheets\//i.test(part)) rows += checkPlaces(content, name);
  }
  // LibreOffice writes a blank last row, the 1,048,576th, into each sheet.
  if (rows > 5 * 1_048_576) throw tooManyRows(name);
  const stored = zipSync(parts, { level: 0 });
  try {
    const buffer = stored.buffer.slice(stored.byteOffset, stored.byteOffset + stored.length) as ArrayBuffer;
    const sheets = await readWorkbook(buffer, { trim: false, parseNumber: plainNumber });
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: rowsOf(data) }));
  } catch (cause) {
    const isUncalculated = cause instanceof Error && cause.message.includes('VALUE_MISSING');
    if (!isUncalculated) throw damaged(name);
    const why =
      'it holds formulas that were never calculated. Save it in a spreadsheet program, and try again.';
    throw notRead('uncalculated', name, why);
  }
}

function partsOf(bytes: Uint8Array, name: string): Record<string, Uint8Array> {
  try {
    const zip = new Zip(bytes);
    if (!zip.names.some((part) => /^xl\/workbook\.xml$/i.test(part))) {
      throw notRead('other-kind', name, 'it is no spreadsheet. Choose a CSV, .xlsx or JSON Resume file.');
    }
    const wanted = zip.names.filter((part) => needed.test(part) && !unneeded.test(part));
    return Object.fromEntries(wanted.map((part) => [part, zip.read(part) ?? new Uint8Array()]));
  } catch (error) {
    if (!(error instanceof Refusal) || error.code.startsWith('table-')) throw error;
    const why =
      guards[error.code] ?? 'it is damaged or no spreadsheet. Save it once more as .xlsx, or as CSV.';
    throw notRead(error.code.replace(/^word-/, ''), name, why);
  }
}

/** Entities and outside parts come in by a document type alone; no spreadsheet program writes one. */
function refuseDoctype(content: Uint8Array, name: string): void {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const traps = ['<!DOCTYPE', '<!ENTITY'].flatMap((text) => [
    Buffer.from(text),
    Buffer.from(text, 'utf16le'),
  ]);
  if (traps.some((trap) => bytes.includes(trap))) {
    throw notRead('doctype', name, 'it declares a document type, as only a trap does. Save it as CSV.');
  }
}

/** A row or a cell, and what every program writes into its tag: plain attributes, nothing that could hide a place. */
const tag = /<(?:\w+:)?(row|c)(?=[\s/>])([^<>]*)>/g;
const plainAttributes = /^(?:\s+[\w:]+\s*=\s*(?:"[^"&]*"|'[^'&]*'))*\s*\/?$/;
const place = /\sr\s*=\s*["']([A-Za-z]*)(\d+)["']/;

/** The number of the last row. Refuses cells so far out that what lies between would fill the memory. */
function checkPlaces(content: Uint8Array, name: string): number {
  const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1');
  let last = 0;
  let cells = 0;
  for (const [, kind, attributes = ''] of text.matchAll(tag)) {
    const isPlain = attributes.length <= 1_000 && plainAttributes.test(attributes);
    if (!isPlain || place.test(attributes.replace(place, ''))) throw damaged(name);
    const [, letters = '', figures = ''] = place.exec(attributes) ?? [];
    const row = Number(figures);
    last = Math.max(last, row);
    if (kind === 'row' || attributes.endsWith('/')) continue;
    cells += 1;
    if (row > most.rows) throw tooManyRows(name);
    if (columnOf(letters) > most.columns) throw tooManyColumns(name);
  }
  if (cells > mostCells) throw tooManyRows(name);
  return last;
}

function damaged(name: string) {
  const why = 'it is damaged or no spreadsheet. Save it once more as .xlsx, or as CSV.';
  return notRead('damaged', name, why);
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase().slice(0, 8)) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

function rowsOf(data: readonly (readonly unknown[])[]): Row[] {
  return data.flatMap((values, index): Row[] => {
    const cells = values.map(textOf);
    return isBlank(cells) ? [] : [{ line: index + 1, cells }];
  });
}

/** 0.1 is stored as 0.10000000000000001, a telephone number maybe as 4.4770090012E11. */
function plainNumber(text: string): string {
  const number = Number(text);
  return Number.isFinite(number) ? String(number) : text;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (!(value instanceof Date)) return String(value);
  if (Number.isNaN(value.getTime())) return '';
  const [day = '', time = ''] = value.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
}
