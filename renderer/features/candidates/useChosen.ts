import { useEffect, useRef, useState } from 'react';
import type { CandidateQuery } from '#domain/candidates/query.ts';
import { call } from '../../api/client.ts';
import { useEvent } from '../../api/hooks.ts';
import { report } from '../../api/problems.ts';
import type { Lines } from './useLines.ts';

export interface Chosen {
  readonly ids: ReadonlySet<string>;
  /** Another number after each choice of the user's own; not where some were let go because they fit no more. */
  readonly choice: number;
  /** This one alone; later ranges begin here. */
  only(index: number, id: string): void;
  /** This one more, or one less. */
  toggle(index: number, id: string): void;
  /** All from where the last choice began to here. */
  upTo(index: number): void;
  all(): void;
  none(): void;
}

const nobody: ReadonlySet<string> = new Set();

/** Who is chosen in the table: always among those listed. */
export function useChosen(lines: Lines | null, query: CandidateQuery): Chosen {
  const [ids, setIds] = useState(nobody);
  const [choice, setChoice] = useState(0);
  const anchor = useRef<number | null>(null);
  const turn = useRef(0);
  const { sort: _, descending: __, ...filter } = query;
  const question = JSON.stringify(filter);

  // biome-ignore lint/correctness/useExhaustiveDependencies: those chosen before may not be listed any more
  useEffect(() => {
    set(nobody);
  }, [question]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: in another order, places are other candidates
  useEffect(() => {
    anchor.current = null;
  }, [query]);

  /** Ids that are not at hand are asked for; a choice made meanwhile counts instead. */
  const follow = (given: Promise<Iterable<string>>) => {
    turn.current += 1;
    const mine = turn.current;
    given.then((ids) => mine === turn.current && setIds(new Set(ids))).catch(report);
  };
  const choose = (given: Promise<Iterable<string>>) => {
    setChoice((choice) => choice + 1);
    follow(given);
  };
  const set = (next: ReadonlySet<string>) => {
    turn.current += 1;
    setChoice((choice) => choice + 1);
    setIds(next);
  };

  useEvent('workbook:changed', ({ changed }) => {
    if (ids.size > 0 && changed.candidates.length + changed.decisions.length + changed.jobs.length > 0) {
      follow(call('candidate:ids', query).then((listed) => listed.filter((id) => ids.has(id))));
    }
  });

  return {
    ids,
    choice,
    only: (index, id) => {
      anchor.current = index;
      set(new Set([id]));
    },
    toggle: (index, id) => {
      anchor.current = index;
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      set(next);
    },
    upTo: (index) => {
      anchor.current ??= index;
      const [first, last] = [Math.min(anchor.current, index), Math.max(anchor.current, index)];
      const near = lines?.query === query ? nearBy(lines, first, last) : null;
      if (near) set(new Set(near));
      else choose(call('candidate:ids', query).then((listed) => listed.slice(first, last + 1)));
    },
    all: () => choose(call('candidate:ids', query)),
    none: () => set(nobody),
  };
}

/** The ids from `first` to `last` when all of their lines are there. */
function nearBy({ offset, rows }: Lines, first: number, last: number): string[] | null {
  if (first < offset || last >= offset + rows.length) return null;
  return rows.slice(first - offset, last - offset + 1).map(({ id }) => id);
}
