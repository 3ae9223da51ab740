import type { Id } from '../schemas/primitives.ts';
import type { Workbook } from '../schemas/workbook.ts';

const word = /[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu;

/**
 * Takes the names of everybody else in the workbook out of what was written about one candidate: full names, and their
 * parts where they begin with a capital. Names of people whom the workbook does not know cannot be known here either.
 * Returns a function that puts `instead` in their place.
 */
export function withoutOtherNames(
  { people, candidates }: Pick<Workbook, 'people' | 'candidates'>,
  about: Id,
  instead: string,
): (text: string) => string {
  const own = new Set(
    candidates.filter(({ id }) => id === about).flatMap(({ name }) => wordsOf(name).map(lower)),
  );
  const others = [...people, ...candidates.filter(({ id }) => id !== about)];
  const parts = new Set(
    others
      .flatMap(({ name }) => wordsOf(name))
      .filter((part) => part.length > 1 && startsLikeAName(part))
      .map(lower)
      .filter((part) => !own.has(part)),
  );
  const addresses = new Set(others.map(({ email }) => email.trim().toLowerCase()).filter(Boolean));
  // Scripts without spaces between words: only the whole name can be told from what surrounds it.
  const unspaced = others
    .map(({ name }) => name.trim())
    .filter((name) =>
      /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2,}$/u.test(name),
    );
  const isPart = (text: string) => parts.has(lower(text)) || parts.has(lower(text.replace(/[’']s$/u, '')));

  return (text) => {
    const withoutAddresses = text.replace(/[^\s<>()",;]+@[^\s<>()",;]+/gu, (address) =>
      addresses.has(address.toLowerCase().replace(/\.$/, '')) ? instead : address,
    );
    const spaced = unspaced.reduce((all, name) => all.replaceAll(name, instead), withoutAddresses);
    const found = [...spaced.matchAll(word)];
    const isOut = found.map(
      (match, at) =>
        isPart(match[0]) &&
        (startsLikeAName(match[0]) || beside(spaced, found, at, -1) || beside(spaced, found, at, 1)),
    );
    return replaced(spaced, found, isOut, instead);
  };

  /** Whether the word before or after is part of a name too: "lena hart". */
  function beside(text: string, found: readonly RegExpExecArray[], at: number, step: 1 | -1): boolean {
    const [here, there] = [found[at], found[at + step]];
    if (!here || !there || !isPart(there[0])) return false;
    const [first, second] = step === 1 ? [here, there] : [there, here];
    return /^\s+$/.test(text.slice(first.index + first[0].length, second.index));
  }
}

/** Neighbouring parts become one gap; a genitive keeps its ending. */
function replaced(
  text: string,
  found: readonly RegExpExecArray[],
  isOut: readonly boolean[],
  instead: string,
): string {
  let result = '';
  let end = 0;
  found.forEach((match, at) => {
    if (!isOut[at]) return;
    const between = text.slice(end, match.index);
    const goesOn = at > 0 && isOut[at - 1] && /^\s*$/.test(between);
    const genitive = /[’']s$/u.exec(match[0])?.[0] ?? '';
    result += goesOn ? genitive : `${between}${instead}${genitive}`;
    end = match.index + match[0].length;
  });
  return result + text.slice(end);
}

const wordsOf = (name: string): string[] => name.match(word) ?? [];
const lower = (text: string): string => text.toLowerCase();

/** A capital first, or a script that has none. */
function startsLikeAName(text: string): boolean {
  const [first = ''] = text;
  return first !== first.toLowerCase() || first.toLowerCase() === first.toUpperCase();
}
