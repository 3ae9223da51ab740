// XML 1.0 § 2.2 has no place for control characters, lone halves of surrogate pairs and two non-characters.
// The C1 controls are allowed but print as nothing or as boxes.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

/** Nearly all text is of these, which need no closer look; a long report has half a million letters. */
const plain = /^[\t\n\x20-\x7e\u00a0-\u058f\u2010-\u2027\u2030-\u205e\u20a0-\u20cf]*$/;

/** Text as XML can hold it; lines and tabs are kept. */
export function writable(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(unwritable, '');
}

/** The same on one line. */
export function oneLine(text: string): string {
  return writable(text).replace(/\s+/g, ' ').trim();
}

const rightToLeft = String.raw`\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}`;
const firstLetter = /\p{L}/u;
const rightToLeftLetter = new RegExp(`[${rightToLeft}]`, 'u');
const stretches = new RegExp(`[${rightToLeft}](?:[^\\p{L}\\p{N}]*[${rightToLeft}\\p{M}])*`, 'gu');

/** Whether a paragraph runs from right to left: its first letter decides, as Unicode's algorithm has it (UAX 9, P2). */
export function isRightToLeft(text: string): boolean {
  if (plain.test(text)) return false;
  const letter = firstLetter.exec(text)?.[0];
  return letter !== undefined && rightToLeftLetter.test(letter);
}

/** Cuts text where its direction changes: Word shapes and orders only runs that are marked. */
export function byDirection(text: string): { text: string; rightToLeft: boolean }[] {
  if (text !== '' && plain.test(text)) return [{ text, rightToLeft: false }];
  const pieces: { text: string; rightToLeft: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(stretches)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), rightToLeft: false });
    pieces.push({ text: match[0], rightToLeft: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), rightToLeft: false });
  return pieces;
}
