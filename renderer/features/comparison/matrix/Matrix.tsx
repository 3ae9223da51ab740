import {
  type KeyboardEvent,
  memo,
  type PointerEvent,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import type { Head, Overview } from '#domain/comparison/overview.ts';
import { useWords } from '../../../words/words.ts';
import type { MatrixRow } from '../view.ts';
import { HeadCell } from './HeadCell.tsx';
import { Line } from './Line.tsx';
import { headHeight, scrolledTo, weightWidth, widths } from './layout.ts';
import styles from './matrix.module.css';
import { type At, drawnColumns, moved } from './move.ts';
import type { Cells } from './useColumns.ts';
import { step, useViewport } from './useViewport.ts';

export interface MatrixProps {
  readonly overview: Overview;
  readonly heads: readonly Head[];
  readonly rows: readonly MatrixRow[];
  readonly columns: ReadonlyMap<string, Cells>;
  readonly selected: ReadonlySet<string>;
  readonly at: At;
  /** Counts up when the focus is to come back to the cell. */
  readonly turn: number;
  readonly nameOf: (head: Head) => string;
  readonly standingOf: (head: Head) => string;
  readonly onMove: (at: At) => void;
  readonly onHover: (at: At | null) => void;
  /** Enter, or a click, on a rated cell. */
  readonly onEvidence: (at: At, how: 'enter' | 'click') => void;
  readonly onEscape: () => void;
  readonly onFold: (stage: string) => void;
  readonly onSelect: (candidate: string) => void;
  readonly onOpen: ((candidate: string) => void) | undefined;
  /** The candidates in view and a few beside them. */
  readonly onView: (candidates: readonly string[]) => void;
}

/** Candidates × criteria: a grid with one tab stop, of which only what is in view is drawn. */
export const Matrix = memo(function Matrix(props: MatrixProps) {
  const { overview, heads, rows, columns, selected, at, turn, nameOf, standingOf } = props;
  const { onMove, onHover, onEvidence, onEscape, onFold, onSelect, onOpen, onView } = props;
  const t = useWords('comparison');
  const scroller = useRef<HTMLDivElement>(null);
  const { viewport, onScroll } = useViewport(scroller);
  const { criterion, candidate } = widths(viewport.width, heads.length);
  const sticky = criterion + weightWidth;
  const focused = at.column - 2;

  const key = drawnColumns({
    left: viewport.left,
    width: Math.max(0, viewport.width - sticky) + step,
    column: candidate,
    count: heads.length,
    focused,
  }).join();
  const drawn = useMemo(() => (key === '' ? [] : key.split(',').map(Number)), [key]);
  useEffect(() => {
    onView(drawn.flatMap((place) => heads[place]?.candidate ?? []));
  }, [drawn, heads, onView]);

  const moves = useRef(false);
  useLayoutEffect(() => {
    if (turn > 0) moves.current = true;
  }, [turn]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a move takes the focus
  useLayoutEffect(() => {
    if (!moves.current) return;
    moves.current = false;
    bringIntoView(scroller.current, at, focused, { sticky, candidate });
    cellAt(scroller.current, at)?.focus({ preventScroll: true });
  }, [at, turn]);

  const go = (next: At) => {
    moves.current = true;
    if (next.row === at.row && next.column === at.column) cellAt(scroller.current, at)?.focus();
    else onMove(next);
  };
  const act = (key: string): boolean => {
    if (key === 'Escape') onEscape();
    if (key !== 'Enter' && key !== ' ') return key === 'Escape';
    const row = rows[at.row - 1];
    const head = heads[focused];
    if (at.row === 0 && head) {
      if (key === ' ') onSelect(head.candidate);
      else onOpen?.(head.candidate);
    } else if (row?.kind === 'stage') onFold(row.stage.stage);
    else if (row && head) onEvidence(at, 'enter');
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((viewport.height - headHeight) / 31) - 1);
    const extent = { rows: rows.length + 1, columns: heads.length + 2, page };
    const { key, ctrlKey, metaKey, altKey } = event;
    if (altKey) return;
    const next = moved(at, { key, ctrl: ctrlKey || metaKey }, extent);
    if (next) go(next);
    else if (!act(key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPress = (event: PointerEvent) => {
    const pressed = placeOf(event.target);
    if (!pressed || event.button !== 0) return;
    // The cell takes the focus, not what was pressed inside of it; pressing works all the same.
    event.preventDefault();
    go(pressed);
    const row = rows[pressed.row - 1];
    if (row?.kind === 'stage' && pressed.column === 0) onFold(row.stage.stage);
    else if (row?.kind === 'criterion' && pressed.column > 1) onEvidence(pressed, 'click');
  };

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      onScroll={onScroll}
      onPointerOver={(event) => onHover(placeOf(event.target))}
      onPointerLeave={() => onHover(null)}
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked through by keys is a grid
        role="grid"
        tabIndex={-1}
        aria-label={t('matrix')}
        aria-rowcount={rows.length + 1}
        aria-colcount={heads.length + 2}
        aria-multiselectable="true"
        className={styles.grid}
        style={measures(criterion, candidate, heads.length)}
        onFocus={(event) => {
          const place = placeOf(event.target);
          if (place && (place.row !== at.row || place.column !== at.column)) onMove(place);
        }}
        onKeyDown={onKeyDown}
        onMouseDown={(event) => event.preventDefault()}
        onPointerDown={onPress}
      >
        <thead className={styles.part}>
          <tr aria-rowindex={1} className={styles.head}>
            <Corner className={styles.cornerCriterion} at={at} column={0} text={t('column.criterion')} />
            <Corner className={styles.cornerWeight} at={at} column={1} text={t('column.weight')} />
            {drawn.map((place) => {
              const head = heads[place];
              if (!head) return null;
              const isSelected = selected.has(head.candidate);
              return (
                <th
                  key={head.candidate}
                  scope="col"
                  aria-colindex={place + 3}
                  aria-selected={isSelected}
                  className={styles.headCell}
                  tabIndex={at.row === 0 && focused === place ? 0 : -1}
                  data-row={0}
                  data-column={place + 2}
                  data-beside={head.rank === null || undefined}
                  style={{ left: place * candidate }}
                >
                  <HeadCell
                    head={head}
                    name={nameOf(head)}
                    standing={standingOf(head)}
                    isSelected={isSelected}
                    onSelect={onSelect}
                    onOpen={onOpen}
                  />
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody className={styles.part}>
          {rows.map((row, index) => (
            <Line
              key={row.kind === 'stage' ? row.stage.stage : row.criterion.criterion}
              row={row}
              index={index + 1}
              heads={heads}
              drawn={drawn}
              columns={columns}
              measure={overview.measure}
              active={at.row === index + 1 ? at.column : null}
              width={candidate}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
});

function Corner({
  className,
  at,
  column,
  text,
}: {
  className: string | undefined;
  at: At;
  column: number;
  text: string;
}) {
  return (
    <th
      scope="col"
      aria-colindex={column + 1}
      className={className}
      tabIndex={at.row === 0 && at.column === column ? 0 : -1}
      data-row={0}
      data-column={column}
    >
      {text}
    </th>
  );
}

function measures(criterion: number, candidate: number, count: number) {
  return {
    width: criterion + weightWidth + count * candidate,
    '--criterion': `${criterion}px`,
    '--weight': `${weightWidth}px`,
    '--candidate': `${candidate}px`,
    '--head': `${headHeight}px`,
  } as React.CSSProperties;
}

function placeOf(target: EventTarget): At | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  if (!cell) return null;
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}

function cellAt(scroller: HTMLElement | null, { row, column }: At): HTMLElement | null {
  return scroller?.querySelector(`[data-row="${row}"][data-column="${column}"]`) ?? null;
}

/** Scrolls as little as it takes; the head and the first columns stay where they are. */
function bringIntoView(
  scroller: HTMLElement | null,
  at: At,
  place: number,
  { sticky, candidate }: { sticky: number; candidate: number },
): void {
  const line = cellAt(scroller, at)?.parentElement;
  if (!scroller || !line) return;
  if (place >= 0) {
    const start = place * candidate;
    scroller.scrollLeft = scrolledTo(
      scroller.scrollLeft,
      scroller.clientWidth - sticky,
      start,
      start + candidate,
    );
  }
  if (at.row === 0) return;
  const top = line.offsetTop - headHeight;
  scroller.scrollTop = scrolledTo(
    scroller.scrollTop,
    scroller.clientHeight - headHeight,
    top,
    top + line.offsetHeight,
  );
}
