import type { Candidate } from '../schemas/candidate.ts';
import { plainText } from '../schemas/richText.ts';

/** Letters that stay one letter when accents are taken off. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Text as the search sees it: small letters without accents and apostrophes. */
export function fold(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase().replaceAll("'", '');
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼ]/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter] ?? letter);
}

/** The words of a candidate that are searched: never what interviewers wrote. */
export function searchWords(candidate: Candidate): string[] {
  const { name, email, phone, location, source, tags, notes } = candidate;
  const text = [name, email, phone, location, source, ...tags].join(' ');
  const noted = notes.map(({ runs }) => plainText(runs)).join(' ');
  const words = split(fold(`${text} ${noted}`));
  const digits = phone.replace(/\D/g, '');
  return [...new Set(digits === '' ? words : [...words, digits])];
}

/** What must all be found, each anywhere in a word. A telephone number counts as one, however it is spaced. */
export function soughtWords(typed: string): string[] {
  const digits = typed.replace(/\D/g, '');
  if (digits.length >= 5 && /^[\d\s()+./-]+$/.test(typed.trim()) && /\d[\s()./-]+\d/.test(typed)) {
    return [digits.replace(/^0+/, '')];
  }
  return [...new Set(split(fold(typed)))];
}

/** The plain way to search, which the index must agree with. */
export function fits(candidate: Candidate, sought: readonly string[]): boolean {
  const words = searchWords(candidate);
  return sought.every((part) => words.some((word) => word.includes(part)));
}

function split(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
