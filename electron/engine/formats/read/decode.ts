/** The letters of a text file: by its byte order mark, else strictly UTF-8, else as Windows of the West writes. */
export function decoded(bytes: Uint8Array, isHtml: boolean): string {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  const charset = isHtml ? saidCharset(bytes) : null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(charset ?? 'windows-1252').decode(bytes);
  }
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
