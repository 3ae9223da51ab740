import { useEffect, useMemo, useRef, useState } from 'react';
import type { Column, Overview } from '#domain/comparison/overview.ts';
import type { TriedWeight } from '#domain/comparison/tried.ts';
import type { CriterionScore, KnockOut, StageScore } from '#domain/scoring/figures.ts';
import { call } from '../../../api/client.ts';

/** A candidate's cells, to be found by the row they stand in. */
export interface Cells {
  readonly stages: ReadonlyMap<string, StageScore>;
  readonly criteria: ReadonlyMap<string, CriterionScore>;
  readonly knockOuts: ReadonlyMap<string, KnockOut>;
  /** Stages with scorecards that do not count yet, and whether one of them is hidden. */
  readonly waiting: ReadonlyMap<string, 'hidden' | 'open'>;
}

/** Why there is no figure: held and not rated, hidden, not submitted, or not held. */
export type Gap = 'unrated' | 'hidden' | 'open' | 'unheld';

/** What it means that there is no figure in a stage. */
export function gapIn({ stages, waiting }: Cells, stage: string): Gap {
  return stages.has(stage) ? 'unrated' : (waiting.get(stage) ?? 'unheld');
}

interface Kept {
  readonly cells: Cells;
  /** The comparison it was asked for with; an older one still shows until the answer is there. */
  readonly of: Overview;
}

/** So many are asked for at once, and so many stay after they went out of view. */
const atOnce = 40;
const most = 400;
/** Scrolling past asks for nothing. */
const pause = 50;

/** The cells of the candidates in view, asked for as they come into it. */
export function useColumns(
  overview: Overview,
  weights: readonly TriedWeight[],
  candidates: readonly string[],
): ReadonlyMap<string, Cells> {
  const [kept, setKept] = useState<ReadonlyMap<string, Kept>>(new Map());
  const asked = useRef({ of: overview, ids: new Set<string>() });
  const isFirst = kept.size === 0;

  useEffect(() => {
    if (asked.current.of !== overview) asked.current = { of: overview, ids: new Set() };
    const { ids } = asked.current;
    const missing = candidates.filter((id) => kept.get(id)?.of !== overview && !ids.has(id)).slice(0, atOnce);
    if (missing.length === 0) return;
    const timer = setTimeout(
      () => {
        for (const id of missing) ids.add(id);
        const question = { job: overview.job, candidates: missing, weights: [...weights] };
        call('comparison:columns', question)
          .then(
            (columns) => setKept((before) => withColumns(before, columns, overview)),
            // The overview is asked for again when the engine is back or the job is gone, and these with it.
            () => undefined,
          )
          .finally(() => {
            for (const id of missing) ids.delete(id);
          });
      },
      isFirst ? 0 : pause,
    );
    return () => clearTimeout(timer);
  }, [overview, weights, candidates, kept, isFirst]);

  return useMemo(() => new Map([...kept].map(([id, { cells }]) => [id, cells])), [kept]);
}

/** The oldest go first when there are too many. */
function withColumns(before: ReadonlyMap<string, Kept>, columns: readonly Column[], of: Overview) {
  const next = new Map(before);
  for (const column of columns) {
    next.delete(column.candidate);
    next.set(column.candidate, { cells: cellsOf(column), of });
  }
  for (const id of next.keys()) {
    if (next.size <= most) break;
    next.delete(id);
  }
  return next;
}

function cellsOf({ stages, knockOuts, waiting }: Column): Cells {
  return {
    stages: new Map(stages.map((stage) => [stage.stage, stage])),
    criteria: new Map(stages.flatMap(({ criteria }) => criteria.map((one) => [one.criterion, one] as const))),
    knockOuts: new Map(knockOuts.map((one) => [one.criterion, one])),
    // What is hidden comes last, and stays.
    waiting: new Map(
      [...waiting]
        .sort((one, other) => Number(one.hidden) - Number(other.hidden))
        .map(({ stage, hidden }) => [stage, hidden ? 'hidden' : 'open']),
    ),
  };
}
