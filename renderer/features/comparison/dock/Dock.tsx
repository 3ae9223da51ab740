import type { KeyboardEvent, Ref } from 'react';
import type { Head, Overview } from '#domain/comparison/overview.ts';
import type { CriterionScore, KnockOut, PlannedCriterion, PlannedStage } from '#domain/scoring/figures.ts';
import { useCall } from '../../../api/hooks.ts';
import { IconButton } from '../../../ui/Button.tsx';
import { useWords } from '../../../words/words.ts';
import { Chip } from '../Chip.tsx';
import * as figures from '../figures.ts';
import type { Gap } from '../matrix/useColumns.ts';
import { useSettled } from '../useOverview.ts';
import styles from './dock.module.css';
import { OpinionCard } from './OpinionCard.tsx';

/** The cell whose evidence is shown. */
export interface Shown {
  readonly head: Head;
  readonly name: string;
  readonly stage: PlannedStage;
  readonly criterion: PlannedCriterion;
  readonly score: CriterionScore | undefined;
  readonly knockOut: KnockOut | undefined;
  /** Why there is nothing, if there is nothing. */
  readonly gap: Gap;
}

interface DockProps {
  readonly overview: Overview;
  readonly shown: Shown | null;
  readonly isBlind: boolean;
  readonly interviewerOf: (id: string) => string;
  readonly onScorecard: (assessment: string) => void;
  readonly onClose: () => void;
  /** Escape: the focus goes back to the cell. */
  readonly onBack: () => void;
  readonly bodyRef: Ref<HTMLElement>;
}

/** What interviewers wrote about one cell, docked below the matrix so that it covers none of it. */
export function Dock({
  overview,
  shown,
  isBlind,
  interviewerOf,
  onScorecard,
  onClose,
  onBack,
  bodyRef,
}: DockProps) {
  const t = useWords('comparison');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onBack();
  };
  return (
    <section
      ref={bodyRef}
      className={styles.dock}
      aria-label={t('dock.name')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: Enter leads here from the matrix, and arrow keys scroll it
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {shown ? (
        <>
          <About overview={overview} shown={shown} isBlind={isBlind} />
          <Opinions
            overview={overview}
            shown={shown}
            isBlind={isBlind}
            interviewerOf={interviewerOf}
            onScorecard={onScorecard}
          />
        </>
      ) : (
        <p className={styles.hint}>{t('dock.hint')}</p>
      )}
      <div className={styles.close}>
        <IconButton icon="close" name={t('dock.close')} onPress={onClose} />
      </div>
    </section>
  );
}

function About({ overview, shown, isBlind }: { overview: Overview; shown: Shown; isBlind: boolean }) {
  const { criterion, stage, name, score, knockOut } = shown;
  const t = useWords('comparison');
  const isApart = score?.spread?.apart ?? false;
  return (
    <div className={styles.about}>
      <h2 className={styles.title}>{criterion.name === '' ? t('untitled') : criterion.name}</h2>
      <p className={styles.second}>
        {name} · {stage.name}
      </p>
      {score && score.mean !== null && score.score !== null && (
        <p className={styles.figures}>
          <Chip text={figures.score(score.mean)} value={score.score} measure={overview.measure} />
          <span>{t('dock.of', { highest: criterion.highest })}</span>
          {isApart && (
            <strong className={styles.apart}>{t('dock.apart', { count: score.spread?.points ?? 0 })}</strong>
          )}
        </p>
      )}
      {knockOut?.verdict === 'out' && (
        <p className={styles.out}>{t('dock.out', { minimum: knockOut.minimum })}</p>
      )}
      {knockOut?.verdict === 'disputed' && (
        <p className={styles.doubtful}>{t('dock.disputed', { minimum: knockOut.minimum })}</p>
      )}
      {isBlind && <p className={styles.second}>{t('dock.blind')}</p>}
    </div>
  );
}

type OpinionsProps = Pick<DockProps, 'overview' | 'isBlind' | 'interviewerOf' | 'onScorecard'> & {
  shown: Shown;
};

function Opinions({ overview, shown, isBlind, interviewerOf, onScorecard }: OpinionsProps) {
  const t = useWords('comparison');
  const cell = `${shown.head.candidate} ${shown.criterion.criterion}`;
  const settled = useSettled(cell, 60);
  const [candidate = '', criterion = ''] = settled.split(' ');
  const { data, error } = useCall(
    'comparison:evidence',
    { job: overview.job, candidate, criterion },
    (changed) => changed.assessments.length + changed.jobs.length > 0,
  );
  if (error) return <p className={styles.hint}>{error.message}</p>;
  // Until the words are there, none stand under a cell that they do not belong to.
  const opinions = settled === cell ? data?.opinions : undefined;
  if (!opinions) return <div className={styles.cards} aria-busy="true" />;
  if (opinions.length === 0) return <p className={styles.hint}>{t(`dock.gap.${shown.gap}`)}</p>;
  const sorted = opinions
    .map((opinion) => ({ opinion, name: interviewerOf(opinion.interviewer) }))
    .sort((one, other) => one.name.localeCompare(other.name));
  return (
    <ul className={styles.cards}>
      {sorted.map(({ opinion, name }) => (
        <OpinionCard
          key={opinion.assessment}
          opinion={opinion}
          interviewer={name}
          criterion={shown.criterion}
          blind={isBlind ? { name: shown.head.name, label: shown.name } : null}
          onScorecard={onScorecard}
        />
      ))}
    </ul>
  );
}
