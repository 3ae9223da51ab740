import { Buffer } from 'node:buffer';
import { type Collection, collections, type Workbook } from '#domain/schemas/workbook.ts';

/** Chunks are at most this long unless one entity is longer, so that a writer can let others run between two of them. */
const chunkLength = 512 * 1024;

/** Entities are never changed in place, so the bytes of one hold for as long as it lives. */
const known = new WeakMap<object, Uint8Array>();

const opening = Buffer.from('[');
const closing = Buffer.from('\n  ]');

/** The file of a workbook: UTF-8 JSON, two-space indent, one field a line, final newline. */
export function stringifyWorkbook(workbook: Workbook): Uint8Array {
  return Buffer.concat([...pieces(workbook)]);
}

/**
 * The same bytes in chunks; entities that were written before are not put into words again.
 * A chunk holds until the one after the next is asked for: two buffers take turns.
 */
export function* workbookChunks(workbook: Workbook): Generator<Uint8Array> {
  const buffers = [Buffer.allocUnsafe(chunkLength), Buffer.allocUnsafe(chunkLength)] as const;
  let [buffer, next]: readonly [Buffer, Buffer] = buffers;
  let length = 0;
  for (const piece of pieces(workbook)) {
    if (length + piece.length > chunkLength) {
      if (length > 0) yield buffer.subarray(0, length);
      [buffer, next] = [next, buffer];
      length = 0;
    }
    if (piece.length > chunkLength) {
      yield piece;
      continue;
    }
    buffer.set(piece, length);
    length += piece.length;
  }
  if (length > 0) yield buffer.subarray(0, length);
}

function* pieces(workbook: Workbook): Generator<Uint8Array> {
  let separator = '{\n  ';
  for (const [name, value] of Object.entries(workbook)) {
    if (value === undefined) continue;
    yield Buffer.from(`${separator}${JSON.stringify(name)}: `);
    separator = ',\n  ';
    if (isCollection(name) && workbook[name].length > 0) yield* members(workbook[name]);
    else yield Buffer.from(JSON.stringify([value], null, 2).slice(4, -2));
  }
  yield Buffer.from('\n}\n');
}

function* members(list: readonly object[]): Generator<Uint8Array> {
  yield opening;
  for (const [index, entity] of list.entries()) {
    const bytes = bytesOf(entity);
    yield index === 0 ? bytes.subarray(1) : bytes;
  }
  yield closing;
}

function isCollection(name: string): name is Collection {
  return Object.hasOwn(collections, name);
}

/**
 * An entity with the comma and the indent before it. Two lists around it bring it to its place in the file; their
 * brackets are cut off again.
 */
function bytesOf(entity: object): Uint8Array {
  const before = known.get(entity);
  if (before) return before;
  const bytes = Buffer.from(`,${JSON.stringify([[entity]], null, 2).slice(5, -6)}`);
  known.set(entity, bytes);
  return bytes;
}
