import type { Card, StageCards } from '#contract/assessments.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../words/words.ts';
import { CardView } from './CardView.tsx';
import styles from './ScorecardsScreen.module.css';

interface StagePartProps {
  readonly stage: StageCards;
  readonly hasMe: boolean;
  readonly onOpen: (assessment: string) => void;
  /** Starts one's own scorecard of a candidate in this stage. */
  readonly onBegin: (candidate: string) => void;
  readonly onMore: () => void;
  readonly onPlan: () => void;
}

/** A stage of the plan with every candidate who is rated in it, and how far each interviewer is. */
export function StagePart({ stage, hasMe, onOpen, onBegin, onMore, onPlan }: StagePartProps) {
  const t = useWords('scorecards');
  const { candidates, found, assessors } = stage;
  return (
    <section className={styles.part} aria-label={stage.name}>
      <h2 className={styles.stage}>
        {stage.name || t('unnamed')}
        <span className={styles.count}>
          {stage.retired ? t('stage.retired') : t('stage.candidates', { count: found })}
        </span>
      </h2>
      {assessors === 0 && !stage.retired && (
        <p className={styles.hint}>
          {t('stage.nobody')}{' '}
          <Button kind="quiet" onPress={onPlan}>
            {t('noStages.plan')}
          </Button>
        </p>
      )}
      <ul>
        {candidates.map(({ candidate, name, here, cards }) => (
          <li key={candidate} className={styles.row}>
            <span className={styles.name}>
              {name || t('unnamed')}
              {!here && <span className={styles.past}>{t('stage.past')}</span>}
            </span>
            <ul className={styles.cards}>
              {cards.map((card) => (
                <CardView key={card.id ?? card.person} card={card} here={here} onOpen={onOpen} />
              ))}
            </ul>
            <OwnDeed
              card={cards.find(({ mine }) => mine)}
              name={name || t('unnamed')}
              stage={stage}
              hasMe={hasMe}
              onOpen={onOpen}
              onBegin={() => onBegin(candidate)}
            />
          </li>
        ))}
      </ul>
      {found > candidates.length && (
        <Button kind="quiet" onPress={onMore}>
          {t('stage.more', { count: found - candidates.length })}
        </Button>
      )}
    </section>
  );
}

interface OwnDeedProps {
  readonly card: Card | undefined;
  readonly name: string;
  readonly stage: StageCards;
  readonly hasMe: boolean;
  readonly onOpen: (assessment: string) => void;
  readonly onBegin: () => void;
}

/** What whoever sits here can do about a candidate: begin, go on, or read what they submitted. */
function OwnDeed({ card, name, stage, hasMe, onOpen, onBegin }: OwnDeedProps) {
  const t = useWords('scorecards');
  const { id } = card ?? {};
  if (!id) {
    if (stage.retired) return null;
    return (
      <Button
        small
        kind={card ? 'plain' : 'quiet'}
        aria-label={t('rateNamed', { name, stage: stage.name })}
        disabledBecause={hasMe ? undefined : t('filter.whoFirst')}
        onPress={onBegin}
      >
        {t('rate')}
      </Button>
    );
  }
  const isHalf = card?.status === 'draft';
  return (
    <Button
      small
      kind={isHalf ? 'plain' : 'quiet'}
      aria-label={t(isHalf ? 'goOnWith' : 'readNamed', { name, stage: stage.name })}
      onPress={() => onOpen(id)}
    >
      {t(isHalf ? 'goOn' : 'read')}
    </Button>
  );
}
