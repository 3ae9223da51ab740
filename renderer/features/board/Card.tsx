import { Button } from 'react-aria-components/Button';
import { GridListItem } from 'react-aria-components/GridList';
import type { BoardCard } from '#contract/decisions.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Check } from '../../ui/Check.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Menu, type MenuEntry } from '../../ui/Menu.tsx';
import { locale, useWords } from '../../words/words.ts';
import styles from './Card.module.css';

interface CardProps {
  readonly card: BoardCard;
  /** How many stages of the plan are assessed. */
  readonly assessed: number;
  /** It can be moved. */
  readonly isMovable: boolean;
  readonly entries: (card: BoardCard) => readonly (MenuEntry | 'line')[];
  readonly onOpen: (candidate: string) => void;
}

/** A candidate on the board. */
export function Card({ card, assessed, isMovable, entries, onOpen }: CardProps) {
  const t = useWords('board');
  const decided = useWords('decide');
  const { id, name, applied, rated, standing } = card;
  const shown = name.trim() === '' ? t('unnamed') : name;
  // Who advanced stands further right: that is said by the column.
  const says = standing !== null && standing !== 'advance' ? decided(`standing.${standing}`) : null;
  const menu = t('card.menu', { name: shown });
  return (
    <GridListItem id={id} textValue={shown} className={styles.card ?? ''} onAction={() => onOpen(id)}>
      {isMovable && (
        <Button slot="drag" className={styles.handle ?? ''} aria-label={t('card.drag', { name: shown })}>
          <Icon name="handle" />
        </Button>
      )}
      <span className={styles.text}>
        <span className={styles.name}>{shown}</span>
        <span className={styles.note}>
          {says !== null && (
            <span className={styles.standing} data-standing={standing}>
              {says}
            </span>
          )}
          {rated > 0 && <span>{t('card.rated', { rated, of: assessed })}</span>}
          {/* There is room for two things; the day stands on the candidate's page too. */}
          {applied !== null && says === null && (
            <span>{rated > 0 ? dayAndMonth(applied) : t('card.applied', { day: dayAndMonth(applied) })}</span>
          )}
        </span>
      </span>
      <span className={styles.tools}>
        <Check slot="selection" />
        <Menu
          label={menu}
          choiceLabel={t('card.stage')}
          placement="bottom end"
          trigger={<IconButton icon="more" name={menu} />}
          entries={entries(card)}
        />
      </span>
    </GridListItem>
  );
}

/** "6 Oct" for 2026-10-06, wherever the computer stands. */
function dayAndMonth(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(locale, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
}
