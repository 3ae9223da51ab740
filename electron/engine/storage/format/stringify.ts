import { Buffer } from 'node:buffer';
import { type Collection, collections, type Workbook } from '#domain/schemas/workbook.ts';

/** Chunks are about this long, so that a writer can let others run between two of them. */
const chunkLength = 256 * 1024;

/** Entities are never changed in place, so the text of one holds for as long as it lives. */
const texts = new WeakMap<object, string>();

/** The file of a workbook: UTF-8 JSON, two-space indent, one field a line, final newline. */
export function stringifyWorkbook(workbook: Workbook): Uint8Array {
  // Piece by piece: one letter beyond Latin-1 makes a text take twice the room, and only its own piece should.
  return Buffer.concat(Array.from(workbookChunks(workbook), (chunk) => Buffer.from(chunk, 'utf8')));
}

/** The same text in pieces; entities that were written before are not put into words again. */
export function* workbookChunks(workbook: Workbook): Generator<string> {
  let chunk = '{';
  let first = true;
  for (const [name, value] of Object.entries(workbook)) {
    if (value === undefined) continue;
    chunk += `${first ? '' : ','}\n  ${JSON.stringify(name)}: `;
    first = false;
    if (!isCollection(name) || workbook[name].length === 0) {
      chunk += indented(value, '  ');
      continue;
    }
    let separator = '[\n    ';
    for (const entity of workbook[name]) {
      chunk += separator + textOf(entity);
      separator = ',\n    ';
      if (chunk.length < chunkLength) continue;
      yield chunk;
      chunk = '';
    }
    chunk += '\n  ]';
  }
  yield `${chunk}\n}\n`;
}

function isCollection(name: string): name is Collection {
  return Object.hasOwn(collections, name);
}

function textOf(entity: object): string {
  const known = texts.get(entity);
  if (known !== undefined) return known;
  const text = indented(entity, '    ');
  texts.set(entity, text);
  return text;
}

/** Line breaks inside of texts are escaped in JSON: each one found here begins a line of the file. */
function indented(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
}
