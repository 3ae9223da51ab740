/** What people type before an item, and how long it is. */
export interface Mark {
  readonly ordered: boolean;
  readonly length: number;
  /** How deep a number with dots says it is: 1.1 is 1. */
  readonly depth: number;
}

const glyph = /^[•·●○◦▪■▫□‣⁃∙►▶▸▹➤➢➔→✓✔✅☑❑◆◇❖★☆»\u{f0a7}\u{f0b7}\u{f0d8}\u{f0fc}\u{f076}]\uFE0F?\s*(?=\S)/u;
const sign = /^(?:[-–—−*+~§o]|--|>{1,2}|\.)\s+(?=\S)/u;
const tight = /^[-–](?=\p{Lu})/u;
const decimal = /^\d{1,2}((?:\.\d{1,2})+)[.)]?\s+(?=\p{L})/u;
const counted =
  /^(?:\(\s?(?:\d{1,3}|[ivx]{1,5}|[a-z])\s?\)|(?:\d{1,3}|[ivx]{2,5}|[a-z])[.)]|[A-ZIVX]{1,3}\)|\d{1,2}\uFE0F?\u20E3|[①-⑳])\s*(?=\S)/u;

/** The mark that a line begins with, or null. */
export function markOf(line: string): Mark | null {
  const found = glyph.exec(line) ?? sign.exec(line) ?? tight.exec(line);
  if (found) return { ordered: false, length: found[0].length, depth: 0 };
  const dotted = decimal.exec(line);
  if (dotted) {
    const depth = (dotted[1]?.split('.').length ?? 1) - 1;
    return { ordered: true, length: dotted[0].length, depth };
  }
  const number = counted.exec(line);
  if (!number || /^\d{1,2}[.)]\d/.test(line)) return null;
  // "3.5 years" and "e.g." are no marks, and in German "1. Juli" is a day.
  if (/^[a-z0-9ivx]+[.)]\S/i.test(line) && !/^\d{1,2}[.)]\p{Lu}\p{L}/u.test(line)) return null;
  if (day.test(line)) return null;
  return { ordered: true, length: number[0].length, depth: 0 };
}

const day =
  /^\d{1,2}\. (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\b/i;

const picture = /^\p{Extended_Pictographic}/u;

/** Whether a line begins with a picture, as items of cheerful postings do. */
export function hasPicture(line: string): boolean {
  return picture.test(line);
}
