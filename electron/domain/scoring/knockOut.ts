import type { Plan } from '../schemas/plan.ts';
import type { Id } from '../schemas/primitives.ts';
import type { KnockOut } from './figures.ts';
import { type Gathered, meanOf } from './gather.ts';
import { nothing } from './totals.ts';

/** A criterion that can knock out. */
export interface Minimum {
  readonly criterion: Id;
  readonly minimum: number;
}

/** A criterion that weighs nothing may knock out all the same; a retired one may not. */
export function minimaOf(plan: Plan): Minimum[] {
  return plan.stages
    .filter((stage) => !stage.retired)
    .flatMap((stage) => stage.criteria)
    .flatMap(({ id, knockOutBelow: minimum, retired }) =>
      minimum === null || retired ? [] : [{ criterion: id, minimum }],
    );
}

/**
 * What the knock-outs of a plan say about a candidate.
 *
 * The mean of the interviewers decides, not the lowest of them: one slip or one grudge must not end an application, and
 * the panel's figure has to be the same wherever it is shown. But a rating below the minimum is never averaged away
 * unseen: where the mean is good enough and somebody's rating is not, the verdict is `disputed`, to be talked over before
 * deciding. Nobody is out by a rating that is missing. `without` is an interviewer to leave out.
 */
export function knockOutsOf(minima: readonly Minimum[], { cells }: Gathered, without?: Id): KnockOut[] {
  return minima.map(({ criterion, minimum }) => {
    const { opinions } = cells.get(criterion) ?? { opinions: [] };
    const mean = meanOf(opinions, without);
    const below = opinions
      .filter(({ interviewer, value }) => interviewer !== without && value < minimum - nothing)
      .map(({ interviewer }) => interviewer);
    return { criterion, minimum, mean, verdict: verdict(mean, minimum, below.length > 0), below };
  });
}

function verdict(mean: number | null, minimum: number, doubted: boolean): KnockOut['verdict'] {
  if (mean === null) return 'unrated';
  if (mean < minimum - nothing) return 'out';
  return doubted ? 'disputed' : 'met';
}

export function isOut(knockOuts: readonly KnockOut[]): boolean {
  return knockOuts.some(({ verdict: one }) => one === 'out');
}

/** Whether somebody is out when ratings are left out; null when a knock-out that put them out is then unrated. */
export function outWithout(before: readonly KnockOut[], left: readonly KnockOut[]): boolean | null {
  if (isOut(left)) return true;
  const silent = left.some((one, index) => one.verdict === 'unrated' && before[index]?.verdict === 'out');
  return silent ? null : false;
}
