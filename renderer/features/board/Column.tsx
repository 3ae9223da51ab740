import { useMemo, useState } from 'react';
import { GridList } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import type { BoardCard } from '#contract/decisions.ts';
import type { MenuEntry } from '../../ui/Menu.tsx';
import { locale, useWords } from '../../words/words.ts';
import styles from './Board.module.css';
import { Card } from './Card.tsx';

export interface CardsProps {
  readonly assessed: number;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (column: readonly BoardCard[], chosen: ReadonlySet<string> | 'all') => void;
  readonly entries: (card: BoardCard) => readonly (MenuEntry | 'line')[];
  readonly onOpen: (candidate: string) => void;
}

interface ColumnProps extends CardsProps {
  readonly id: string;
  readonly name: string;
  /** Beside the name, where something is to be said about the column itself. */
  readonly note?: string | undefined;
  /** How many of what kind are in it. */
  readonly summary?: string | undefined;
  readonly cards: readonly BoardCard[];
  readonly isMovable: boolean;
  /** Left out where nobody can be moved to. */
  readonly onDrop?: ((candidates: string[]) => void) | undefined;
}

/** What a card is while it is dragged. */
const dragType = 'application/x-rolebook-candidate';
const rowHeight = 52;
/** Cards that a list knows of at first, and how many come with each look at its end. */
const first = 100;
const more = 200;

/** Those who stand at one stage; the list scrolls on its own and draws what is in view. */
export function Column(props: ColumnProps) {
  const { id, name, note, summary, cards, isMovable, onDrop, selected, onSelect, entries } = props;
  const t = useWords('board');
  const [limit, setLimit] = useState(first);
  const known = useMemo(() => (cards.length > limit ? cards.slice(0, limit) : cards), [cards, limit]);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key) })),
    getAllowedDropOperations: () => ['move'],
    acceptedDragTypes: onDrop ? [dragType] : [],
    getDropOperation: (_, types) => (onDrop && types.has(dragType) ? 'move' : 'cancel'),
    ...(onDrop && {
      onRootDrop: ({ items }) => {
        const texts = items.flatMap((item) => (item.kind === 'text' ? [item.getText(dragType)] : []));
        void Promise.all(texts).then(onDrop);
      },
    }),
  });
  return (
    <section className={styles.column} data-column={id} data-empty={cards.length === 0 || undefined}>
      <div className={styles.columnHead}>
        <div className={styles.columnTitle} title={name}>
          <h2 className={styles.columnName}>{name}</h2>
          <span className={styles.count}>{cards.length.toLocaleString(locale)}</span>
        </div>
        {summary !== undefined && <div className={styles.summary}>{summary}</div>}
        {note !== undefined && <div className={styles.columnNote}>{note}</div>}
      </div>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight }}>
        <GridList
          aria-label={t('column.list', { name, count: cards.length })}
          className={styles.cards ?? ''}
          items={known}
          onScroll={({ currentTarget }) => {
            const { scrollTop, scrollHeight, clientHeight } = currentTarget;
            const isNearEnd = scrollTop + 2 * clientHeight > scrollHeight - more;
            if (isNearEnd && cards.length > limit) setLimit(limit + more);
          }}
          selectionMode="multiple"
          selectionBehavior="toggle"
          selectedKeys={known.filter((card) => selected.has(card.id)).map((card) => card.id)}
          onSelectionChange={(keys) => {
            if (keys === 'all') onSelect(cards, 'all');
            // Those further down stay chosen while one is taken out, but not when all are.
            else onSelect(keys.size === 0 ? cards : known, new Set([...keys].map(String)));
          }}
          {...(isMovable ? { dragAndDropHooks } : {})}
          dependencies={[props.assessed, entries]}
        >
          {(card) => (
            <Card
              card={card}
              assessed={props.assessed}
              isMovable={isMovable}
              entries={entries}
              onOpen={props.onOpen}
            />
          )}
        </GridList>
      </Virtualizer>
    </section>
  );
}
