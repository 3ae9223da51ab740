import { plain } from '../candidates/plain.ts';
import type { Candidate } from '../schemas/candidate.ts';
import type { Id } from '../schemas/primitives.ts';
import type { Workbook } from '../schemas/workbook.ts';

/** Where somebody's name or address still stands in what is about others. */
export interface Mention {
  readonly of: Id;
  readonly list: 'jobs' | 'candidates' | 'assessments' | 'decisions' | 'organisation';
  /** The entity whose text it is; empty for the organisation. */
  readonly id: Id;
}

/**
 * Where else the workbook speaks of these candidates: texts about others that hold their whole name or e-mail address.
 * Erasing cannot rewrite what somebody wrote about somebody else; it can say where to look.
 */
export function mentionsOf(workbook: Workbook, candidates: readonly Candidate[]): Mention[] {
  const own = new Set(candidates.map(({ id }) => id));
  const sought = candidates
    .map(({ id, name, email }) => ({ of: id, texts: [name, email].map(oneLine).filter(isTelling) }))
    .filter(({ texts }) => texts.length > 0);
  if (sought.length === 0) return [];
  const isOther = (entity: { candidate: Id }) => !own.has(entity.candidate);
  const { logo: _, ...organisation } = workbook.organisation;
  const places: [Mention['list'], readonly { id: Id }[]][] = [
    ['organisation', [{ id: '', ...organisation }]],
    ['jobs', workbook.jobs],
    ['candidates', workbook.candidates.filter(({ id }) => !own.has(id))],
    ['assessments', workbook.assessments.filter(isOther)],
    ['decisions', workbook.decisions.filter(isOther)],
  ];
  return places.flatMap(([list, entities]) =>
    entities.flatMap((entity) => {
      const text = oneLine(textIn(entity));
      return sought
        .filter(({ texts }) => texts.some((one) => text.includes(one)))
        .map(({ of }) => ({ of, list, id: entity.id }));
    }),
  );
}

/** All texts of an entity; runs of one paragraph are read as one. */
function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const isRuns = value.every((one) => typeof one?.text === 'string');
    return value.map((one) => (isRuns ? one.text : textIn(one))).join(isRuns ? '' : '\n');
  }
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(textIn).join('\n');
}

function oneLine(text: string): string {
  return plain(text).replace(/\s+/gu, ' ').trim();
}

/** A first name alone is too common to look for. */
function isTelling(text: string): boolean {
  return text.includes('@') || (text.includes(' ') && text.length > 4);
}
