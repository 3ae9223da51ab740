/** The letters of a text file: by its byte order mark, else strictly UTF-8, else as Windows of the West writes. */
export function decoded(bytes: Uint8Array, isHtml: boolean): string {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  const charset = isHtml ? saidCharset(bytes) : null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return charset === null || charset === 'windows-1252'
      ? western(bytes)
      : new TextDecoder(charset).decode(bytes);
  }
}

/** What Windows of the West has at 0x80 to 0x9f; Node's own decoder takes it for ISO 8859-1. */
const windows =
  '\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178';

function western(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replace(/[\u0080-\u009f]/g, (letter) => windows[letter.charCodeAt(0) - 0x80] ?? letter);
}

function byMark(bytes: Uint8Array): string | null {
  const [one, two, three] = bytes;
  if (one === 0xff && two === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (one === 0xfe && two === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // What is left of it that is no UTF-8 becomes signs that stand for it: its mark says what it wants to be.
  return one === 0xef && two === 0xbb && three === 0xbf ? new TextDecoder('utf-8').decode(bytes) : null;
}

function saidCharset(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 2_048)).toString('latin1');
  const said = /charset\s*=\s*["']?([\w-]{3,20})/i.exec(start)?.[1];
  try {
    return said === undefined ? null : new TextDecoder(said).encoding;
  } catch {
    return null;
  }
}
