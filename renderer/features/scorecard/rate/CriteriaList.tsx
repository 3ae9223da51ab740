import type { Sheet } from '#contract/assessments.ts';
import { isAnswered, lacksEvidence, ratingOf } from '#domain/assessment/rating.ts';
import type { Criterion } from '#domain/schemas/plan.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useWords, type Words } from '../../../words/words.ts';
import { Figure } from '../Figure.tsx';
import styles from './CriteriaList.module.css';

interface CriteriaListProps {
  readonly sheet: Sheet;
  readonly criteria: readonly Criterion[];
  readonly current: string;
  /** The overall word waits until all is rated. */
  readonly isLocked: boolean;
  /** Stands for the overall word among the criteria. */
  readonly overall: string;
  readonly onChoose: (id: string) => void;
}

/** Every criterion with what it has so far, the overall word last, and who else rates. */
export function CriteriaList({ sheet, criteria, current, isLocked, overall, onChoose }: CriteriaListProps) {
  const t = useWords('scorecard');
  const { assessment, colleagues } = sheet;
  const active = criteria.filter(({ retired }) => !retired);
  return (
    <nav className={styles.side} aria-label={t('list.label')} data-region="criteria">
      <ol className={styles.list}>
        {active.map((criterion) => {
          const rating = ratingOf(assessment, criterion.id);
          const isMissing = lacksEvidence(rating);
          return (
            <li key={criterion.id}>
              <button
                type="button"
                className={styles.item}
                aria-current={criterion.id === current ? 'step' : undefined}
                ref={(item) => {
                  if (criterion.id === current) item?.scrollIntoView({ block: 'nearest' });
                }}
                onClick={() => onChoose(criterion.id)}
              >
                <Figure rating={rating} points={criterion.scale.length} />
                <span className={styles.text}>
                  <span className={styles.name}>{criterion.name}</span>
                  <span className={isMissing ? styles.missing : styles.note}>
                    {noteOf(criterion, rating, t)}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <button
        type="button"
        className={styles.item}
        aria-current={current === overall ? 'step' : undefined}
        aria-disabled={isLocked || undefined}
        onClick={() => isLocked || onChoose(overall)}
      >
        <span className={styles.lock} data-open={!isLocked || undefined}>
          <Icon name={isLocked ? 'lock' : assessment.recommendation ? 'check' : 'right'} />
        </span>
        <span className={styles.text}>
          <span className={isLocked ? styles.note : styles.name}>{t('overall.title')}</span>
          <span className={styles.note}>
            {isLocked
              ? t('overall.locked', { count: active.length })
              : assessment.recommendation
                ? t(`overall.${assessment.recommendation}`)
                : t('overall.open')}
          </span>
        </span>
      </button>
      {colleagues.length > 0 && (
        <p className={styles.others}>
          {t('list.others', {
            names: colleagues.map(({ name }) => name || t('unnamed')).join(', '),
            count: colleagues.length,
          })}
        </p>
      )}
    </nav>
  );
}

function noteOf(criterion: Criterion, rating: ReturnType<typeof ratingOf>, t: Words): string {
  if (rating?.notAsked) return t('list.notAsked');
  if (isAnswered(rating)) return t(lacksEvidence(rating) ? 'list.noEvidence' : 'list.evidence');
  if (rating && rating.evidence.trim() !== '') return t('list.evidenceOnly');
  if (criterion.knockOutBelow !== null) return t('list.mustReach', { value: criterion.knockOutBelow });
  const { questions } = criterion;
  const minutes = questions.reduce((sum, question) => sum + question.minutes, 0);
  if (questions.length === 0) return t('list.noQuestion');
  return minutes > 0
    ? t('list.questionsMinutes', { count: questions.length, minutes })
    : t('list.questions', { count: questions.length });
}
