import type { Id } from '../schemas/primitives.ts';
import type { Workbook } from '../schemas/workbook.ts';

/** What in a workbook names a person. */
export interface PersonUse {
  id: Id;
  scorecards: number;
  decisions: number;
  /** Titles of the jobs in whose plan they assess. */
  assesses: string[];
  /** Titles of the jobs whose hiring manager they are. */
  manages: string[];
}

/** What names each person of the workbook, in its order. */
export function personUses({ people, jobs, assessments, decisions }: Workbook): PersonUse[] {
  const uses = new Map<Id, PersonUse>(
    people.map(({ id }) => [id, { id, scorecards: 0, decisions: 0, assesses: [], manages: [] }]),
  );
  for (const { interviewer } of assessments) {
    const use = uses.get(interviewer);
    if (use) use.scorecards += 1;
  }
  for (const { by } of decisions) {
    const use = by === null ? undefined : uses.get(by);
    if (use) use.decisions += 1;
  }
  for (const { title, hiringManager, plan } of jobs) {
    if (hiringManager !== null) uses.get(hiringManager)?.manages.push(title);
    for (const id of new Set(plan.stages.flatMap(({ assessors }) => assessors))) {
      uses.get(id)?.assesses.push(title);
    }
  }
  return [...uses.values()];
}

/** Why a person stays in the workbook, as a sentence; null when nothing names them. */
export function whyStays(name: string, use: PersonUse): string | null {
  const { scorecards, decisions, assesses, manages } = use;
  const who = name || 'This person';
  if (scorecards + decisions > 0) {
    const what = [counted(scorecards, 'scorecard'), counted(decisions, 'decision')].filter(Boolean);
    return `${who} stays: on record with ${what.join(' and ')}.`;
  }
  const places = [
    ...(assesses.length > 0 ? [`assesses in ${listed(assesses)}`] : []),
    ...(manages.length > 0 ? [`is the hiring manager of ${listed(manages)}`] : []),
  ];
  return places.length > 0 ? `${who} ${places.join(' and ')}. Choose somebody else there first.` : null;
}

function counted(count: number, what: string): string {
  if (count === 0) return '';
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}

function listed(titles: readonly string[]): string {
  const [first, second, ...more] = titles.map((title) => `“${title}”`);
  if (second === undefined) return first ?? '';
  return more.length === 0 ? `${first} and ${second}` : `${first}, ${second} and ${more.length} more`;
}
