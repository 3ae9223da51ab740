import type { Candidate } from '../../schemas/candidate.ts';
import type { Id } from '../../schemas/primitives.ts';
import { duplicatesAmong, type Likeness } from '../duplicates.ts';
import { comesIn, type Draft } from './draft.ts';

/** Whom a row looks like: a candidate of the workbook, or a row before it. */
export interface Twin {
  /** The candidate's id, or null for a row. */
  readonly candidate: Id | null;
  /** The row's index among the drafts; -1 for a candidate. */
  readonly row: number;
  readonly alike: readonly Likeness[];
  /** Almost surely the same person, rather than somebody of the same name. */
  readonly isSure: boolean;
}

/** No id has a colon, so that no row is taken for a candidate. */
const rowPrefix = 'row:';

/**
 * For each draft that is somebody who is there already, whom it looks like most: candidates before rows, the surest
 * likeness first. Drafts are found again in drafts before them only.
 */
export function twinsOf(drafts: readonly Draft[], candidates: readonly Candidate[]): Map<number, Twin> {
  const people = [...candidates, ...drafts.flatMap(asPerson)] as Candidate[];
  const twins = new Map<number, Twin>();
  const known = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  for (const { one, other, alike } of duplicatesAmong(people)) {
    const rows = [rowOf(one), rowOf(other)].filter((row) => row >= 0).sort((a, b) => a - b);
    const later = rows.at(-1);
    if (later === undefined) continue;
    const candidate = rows.length === 1 ? (rowOf(one) < 0 ? one : other) : null;
    const row = candidate === null ? (rows[0] ?? -1) : -1;
    const draft = drafts[later];
    const before = candidate === null ? drafts[row] : known.get(candidate);
    if (!draft || !before) continue;
    const twin: Twin = { candidate, row, alike, isSure: isSure(alike, draft.email, before.email) };
    const best = twins.get(later);
    if (!best || rank(twin) < rank(best)) twins.set(later, twin);
  }
  return twins;
}

function asPerson(draft: Draft, index: number) {
  if (!comesIn(draft)) return [];
  return [{ id: `${rowPrefix}${index}`, name: draft.name, email: draft.email, phone: draft.phone }];
}

function rowOf(id: string): number {
  return id.startsWith(rowPrefix) ? Number(id.slice(rowPrefix.length)) : -1;
}

/** One address is one person; a name or a telephone alone is, unless the addresses say otherwise. */
function isSure(alike: readonly Likeness[], one: string, other: string): boolean {
  if (alike.includes('email')) return true;
  if (one.trim() !== '' && other.trim() !== '') return false;
  return alike.includes('same-name') || alike.includes('phone');
}

/** Lower is better. */
function rank({ candidate, alike, isSure }: Twin): number {
  return (isSure ? 0 : 10) + (candidate === null ? 1 : 0) + (alike.includes('email') ? 0 : 2);
}
