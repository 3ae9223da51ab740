import type { Candidate } from '../schemas/candidate.ts';
import type { Id } from '../schemas/primitives.ts';
import type { Workbook } from '../schemas/workbook.ts';
import { Namer, namesOf } from './naming.ts';
import { aboutOthers, rewriting, type TextList } from './texts.ts';

/** Where somebody's name or address still stands in what is about others. */
export interface Mention {
  readonly of: Id;
  readonly list: TextList | 'twin';
  /** The entity whose text it is, or the candidate who is called the same; empty for the organisation. */
  readonly id: Id;
}

/**
 * Where else the workbook speaks of these candidates: others who are called the same, and may be the same person; and
 * texts about others that hold their whole name or e-mail address.
 */
export function mentionsOf(workbook: Workbook, candidates: readonly Candidate[]): Mention[] {
  const bearers = new Map<string, Id[]>();
  for (const candidate of candidates) {
    for (const name of namesOf(candidate)) bearers.set(name, [...(bearers.get(name) ?? []), candidate.id]);
  }
  if (bearers.size === 0) return [];
  const namer = new Namer(bearers.keys());
  const own = new Set(candidates.map(({ id }) => id));
  const twins = workbook.candidates.flatMap(({ id, ...candidate }): Mention[] => {
    if (own.has(id)) return [];
    const alike = new Set(namesOf(candidate).flatMap((name) => bearers.get(name) ?? []));
    return [...alike].map((of) => ({ of, list: 'twin', id }));
  });
  const texts = aboutOthers(workbook, own).flatMap(({ list, entity }): Mention[] => {
    const named = new Set<Id>();
    rewriting(entity, list, (text) => {
      for (const { name } of namer.findIn(text)) for (const id of bearers.get(name) ?? []) named.add(id);
      return [];
    });
    return [...named].map((of) => ({ of, list, id: entity.id }));
  });
  return [...twins, ...texts];
}
