import type { ScorecardRow } from '#contract/assessments.ts';
import { activeCriteria, activeStages } from '#domain/plan/active.ts';
import type { Application } from '#domain/schemas/candidate.ts';
import type { Job } from '#domain/schemas/job.ts';
import { call } from '../../../api/client.ts';
import { flushEdits } from '../../../api/edits.ts';
import { report } from '../../../api/problems.ts';
import { useMe } from '../../../me/useMe.ts';
import { Button } from '../../../ui/Button.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { mediumDay } from '../../../words/days.ts';
import { useCandidateEditing } from '../CandidateContext.tsx';
import styles from './Jobs.module.css';

interface ScorecardsProps {
  readonly job: Job | undefined;
  readonly application: Application;
  readonly title: string;
  readonly rows: readonly ScorecardRow[];
  readonly onScorecard: (assessment: string) => void;
}

/** Who assessed the candidate for this job, and how far they are; what they rated stands in the scorecard alone. */
export function Scorecards({ job, application, title, rows, onScorecard }: ScorecardsProps) {
  const { t } = useCandidateEditing();
  return (
    <div className={styles.record}>
      <div className={styles.recordHead}>
        <h4 className={styles.recordTitle}>{t('scorecards.title')}</h4>
        {job && <Assess job={job} application={application} onScorecard={onScorecard} />}
      </div>
      {rows.length === 0 ? (
        <p className={styles.none}>{t('scorecards.none')}</p>
      ) : (
        <ul className={`${styles.rows} ${styles.scorecards}`} aria-label={t('scorecards.of', { job: title })}>
          {rows.map((row) => (
            <Row key={row.id} row={row} onOpen={() => onScorecard(row.id)} />
          ))}
        </ul>
      )}
      {rows.some(({ hidden }) => hidden) && <p className={styles.hint}>{t('scorecards.hiddenMeans')}</p>}
    </div>
  );
}

function Row({ row, onOpen }: { row: ScorecardRow; onOpen: () => void }) {
  const { t } = useCandidateEditing();
  const { stageName, rated, of } = row;
  const interviewer = row.mine ? t('scorecards.mine') : row.interviewerName || t('scorecards.unnamed');
  const state =
    row.status === 'draft'
      ? t('scorecards.draft')
      : row.submitted === null
        ? t('scorecards.submitted')
        : t('scorecards.submittedOn', { day: mediumDay(row.submitted) });
  return (
    <li className={styles.row}>
      <span className={styles.cell}>{stageName}</span>
      <span className={styles.cell}>{interviewer}</span>
      <span className={styles.cell} data-draft={row.status === 'draft' || undefined}>
        {state}
      </span>
      <span className={styles.minor}>{t('scorecards.rated', { rated, of })}</span>
      <span className={styles.end}>
        {row.hidden ? (
          <span className={styles.minor}>{t('scorecards.hidden')}</span>
        ) : (
          <Button
            kind="quiet"
            onPress={onOpen}
            aria-label={t(
              row.mine && row.status === 'draft' ? 'scorecards.goOnNamed' : 'scorecards.openNamed',
              {
                stage: stageName,
                who: interviewer,
              },
            )}
          >
            {t(row.mine && row.status === 'draft' ? 'scorecards.goOn' : 'scorecards.open')}
          </Button>
        )}
      </span>
    </li>
  );
}

interface AssessProps {
  readonly job: Job;
  readonly application: Application;
  readonly onScorecard: (assessment: string) => void;
}

/** Opens one's own scorecard for a stage, a new one if need be; the stage the candidate is at comes first. */
function Assess({ job, application, onScorecard }: AssessProps) {
  const { candidate, t } = useCandidateEditing();
  const me = useMe();
  const stages = activeStages(job.plan).filter((stage) => activeCriteria(stage).length > 0);
  const begin = async (stage: string) => {
    await flushEdits();
    const { id } = await call('assessment:begin', {
      job: job.id,
      stage,
      candidate: candidate.id,
      label: t('deed.begin'),
    });
    onScorecard(id);
  };
  if (stages.length === 0 || me === null) {
    const reason = t(stages.length === 0 ? 'scorecards.noCriteria' : 'scorecards.whoFirst');
    return (
      <span className={styles.assess}>
        <span className={styles.minor}>{reason}</span>
        <Button kind="quiet" disabledBecause={reason}>
          {t('scorecards.assess')}
        </Button>
      </span>
    );
  }
  const here = stages.filter(({ id }) => id === application.stage);
  const others = stages.filter(({ id }) => id !== application.stage);
  const entry = ({ id, name }: (typeof stages)[number]) => ({
    id,
    text: id === application.stage ? t('scorecards.hereNow', { stage: name }) : name,
    onAction: () => void begin(id).catch(report),
  });
  return (
    <Menu
      label={t('scorecards.assess')}
      placement="bottom end"
      trigger={<Button kind="quiet">{t('scorecards.assess')}</Button>}
      entries={[
        ...here.map(entry),
        ...(here.length > 0 && others.length > 0 ? (['line'] as const) : []),
        ...others.map(entry),
      ]}
    />
  );
}
