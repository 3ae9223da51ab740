import type { Candidate } from '../schemas/candidate.ts';
import type { Id } from '../schemas/primitives.ts';
import { plain } from './plain.ts';

/** Why two candidates may be one person. */
export const likenesses = ['email', 'phone', 'same-name', 'similar-name'] as const;
export type Likeness = (typeof likenesses)[number];

/** Two candidates who may be one person; the strongest reason first. */
export interface Pair {
  readonly one: Id;
  readonly other: Id;
  readonly alike: readonly Likeness[];
}

/** A number shorter than this is too common: an extension, a typing error. */
const shortestPhone = 7;
/** Beyond this many with one name, phone or address it is a placeholder ("unknown"), not a person. */
const mostAlike = 20;
/** Beyond this many who share a part of their name, they are too many to compare each with each. */
const mostNamesakes = 400;

/**
 * Candidates who may be there twice: the same e-mail address, the same telephone number, the same name whatever the
 * order, case and accents, or a name that differs by one letter. Names are compared only with names that share a part
 * of them, so that it takes about as long for 10,000 candidates as reading them.
 * Pairs that somebody found to be two persons are left out; so are those who were anonymised.
 */
export function duplicatesAmong(candidates: readonly Candidate[]): Pair[] {
  const people = candidates.filter(({ anonymised }) => anonymised === undefined);
  const found = new Map<string, { pair: [Candidate, Candidate]; alike: Set<Likeness> }>();
  const note = (one: Candidate, other: Candidate, likeness: Likeness) => {
    if (one === other || areDistinct(one, other)) return;
    const key = `${one.id} ${other.id}`;
    const known = found.get(key) ?? { pair: [one, other], alike: new Set() };
    known.alike.add(likeness);
    found.set(key, known);
  };
  const names = new Map(people.map((candidate) => [candidate, nameKey(candidate.name)]));
  const nameOf = (candidate: Candidate) => names.get(candidate) ?? '';
  pairsBy(
    people,
    ({ email }) => [email.trim().toLowerCase()],
    (one, other) => note(one, other, 'email'),
  );
  pairsBy(
    people,
    ({ phone }) => [phoneKey(phone)],
    (one, other) => note(one, other, 'phone'),
  );
  pairsBy(
    people,
    (candidate) => [nameOf(candidate)],
    (one, other) => note(one, other, 'same-name'),
  );
  pairsBy(
    people,
    (candidate) => nameOf(candidate).split(' ').filter(isTelling),
    (one, other) => {
      if (isOneLetterApart(nameOf(one), nameOf(other))) note(one, other, 'similar-name');
    },
    mostNamesakes,
  );
  return [...found.values()]
    .map(({ pair: [one, other], alike }) => ({
      one: one.id,
      other: other.id,
      alike: likenesses.filter((likeness) => alike.has(likeness)),
    }))
    .sort((a, b) => strength(a) - strength(b));
}

/** Calls for each two that share a key; empty keys are nobody's. */
function pairsBy(
  people: readonly Candidate[],
  keysOf: (candidate: Candidate) => readonly string[],
  each: (one: Candidate, other: Candidate) => void,
  most = mostAlike,
): void {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of people) {
    for (const key of new Set(keysOf(candidate))) {
      if (key === '') continue;
      const group = groups.get(key);
      if (group) group.push(candidate);
      else groups.set(key, [candidate]);
    }
  }
  for (const group of groups.values()) {
    if (group.length > most) continue;
    group.forEach((one, index) => {
      for (const other of group.slice(index + 1)) each(one, other);
    });
  }
}

function areDistinct(one: Candidate, other: Candidate): boolean {
  return (one.distinctFrom?.includes(other.id) || other.distinctFrom?.includes(one.id)) ?? false;
}

/** Lower is stronger. */
function strength({ alike }: Pair): number {
  const [first = 'similar-name'] = alike;
  return likenesses.indexOf(first) * 10 - alike.length;
}

/** The parts of a name without accents, case and punctuation, in alphabetical order. */
export function nameKey(name: string): string {
  const parts = plain(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return parts.length < 2 ? '' : parts.sort().join(' ');
}

/** The last nine digits: with or without the country's code it is one telephone. */
function phoneKey(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  return digits.length < shortestPhone ? '' : digits.slice(-9);
}

/** Initials do not tell one person from another. */
function isTelling(part: string): boolean {
  return part.length > 2;
}

/** Whether one letter put in, left out or changed, or two neighbours swapped, turn one name into the other. */
function isOneLetterApart(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [a, b] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  return (a.length <= 1 && b.length <= 1) || (a.length === 2 && a === [...b].reverse().join(''));
}
