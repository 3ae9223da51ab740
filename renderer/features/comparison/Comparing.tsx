import { useCallback, useMemo, useRef, useState } from 'react';
import type { Head, Overview } from '#domain/comparison/overview.ts';
import type { TriedWeight } from '#domain/comparison/tried.ts';
import { Dock, type Shown } from './dock/Dock.tsx';
import { Legend } from './dock/Legend.tsx';
import { Matrix } from './matrix/Matrix.tsx';
import type { At } from './matrix/move.ts';
import { gapIn, useColumns } from './matrix/useColumns.ts';
import type { MatrixRow } from './view.ts';

interface ComparingProps {
  readonly overview: Overview;
  readonly weights: readonly TriedWeight[];
  readonly heads: readonly Head[];
  readonly rows: readonly MatrixRow[];
  readonly selected: ReadonlySet<string>;
  readonly isBlind: boolean;
  readonly nameOf: (head: Head) => string;
  readonly standingOf: (head: Head) => string;
  readonly interviewerOf: (id: string) => string;
  readonly onFold: (stage: string) => void;
  readonly onSelect: (candidate: string) => void;
  readonly onOpen: (candidate: string) => void;
  readonly onScorecard: (assessment: string) => void;
}

/** The matrix, and docked below it the words behind the cell one is at or points at. */
export function Comparing(props: ComparingProps) {
  const { overview, weights, heads, rows, isBlind, nameOf, interviewerOf } = props;
  const [active, setActive] = useState<At>(() => firstCell(rows));
  const [hovered, setHovered] = useState<At | null>(null);
  const [inView, setInView] = useState<readonly string[]>([]);
  const [isDocked, setDocked] = useState(true);
  const [turn, setTurn] = useState(0);
  const dock = useRef<HTMLElement>(null);
  const columns = useColumns(overview, weights, inView);
  const at = useMemo(() => within(active, rows.length, heads.length), [active, rows, heads]);

  const onHover = useCallback((over: At | null) => {
    // Whoever reads there keeps what they read.
    if (!dock.current?.contains(document.activeElement)) setHovered(over);
  }, []);
  const onEvidence = useCallback((_: At, how: 'enter' | 'click') => {
    setDocked(true);
    if (how === 'enter') requestAnimationFrame(() => dock.current?.focus());
  }, []);
  const close = useCallback(() => setDocked(false), []);
  const back = () => {
    setHovered(null);
    setTurn((turn) => turn + 1);
  };

  const shownAt = (place: At | null): Shown | null => {
    const row = place && rows[place.row - 1];
    const head = place && heads[place.column - 2];
    if (row?.kind !== 'criterion' || !head) return null;
    const { stage, criterion } = row;
    const cells = columns.get(head.candidate);
    return {
      head,
      name: nameOf(head),
      stage,
      criterion,
      score: cells?.criteria.get(criterion.criterion),
      knockOut: cells?.knockOuts.get(criterion.criterion),
      gap: cells ? gapIn(cells, stage.stage) : 'unrated',
    };
  };

  return (
    <>
      <Matrix
        overview={overview}
        heads={heads}
        rows={rows}
        columns={columns}
        selected={props.selected}
        at={at}
        turn={turn}
        nameOf={nameOf}
        standingOf={props.standingOf}
        onMove={setActive}
        onHover={onHover}
        onEvidence={onEvidence}
        onEscape={close}
        onFold={props.onFold}
        onSelect={props.onSelect}
        onOpen={isBlind ? undefined : props.onOpen}
        onView={setInView}
      />
      {isDocked && (
        <Dock
          overview={overview}
          shown={shownAt(hovered) ?? shownAt(at)}
          isBlind={isBlind}
          interviewerOf={interviewerOf}
          onScorecard={props.onScorecard}
          onClose={() => {
            close();
            back();
          }}
          onBack={back}
          bodyRef={dock}
        />
      )}
      <Legend measure={overview.measure} isOpen={isDocked} onOpen={() => setDocked(true)} />
    </>
  );
}

/** The same cell, or the nearest there is after rows or columns went. */
function within({ row, column }: At, rows: number, columns: number): At {
  return { row: Math.min(row, rows), column: Math.min(column, columns + 1) };
}

/** The first candidate's first criterion. */
function firstCell(rows: readonly MatrixRow[]): At {
  return {
    row:
      Math.max(
        0,
        rows.findIndex(({ kind }) => kind === 'criterion'),
      ) + 1,
    column: 2,
  };
}
