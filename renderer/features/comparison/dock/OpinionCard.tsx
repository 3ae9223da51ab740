import type { Opinion } from '#domain/comparison/evidence.ts';
import type { PlannedCriterion } from '#domain/scoring/figures.ts';
import { Button } from '../../../ui/Button.tsx';
import { longDay } from '../../../words/days.ts';
import { useWords } from '../../../words/words.ts';
import { withoutName } from '../blind.ts';
import { Chip } from '../Chip.tsx';
import * as figures from '../figures.ts';
import styles from './dock.module.css';

interface OpinionCardProps {
  readonly opinion: Opinion;
  readonly interviewer: string;
  readonly criterion: PlannedCriterion;
  /** The name to take out of what was written, and what stands in its place. */
  readonly blind: { readonly name: string; readonly label: string } | null;
  readonly onScorecard: (assessment: string) => void;
}

/** What one interviewer gave, and why; how it was before, if it was changed after submission. */
export function OpinionCard({ opinion, interviewer, criterion, blind, onScorecard }: OpinionCardProps) {
  const { value, evidence, anchor, submitted, changes, notAsked, assessment } = opinion;
  const t = useWords('comparison');
  const shown = (text: string) => (blind ? withoutName(text, blind.name, blind.label) : text);
  const given = (rating: number | null) => (rating === null ? '–' : figures.figure(rating));
  return (
    <li className={styles.card}>
      <Chip text={given(value)} value={value} measure={criterion} />
      <div className={styles.said}>
        <p className={styles.who}>
          <strong>{interviewer}</strong>
          {submitted !== null && <span className={styles.second}>{longDay(submitted)}</span>}
        </p>
        {value === null ? (
          <p className={styles.second}>{t(notAsked ? 'dock.notAsked' : 'dock.leftOut')}</p>
        ) : evidence.trim() === '' ? (
          <p className={styles.doubtful}>{t('dock.noEvidence')}</p>
        ) : null}
        {evidence.trim() !== '' && <p className={styles.evidence}>{shown(evidence)}</p>}
        {value !== null && anchor !== null && anchor !== '' && (
          <p className={styles.second}>{t('dock.anchor', { value, anchor })}</p>
        )}
        {changes.map((change) => (
          <div key={`${change.at} ${change.reason}`} className={styles.change}>
            <p>
              {t('dock.changed', {
                day: longDay(change.at),
                value: given(change.value),
                reason: shown(change.reason),
              })}
            </p>
            {change.evidence !== evidence && change.evidence.trim() !== '' && (
              <p className={styles.second}>{t('dock.before', { evidence: shown(change.evidence) })}</p>
            )}
          </div>
        ))}
        {blind === null && (
          <Button kind="quiet" small onPress={() => onScorecard(assessment)}>
            {t('dock.scorecard')}
          </Button>
        )}
      </div>
    </li>
  );
}
