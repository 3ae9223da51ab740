import { useEffect, useRef, useState } from 'react';
import type { BoardCard } from '#contract/decisions.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { locale, useWords } from '../../words/words.ts';
import styles from './Board.module.css';
import { type CardsProps, Column } from './Column.tsx';

interface ClosedProps extends CardsProps {
  readonly cards: readonly BoardCard[];
  /** There is nobody else, or somebody is searched for: it is not folded. */
  readonly isWanted: boolean;
}

/** Those about whom it was decided: hired, withdrawn, rejected. Folded until one looks. */
export function Closed({ cards, isWanted, ...rest }: ClosedProps) {
  const t = useWords('board');
  const decided = useWords('decide');
  const [isOpen, setOpen] = useState(false);
  const column = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) column.current?.scrollIntoView({ block: 'nearest', inline: 'end' });
  }, [isOpen]);
  if (!isOpen && !isWanted) {
    const count = cards.length;
    return (
      <button
        type="button"
        className={styles.closed}
        aria-label={t('column.closedShow', { count })}
        aria-expanded={false}
        onClick={() => setOpen(true)}
      >
        <span>
          <Icon name="right" />
          {t('column.closed')} {count.toLocaleString(locale)}
        </span>
      </button>
    );
  }
  const counts = (['hire', 'withdraw', 'reject'] as const).flatMap((kind) => {
    const count = cards.filter(({ standing }) => standing === kind).length;
    return count === 0 ? [] : [`${decided(`standing.${kind}`)} ${count.toLocaleString(locale)}`];
  });
  return (
    <div ref={column} className={styles.closedOpen}>
      <Column
        id="closed"
        name={t('column.closed')}
        summary={counts.join(' · ')}
        cards={cards}
        isMovable={false}
        {...rest}
      />
      {!isWanted && (
        <IconButton
          className={styles.fold}
          icon="left"
          name={t('column.closedHide')}
          onPress={() => setOpen(false)}
        />
      )}
    </div>
  );
}
