// biome-ignore-all lint/a11y/useSemanticElements: rows of an HTML table cannot be left out while they are out of view
// biome-ignore-all lint/a11y/useFocusableInteractive: the keyboard goes from line to line, not from cell to cell
import { type CSSProperties, type MouseEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { useWords } from '../../../words/words.ts';
import { type Column, tracks } from '../columns.ts';
import { remember, rememberedPlace } from '../remembered.ts';
import type { Chosen } from '../useChosen.ts';
import type { Lines, Range } from '../useLines.ts';
import type { View } from '../view.ts';
import { Head } from './Head.tsx';
import { Line } from './Line.tsx';
import styles from './table.module.css';
import { useKeys } from './useKeys.ts';
import { lineHeight, useViewport } from './useViewport.ts';

interface CandidateTableProps {
  readonly lines: Lines;
  readonly view: View;
  readonly columns: readonly Column[];
  readonly chosen: Chosen;
  readonly onSort: (column: Column) => void;
  readonly onRange: (range: Range) => void;
  readonly onOpen: (candidate: string) => void;
  readonly onRemove: () => void;
}

/** Lines beyond those in view that are drawn, so that scrolling a little shows them at once. */
const spare = 8;
/** px, with the space before it; the names stand there when the table is scrolled sideways. */
const tickWidth = 56;

/** The candidates as lines of which only those in view are drawn, however many there are. */
export function CandidateTable(props: CandidateTableProps) {
  const { lines, view, columns, chosen, onOpen, onRange } = props;
  const { found, offset, rows } = lines;
  const t = useWords('candidates');
  const viewport = useViewport(rememberedPlace().scrolled, (scrolled) => remember({ scrolled }));
  const { scroller, range } = viewport;
  const rowAt = (index: number) => rows[index - offset];
  const keys = useKeys({ found, rowAt, chosen, viewport, onOpen, onRemove: props.onRemove });

  useEffect(() => onRange(range), [range, onRange]);
  useTopWhen(JSON.stringify([view.filter, view.sort, view.descending]), () => {
    scroller.current?.scrollTo({ top: 0 });
    keys.goTo(0);
  });
  useLayoutEffect(() => {
    const { scrolled, isLeft } = rememberedPlace();
    if (scroller.current) scroller.current.scrollTop = scrolled;
    if (isLeft) focusLine(scroller.current);
    remember({ isLeft: false });
  }, [scroller]);

  const press = (event: MouseEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    const index = Number(target.closest<HTMLElement>('[data-index]')?.dataset.index ?? Number.NaN);
    const row = rowAt(index);
    if (!row) return;
    keys.goTo(index);
    if (target.closest('[data-open]') && !event.shiftKey && !event.ctrlKey && !event.metaKey) {
      onOpen(row.id);
    } else if (event.shiftKey) chosen.upTo(index);
    else if (event.ctrlKey || event.metaKey || target.closest('[data-tick]')) chosen.toggle(index, row.id);
    else chosen.only(index, row.id);
  };
  const open = (event: MouseEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    const row = rowAt(Number(target.closest<HTMLElement>('[data-index]')?.dataset.index ?? Number.NaN));
    if (row && !target.closest('[data-tick]')) onOpen(row.id);
  };

  const { template, width } = tracks(columns, tickWidth);
  const isAllChosen = found > 0 && chosen.ids.size === found;
  return (
    <div ref={scroller} className={styles.scroller} data-region="scroller">
      <div
        role="grid"
        className={styles.grid}
        style={{ '--tracks': template, minWidth: width } as CSSProperties}
        aria-label={t('title')}
        aria-multiselectable="true"
        aria-rowcount={found + 1}
        aria-colcount={columns.length + 1}
      >
        <Head
          columns={columns}
          view={view}
          onSort={props.onSort}
          isAllChosen={isAllChosen}
          isSomeChosen={chosen.ids.size > 0}
          onAll={isAllChosen ? chosen.none : chosen.all}
        />
        <div
          ref={keys.body}
          role="rowgroup"
          className={styles.body}
          style={{ height: found * lineHeight }}
          onClick={press}
          onDoubleClick={open}
          onKeyDown={keys.onKeyDown}
          onFocus={keys.onFocus}
        >
          {drawn(range, keys.active, found).map((index) => {
            const row = rowAt(index) ?? (index === keys.active ? keys.activeRow : undefined);
            return (
              <Line
                key={index}
                index={index}
                row={row}
                columns={columns}
                isChosen={row !== undefined && chosen.ids.has(row.id)}
                isActive={index === keys.active}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** Leads the keyboard to the line it was at last. */
export function focusLine(within: Element | null): void {
  within?.querySelector<HTMLElement>('[data-index][tabindex="0"]')?.focus({ preventScroll: true });
}

/** The lines to draw: those in view, and the one the keyboard is at, which must not lose the focus. */
function drawn({ first, last }: Range, active: number, found: number): number[] {
  const from = Math.max(0, first - spare);
  const to = Math.min(found - 1, last + spare);
  const indexes = Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
  if (active < from) return [active, ...indexes];
  return active > to && active < found ? [...indexes, active] : indexes;
}

/** Does something when `question` is another one than before. */
function useTopWhen(question: string, act: () => void): void {
  const before = useRef(question);
  useLayoutEffect(() => {
    if (before.current === question) return;
    before.current = question;
    act();
  });
}
