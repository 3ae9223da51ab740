import { Buffer, isUtf8 } from 'node:buffer';
import { Refusal } from '#contract/result.ts';
import { forbiddenNameIn, forbiddenNames } from '#domain/check/forbiddenNames.ts';
import { largestFile } from '../read.ts';
import { isLocked } from '../vault/header.ts';
import { refuseOtherKinds } from './magic.ts';
import { faultIn } from './syntax.ts';

const maxNesting = 64;
/** A logo of 2 MB is the longest text there is. */
const maxText = 4 * 1024 * 1024;

const quote = 0x22;
const backslash = 0x5c;

/** The bytes of a file as JSON data that is safe to look into; the guards stand in the order of their cost. */
export function jsonOf(bytes: Uint8Array): unknown {
  refuseSize(bytes.length);
  refuseLocked(bytes);
  refuseOtherKinds(bytes);
  refuseEncoding(bytes);
  refuseShape(bytes);
  const text = textOf(bytes);
  const data = parsed(text);
  if (mayNameForbidden(text)) refuseForbiddenNames(data);
  return data;
}

function refuseSize(size: number): void {
  if (size <= largestFile) return;
  throw new Refusal(
    'too-large',
    `This file is larger than ${largestFile / 1024 / 1024} MB, more than a workbook can be. Choose another file.`,
  );
}

function refuseLocked(bytes: Uint8Array): void {
  if (isLocked(bytes)) throw new Refusal('locked', 'This workbook is locked. Open it with its password.');
}

function refuseEncoding(bytes: Uint8Array): void {
  const [first, second] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const unmarked = bytes.length > 1 && (first === 0) !== (second === 0);
  if (marked || unmarked) {
    throw new Refusal('utf-16', 'This file is written in UTF-16. Save it as UTF-8 and open it again.');
  }
  if (!isUtf8(bytes)) {
    throw new Refusal(
      'not-utf8',
      'This file holds bytes that are no UTF-8 text. Open an earlier version of it.',
    );
  }
}

/** Without the mark of its encoding, which some editors put first. */
function textOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  const marker = first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + marker, bytes.length - marker).toString('utf8');
  if (text.trimStart() === '') {
    throw new Refusal('empty', 'This file is empty. Open an earlier version of it, or make a new workbook.');
  }
  return text;
}

/**
 * JSON.parse recurses, and so does what comes after it; patterns take long over long texts. Depth and lengths are
 * counted before, without recursion.
 */
function refuseShape(bytes: Uint8Array): void {
  let depth = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === quote) {
      const start = at;
      for (at++; at < bytes.length && bytes[at] !== quote; at++) if (bytes[at] === backslash) at++;
      if (at - start > maxText) {
        throw new Refusal(
          'too-large',
          'This file holds a text longer than any in a workbook. Choose another file.',
        );
      }
    } else if (byte === 0x7b || byte === 0x5b) {
      if (++depth > maxNesting) {
        throw new Refusal('too-deep', 'This file is nested deeper than any workbook. Choose another file.');
      }
    } else if (byte === 0x7d || byte === 0x5d) depth--;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const { line, atEnd } = faultIn(text);
    const where = atEnd ? `it breaks off in line ${line}` : `line ${line} cannot be read`;
    throw new Refusal(
      'not-json',
      `This file is damaged or not a workbook: ${where}. Open an earlier version of it.`,
      {
        cause,
      },
    );
  }
}

/** Most files hold none of these words, also not with letters written as \u00xx, and need no second look. */
function mayNameForbidden(text: string): boolean {
  return forbiddenNames.some((name) => text.includes(name)) || text.includes('\\u00');
}

function refuseForbiddenNames(data: unknown): void {
  const name = forbiddenNameIn(data);
  if (name === null) return;
  throw new Refusal(
    'forbidden-name',
    `This file holds a field named "${name}", which no workbook does. Do not trust where it comes from.`,
  );
}
