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
 * deciding. Nobody is out by a rating that is missing.
 */
export function knockOutsOf(minima: readonly Minimum[], { cells }: Gathered): KnockOut[] {
  return minima.map(({ criterion, minimum }) => {
    const { opinions } = cells.get(criterion) ?? { opinions: [] };
    const mean = meanOf(opinions);
    const below = opinions
      .filter(({ value }) => value < minimum - nothing)
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

/** Whether somebody is out without one interviewer; null when a knock-out that put them out is then unrated. */
export function isOutWithout(
  minima: readonly Minimum[],
  { cells }: Gathered,
  knockOuts: readonly KnockOut[],
  interviewer: Id,
): boolean | null {
  let isSilent = false;
  for (const [index, { criterion, minimum }] of minima.entries()) {
    const mean = meanOf(cells.get(criterion)?.opinions ?? [], interviewer);
    if (mean !== null && mean < minimum - nothing) return true;
    if (mean === null && knockOuts[index]?.verdict === 'out') isSilent = true;
  }
  return isSilent ? null : false;
}
