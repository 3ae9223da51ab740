// biome-ignore-all lint/a11y/useSemanticElements: rows of an HTML table cannot be left out while they are out of view
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { report } from '../../../api/problems.ts';
import { Scroller } from '../../../ui/Scroller.tsx';
import styles from './rows.module.css';

interface WindowedProps<T> {
  readonly label: string;
  readonly total: number;
  /** px */
  readonly lineHeight: number;
  /** Another one means that the rows are to be asked for again. */
  readonly version: string;
  readonly ask: (window: { offset: number; limit: number }) => Promise<readonly T[]>;
  readonly head?: ReactNode;
  /** The keyboard reaches what is in the lines; the list itself needs no focus then. */
  readonly hasControls?: boolean;
  /** The lines are rows of cells, the head is one too. */
  readonly isTable?: boolean;
  readonly children: (row: T, index: number) => ReactNode;
}

/** Rows are fetched in pieces of this size, one more on either side of those in view. */
const piece = 60;

/** A long list of which only the lines in view are fetched and drawn. */
export function Windowed<T>(props: WindowedProps<T>) {
  const {
    label,
    total,
    lineHeight,
    version,
    ask,
    head,
    hasControls = false,
    isTable = false,
    children,
  } = props;
  const body = useRef<HTMLDivElement>(null);
  const [offset, setOffset] = useState(0);
  const [have, setHave] = useState<{ offset: number; rows: readonly T[] }>({ offset: 0, rows: [] });
  const newest = useRef(ask);
  useEffect(() => {
    newest.current = ask;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another version is another answer to the same question
  useEffect(() => {
    let wanted = true;
    newest
      .current({ offset, limit: piece * 3 })
      .then((rows) => wanted && setHave({ offset, rows }))
      .catch(report);
    return () => {
      wanted = false;
    };
  }, [offset, version]);

  const look = useCallback(() => {
    const scroller = body.current?.parentElement?.parentElement;
    if (!scroller) return;
    const first = Math.floor(scroller.scrollTop / lineHeight);
    setOffset(Math.max(0, Math.floor(first / piece) - 1) * piece);
  }, [lineHeight]);
  useLayoutEffect(() => {
    const scroller = body.current?.parentElement?.parentElement;
    scroller?.addEventListener('scroll', look, { passive: true });
    return () => scroller?.removeEventListener('scroll', look);
  }, [look]);

  const shown = have.rows.slice(0, Math.max(0, total - have.offset));
  const lines = (
    <div {...(isTable ? { role: 'table', 'aria-label': label, 'aria-rowcount': total + 1 } : {})}>
      {head}
      <div
        ref={body}
        className={styles.body}
        style={{ height: total * lineHeight }}
        role={isTable ? 'rowgroup' : undefined}
      >
        <div
          className={styles.drawn}
          style={{ transform: `translateY(${have.offset * lineHeight}px)` }}
          role={isTable ? 'presentation' : undefined}
        >
          {shown.map((row, index) => children(row, have.offset + index))}
        </div>
      </div>
    </div>
  );
  return hasControls ? (
    <section aria-label={label} className={styles.scroller}>
      {lines}
    </section>
  ) : (
    <Scroller label={label} className={styles.scroller}>
      {lines}
    </Scroller>
  );
}
