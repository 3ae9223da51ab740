import type { Card } from '#contract/assessments.ts';
import { useWords, type Words } from '../../words/words.ts';
import styles from './ScorecardsScreen.module.css';

interface CardViewProps {
  readonly card: Card;
  /** The candidate is in this stage now; who has not rated afterwards has left a gap. */
  readonly here: boolean;
  readonly onOpen: (assessment: string) => void;
}

/** One interviewer's state before a candidate, by word and shape. What may be seen can be opened. */
export function CardView({ card, here, onOpen }: CardViewProps) {
  const t = useWords('scorecards');
  const { id, name, status, hidden, mine } = card;
  const state =
    status === 'none' ? (here ? 'open' : 'gap') : hidden && status === 'submitted' ? 'hidden' : status;
  const content = (
    <>
      <span className={styles.mark} data-state={state} aria-hidden="true" />
      <span className={styles.person}>{mine ? t('card.you') : name || t('unnamed')}</span>
      <span className={state === 'gap' ? styles.gap : styles.state}>{wordOf(state, card, t)}</span>
    </>
  );
  return (
    <li>
      {id !== null && !hidden ? (
        <button type="button" className={styles.card} onClick={() => onOpen(id)}>
          {content}
        </button>
      ) : (
        <span className={styles.card}>{content}</span>
      )}
    </li>
  );
}

function wordOf(state: string, { rated, of }: Card, t: Words): string {
  return state === 'draft' ? t('card.half', { rated, of }) : t(`card.${state}`);
}
