import { useMemo } from 'react';
import type { Head, Overview } from '#domain/comparison/overview.ts';
import { locale, useWords } from '../../words/words.ts';
import { neutralNumbers } from './blind.ts';
import type { Names } from './findings/saying.ts';
import { standingOf } from './matrix/HeadCell.tsx';

export interface CalledNames extends Names {
  readonly nameOf: (head: Head) => string;
  /** How a candidate stands, in words. */
  readonly standing: (head: Head) => string;
}

/** What everything is called on screen; candidates by neutral numbers while names are hidden. */
export function useNames(overview: Overview, isBlind: boolean): CalledNames {
  const t = useWords('comparison');
  return useMemo(() => {
    const { job, heads, plan, interviewers } = overview;
    const numbers = isBlind ? neutralNumbers(job, heads) : null;
    const byId = new Map(heads.map((head) => [head.candidate, head]));
    const people = new Map(interviewers.map(({ id, name }) => [id, name]));
    const criteria = new Map(
      plan.flatMap((stage) => stage.criteria.map((one) => [one.criterion, one.name] as const)),
    );
    const ranks = new Map<number, number>();
    for (const { rank } of heads) if (rank !== null) ranks.set(rank, (ranks.get(rank) ?? 0) + 1);
    const nameOf = ({ candidate, name }: Head) =>
      numbers
        ? t('candidate', { number: (numbers.get(candidate) ?? 0).toLocaleString(locale) })
        : name.trim() || t('unnamed');
    const criterion = (id: string) => criteria.get(id) || t('untitled');
    return {
      nameOf,
      candidate: (id) => {
        const head = byId.get(id);
        return head ? nameOf(head) : t('unnamed');
      },
      interviewer: (id) => people.get(id) || t('formerly'),
      criterion,
      standing: (head) =>
        standingOf(
          head,
          { isTied: (ranks.get(head.rank ?? 0) ?? 0) > 1, isAlone: heads.length === 1, criterion },
          t,
        ),
    };
  }, [overview, isBlind, t]);
}
