import { memo } from 'react';
import type { Head } from '#domain/comparison/overview.ts';
import { useWords, type Words } from '../../../words/words.ts';
import * as figures from '../figures.ts';
import styles from './matrix.module.css';

interface HeadCellProps {
  readonly head: Head;
  readonly name: string;
  /** How the candidate stands, in words. */
  readonly standing: string;
  readonly isSelected: boolean;
  readonly onSelect: (candidate: string) => void;
  /** Undefined while names are hidden: the page behind it says who it is. */
  readonly onOpen: ((candidate: string) => void) | undefined;
}

/** The head of a candidate's column. Keys reach its deeds through the cell it stands in: Enter opens, Space selects. */
export const HeadCell = memo(function HeadCell(props: HeadCellProps) {
  const { head, name, standing, isSelected, onSelect, onOpen } = props;
  const { candidate, total } = head;
  const t = useWords('comparison');
  return (
    <>
      <span className={styles.headName}>
        {onOpen ? (
          <button type="button" tabIndex={-1} title={name} onClick={() => onOpen(candidate)}>
            {name}
          </button>
        ) : (
          <span title={name}>{name}</span>
        )}
        <label className={styles.tick} data-selected={isSelected || undefined}>
          <input
            type="checkbox"
            tabIndex={-1}
            checked={isSelected}
            aria-label={t('select', { name })}
            onChange={() => onSelect(candidate)}
          />
        </label>
      </span>
      <span className={styles.total}>{total === null ? '–' : figures.total(total)}</span>
      <span
        className={styles.standing}
        data-out={head.standing === 'knocked-out' || undefined}
        title={standing}
      >
        {standing}
      </span>
    </>
  );
});

/** "tied first · all rated", "Not placed: 43 % rated", "Out: keeps data safe" */
export function standingOf(
  { standing, rank, share, out, hidden }: Head,
  { isTied, isAlone, criterion }: { isTied: boolean; isAlone: boolean; criterion: (id: string) => string },
  t: Words,
): string {
  const rated = figures.coverage(share, t);
  switch (standing) {
    case 'knocked-out':
      return t('standing.out', { criteria: figures.all(out.map(criterion)) });
    case 'too-little-rated':
      return t('standing.notPlaced', { rated });
    case 'unrated':
      return t(hidden > 0 ? 'standing.hidden' : 'standing.unrated');
    case 'placed': {
      if (isAlone || rank === null) return rated;
      const place = figures.ordinal(rank, t);
      return t(isTied ? 'standing.tied' : 'standing.placed', { place, rated });
    }
  }
}
