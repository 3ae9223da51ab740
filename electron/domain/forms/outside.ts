import { fingerprint, levelled } from './fingerprint.ts';

const boxes = /^.{0,3}[☐☑☒].{0,8}$/u;

/** What was written into a paragraph outside of the fields; '' when it is as the form came. */
export function writtenInto(paragraph: string, own: ReadonlySet<string>): string {
  const text = levelled(paragraph);
  if (text === '' || own.has(fingerprint(text))) return '';
  // A ticked box says which point only together with that point.
  if (boxes.test(text)) return text;
  const words = text.split(' ');
  // Behind the form's own words, or before them: only what is new is quoted.
  for (let count = words.length - 1; count > 0; count -= 1) {
    if (own.has(fingerprint(words.slice(0, count).join(' ')))) return words.slice(count).join(' ');
    if (own.has(fingerprint(words.slice(-count).join(' ')))) return words.slice(0, -count).join(' ');
  }
  return text;
}
