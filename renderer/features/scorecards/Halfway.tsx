import { useCall } from '../../api/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { mediumDay } from '../../words/days.ts';
import { useWords } from '../../words/words.ts';
import styles from './ScorecardsScreen.module.css';

/** One's own half-finished scorecards of a job, to go on with. */
export function Halfway({ jobId, onOpen }: { jobId: string; onOpen: (id: string) => void }) {
  const t = useWords('scorecards');
  const { data: rows } = useCall(
    'assessment:list',
    { job: jobId },
    ({ jobs, people, candidates, assessments }) =>
      jobs.length + people.length + candidates.length + assessments.length > 0,
  );
  const half = rows?.filter(({ mine, status }) => mine && status === 'draft') ?? [];
  if (half.length === 0) return null;
  return (
    <section className={styles.part} aria-label={t('half.title')}>
      <h2 className={styles.stage}>{t('half.title')}</h2>
      <ul>
        {half.map(({ id, candidateName, stageName, rated, of, started }) => (
          <li key={id} className={styles.row}>
            <span className={styles.name}>{candidateName || t('unnamed')}</span>
            <span className={styles.where}>
              {[
                stageName,
                t('card.half', { rated, of }),
                started &&
                  t('half.begun', {
                    at: mediumDay(started),
                  }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <Button
              small
              aria-label={t('goOnWith', { name: candidateName || t('unnamed'), stage: stageName })}
              onPress={() => onOpen(id)}
            >
              {t('goOn')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
