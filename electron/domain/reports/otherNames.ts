import type { Id } from '../schemas/primitives.ts';
import type { Workbook } from '../schemas/workbook.ts';

const word = /[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu;
const address = /[^\s<>()",;]+@[^\s<>()",;]*[^\s<>()",;.]/gu;
/** Scripts without spaces between words: only a whole name can be told from what surrounds it. */
const unspacedName = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2,}$/u;

/**
 * Takes the names of everybody else in the workbook out of what was written about one candidate: full names, their parts
 * where they begin with a capital, e-mail addresses. Names of people whom the workbook does not know cannot be known here
 * either. Returns a function that puts `instead` in their place.
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
  const names = others.map(({ name }) => wordsOf(name)).filter((words) => words.length > 0);
  const parts = new Set(
    names
      .flat()
      .filter((part) => part.length > 1 && startsLikeAName(part))
      .map(lower)
      .filter((part) => !own.has(part)),
  );
  const full = new Map<string, string[][]>();
  for (const name of names.filter(({ length }) => length > 1)) {
    const words = name.map(lower);
    const first = words[0] ?? '';
    full.set(first, [...(full.get(first) ?? []), words]);
  }
  const addresses = new Set(others.map(({ email }) => email.trim().toLowerCase()).filter(Boolean));
  const unspaced = others.map(({ name }) => name.trim()).filter((name) => unspacedName.test(name));

  return (text) => {
    const written = unspaced
      .reduce((all, name) => all.replaceAll(name, instead), text)
      .replace(address, (one) => (addresses.has(one.toLowerCase()) ? instead : one));
    const found = [...written.matchAll(word)];
    const words = found.map(([one]) => lower(withoutGenitive(one)));
    const isOut = found.map(([one], at) => startsLikeAName(one) && parts.has(words[at] ?? ''));
    words.forEach((first, at) => {
      for (const name of full.get(first) ?? []) {
        if (name.every((part, place) => words[at + place] === part)) isOut.fill(true, at, at + name.length);
      }
    });
    return replaced(written, found, isOut, instead);
  };
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
    const genitive = match[0].slice(withoutGenitive(match[0]).length);
    result += goesOn ? genitive : `${between}${instead}${genitive}`;
    end = match.index + match[0].length;
  });
  return result + text.slice(end);
}

const wordsOf = (name: string): string[] => name.match(word) ?? [];
const lower = (text: string): string => text.toLowerCase();
const withoutGenitive = (text: string): string => text.replace(/[’']s$/u, '');

/** A capital first, or a script that has none. */
function startsLikeAName(text: string): boolean {
  const [first = ''] = text;
  return first !== first.toLowerCase() || first.toLowerCase() === first.toUpperCase();
}
