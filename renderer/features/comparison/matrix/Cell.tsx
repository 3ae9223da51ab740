import { memo } from 'react';
import type { Overview } from '#domain/comparison/overview.ts';
import type { CriterionScore, KnockOut, PlannedCriterion, StageScore } from '#domain/scoring/figures.ts';
import { useWords } from '../../../words/words.ts';
import { Chip } from '../Chip.tsx';
import * as figures from '../figures.ts';
import { Dots } from './Dots.tsx';
import styles from './matrix.module.css';
import type { Gap } from './useColumns.ts';

type Measure = Overview['measure'];

interface CriterionCellProps {
  readonly criterion: PlannedCriterion;
  readonly score: CriterionScore | undefined;
  readonly knockOut: KnockOut | undefined;
  readonly gap: Gap;
  readonly measure: Measure;
}

/** One candidate on one criterion: the mean in its depth of colour, and where each interviewer stands. */
export const CriterionCell = memo(function CriterionCell(props: CriterionCellProps) {
  const { criterion, score, knockOut, gap, measure } = props;
  const t = useWords('comparison');
  if (!score || score.mean === null || score.score === null) {
    return (
      <>
        {gap === 'unrated' ? (
          <Chip text="" value={null} measure={measure} />
        ) : (
          <span className={styles.unheld} aria-hidden="true">
            –
          </span>
        )}
        <span className="visually-hidden">{t(`cell.${gap}`)}</span>
      </>
    );
  }
  const values = score.ratings.map(({ value }) => value);
  const isOut = knockOut?.verdict === 'out';
  const isApart = score.spread?.apart ?? false;
  const voices = new Set(score.ratings.map(({ interviewer }) => interviewer)).size;
  return (
    <>
      <Chip text={figures.score(score.mean)} value={score.score} measure={measure} isOut={isOut} />
      <Dots values={values} lowest={criterion.lowest} highest={criterion.highest} isApart={isApart} />
      <span className="visually-hidden">
        {t('cell.values', { count: values.length, values: values.map(figures.figure).join(', ') })}
        {isApart && t('cell.apart', { count: score.spread?.points ?? 0 })}
      </span>
      {isOut ? (
        <span className={styles.out}>{t('cell.out')}</span>
      ) : knockOut?.verdict === 'disputed' ? (
        <span className={styles.doubtful}>{t('cell.disputed')}</span>
      ) : (
        score.missing.length > 0 && (
          <span className={styles.of}>
            {t('cell.of', { rated: voices, all: voices + score.missing.length })}
          </span>
        )
      )}
    </>
  );
});

interface StageCellProps {
  readonly score: StageScore | undefined;
  readonly gap: Gap;
}

/** One candidate in one stage. */
export const StageCell = memo(function StageCell({ score, gap }: StageCellProps) {
  const t = useWords('comparison');
  if (!score || score.score === null) return <span className={styles.notHeld}>{t(`cell.${gap}`)}</span>;
  const { share } = score.coverage;
  return (
    <>
      <span className={styles.stageScore}>{figures.score(score.score)}</span>
      {share !== null && share < 1 && <span className={styles.of}>{figures.coverage(share, t)}</span>}
    </>
  );
});
