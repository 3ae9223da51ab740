import type { Plan } from '../schemas/plan.ts';
import type { KnockOut } from './figures.ts';
import { type Gathered, mean } from './gather.ts';
import { nothing } from './totals.ts';

/**
 * What the knock-outs of a plan say about a candidate.
 *
 * The mean of the interviewers decides, not the lowest of them: one slip or one grudge must not end an application, and
 * the panel's figure has to be the same wherever it is shown. But a rating below the minimum is never averaged away
 * unseen: where the mean is good enough and somebody's rating is not, the verdict is `disputed`, to be talked over before
 * deciding. Nobody is out by a rating that is missing. A criterion that weighs nothing may knock out all the same;
 * a retired one may not.
 */
export function knockOutsOf(plan: Plan, { cells }: Gathered): KnockOut[] {
  return plan.stages
    .filter((stage) => !stage.retired)
    .flatMap((stage) => stage.criteria)
    .flatMap(({ id, knockOutBelow: minimum, retired }) => {
      if (minimum === null || retired) return [];
      const opinions = cells.get(id)?.opinions ?? [];
      const below = opinions.filter(({ value }) => value < minimum - nothing);
      const middle = opinions.length === 0 ? null : mean(opinions.map(({ value }) => value));
      return [
        {
          criterion: id,
          minimum,
          mean: middle,
          verdict: verdict(middle, minimum, below.length > 0),
          below: below.map(({ interviewer }) => interviewer),
        },
      ];
    });
}

function verdict(middle: number | null, minimum: number, doubted: boolean): KnockOut['verdict'] {
  if (middle === null) return 'unrated';
  if (middle < minimum - nothing) return 'out';
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
