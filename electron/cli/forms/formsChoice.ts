import type { BatchChoice } from '#contract/batches.ts';
import type { EngineCalls, Handlers } from '#contract/contract.ts';
import { Refusal } from '#contract/result.ts';
import type { JobRow } from '#contract/state.ts';
import { type LeftOut, usualForms } from '#domain/forms/wanted.ts';

/** Which forms, by names or ids; without a choice those still in the running, where they stand, by who still rates. */
export interface FormWish {
  readonly candidate?: readonly string[];
  readonly stage?: readonly string[];
  readonly interviewer?: readonly string[];
}

/** Words instead of a name. */
const blank = 'blank';
const all = 'all';
const assigned = 'assigned';

/** Whom interview forms are about, of which stages, for whom. Throws a Refusal for names that are not there. */
export async function formsChoice(
  engine: Handlers<EngineCalls>,
  jobs: readonly JobRow[],
  { candidate, stage, interviewer }: FormWish,
): Promise<Pick<BatchChoice, 'candidates' | 'forms'>> {
  const choices = await Promise.all(jobs.map(({ id: job }) => engine['form:choices']({ job })));
  const candidates = choices.flatMap((one) => one.candidates);
  const stages = choices.flatMap((one) => one.stages).filter(({ criteria }) => criteria > 0);
  const people = choices[0]?.people ?? [];
  const isBlank = candidate?.includes(blank) ?? false;
  return {
    candidates: candidate ? idsOf('candidate', candidates, candidate, [blank]) : null,
    forms: {
      ...usualForms,
      stages: stage ? idsOf('stage', stages, stage, []) : isBlank ? stages.map(({ id }) => id) : null,
      blank: isBlank,
      interviewers: interviewer ? interviewersOf(people, interviewer) : usualForms.interviewers,
    },
  };
}

function interviewersOf(people: readonly Named[], names: readonly string[]) {
  if (names.includes(assigned)) return assigned;
  return [...idsOf('interviewer', people, names, [blank]), ...(names.includes(blank) ? [null] : [])];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

function idsOf(option: string, there: readonly Named[], names: readonly string[], words: readonly string[]) {
  const ids = names.flatMap((name) => {
    if (words.includes(name)) return [];
    if (name === all && option !== 'interviewer') return there.map(({ id }) => id);
    const found = there.filter((one) => one.id === name || isSame(one.name, name));
    if (found.length > 0) return found.map(({ id }) => id);
    throw new Refusal('no-choice', `There is no ${option} “${name}” there. Give the full name or the id.`);
  });
  return [...new Set(ids)];
}

const isSame = (one: string, other: string) => one.toLocaleLowerCase() === other.toLocaleLowerCase();

/** What the usual choice left out, and how to have it. */
export function formsLeftOutLines({ decided, nowhere, submitted }: LeftOut): string[] {
  const line = (count: number, one: string, many: string) =>
    count > 0 ? [`Left out: ${count} ${count === 1 ? one : many}`] : [];
  return [
    ...line(
      decided,
      'candidate about whom it is decided; --candidate names them, or all',
      'candidates about whom it is decided; --candidate names them, or all',
    ),
    ...line(
      nowhere,
      'candidate who stands in no stage with anything to rate; --stage names stages, or all',
      'candidates who stand in no stage with anything to rate; --stage names stages, or all',
    ),
    ...line(
      submitted,
      'form, for its scorecard is submitted; --interviewer names them, or assigned',
      'forms, for their scorecards are submitted; --interviewer names them, or assigned',
    ),
  ];
}
