import { useId, useState } from 'react';
import type { ScorecardRow } from '#contract/assessments.ts';
import type { DecisionRow } from '#contract/decisions.ts';
import type { Application } from '#domain/schemas/candidate.ts';
import type { Job } from '#domain/schemas/job.ts';
import { useCall } from '../../../api/hooks.ts';
import { DecideDialog } from '../../../decide/DecideDialog.tsx';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import { put, remove, useCandidateEditing } from '../CandidateContext.tsx';
import { DayInput } from '../parts/DayInput.tsx';
import { Decisions } from './Decisions.tsx';
import styles from './Jobs.module.css';
import { Scorecards } from './Scorecards.tsx';

interface JobBlockProps {
  readonly application: Application;
  readonly scorecards: readonly ScorecardRow[];
  readonly decisions: readonly DecisionRow[];
  readonly onScorecard: (assessment: string) => void;
}

/** One job that the candidate is considered for. */
export function JobBlock({ application, scorecards, decisions, onScorecard }: JobBlockProps) {
  const { candidate, t } = useCandidateEditing();
  const heading = useId();
  const [isDeciding, setDeciding] = useState(false);
  const { data: job, error } = useCall('job:get', { id: application.job }, ({ jobs }) =>
    jobs.includes(application.job),
  );
  if (!job && !error) return <div className={styles.job} aria-busy="true" />;
  const title = job ? job.title || t('jobs.untitled') : t('jobs.gone');
  return (
    <section className={styles.job} aria-labelledby={heading}>
      <div className={styles.head}>
        <h3 id={heading} className={styles.title}>
          {title}
        </h3>
        {job && (
          <Button small onPress={() => setDeciding(true)}>
            {t('jobs.decide')}
          </Button>
        )}
        <TakeOut
          application={application}
          title={title}
          isOnRecord={scorecards.length > 0 || decisions.length > 0}
        />
      </div>
      {job && <Where application={application} job={job} />}
      <Scorecards
        job={job}
        application={application}
        rows={scorecards}
        onScorecard={onScorecard}
        title={title}
      />
      <Decisions rows={decisions} />
      {isDeciding && (
        <DecideDialog
          jobId={application.job}
          candidates={[candidate.id]}
          onClose={() => setDeciding(false)}
        />
      )}
    </section>
  );
}

/** No stage has this id. */
const nowhere = '-';

/** Where in the plan the candidate stands, and since when they are considered. */
function Where({ application, job }: { application: Application; job: Job }) {
  const { candidate, change, t } = useCandidateEditing();
  const stages = job.plan.stages.filter((stage) => !stage.retired || stage.id === application.stage);
  const path = ['applications', application.id] as const;
  const place = (stage: string) => {
    const to = stages.find(({ id }) => id === stage);
    const label = to
      ? t('deed.stage', { name: candidate.name, stage: to.name })
      : t('deed.noStage', { name: candidate.name });
    change(label, [put(candidate, [...path, 'stage'], to?.id ?? null)]);
  };
  return (
    <div className={styles.where}>
      <Select
        quiet
        className={styles.stage}
        label={t('jobs.stage')}
        choices={[
          { id: nowhere, text: t('jobs.noStage') },
          ...stages.map(({ id, name, retired }) => ({
            id,
            text: retired ? t('jobs.retired', { name }) : name,
          })),
        ]}
        value={application.stage ?? nowhere}
        onChange={place}
      />
      <DayInput
        path={[...path, 'applied']}
        label={t('jobs.applied')}
        fact={t('jobs.appliedFact')}
        value={application.applied}
      />
    </div>
  );
}

interface TakeOutProps {
  readonly application: Application;
  readonly title: string;
  readonly isOnRecord: boolean;
}

function TakeOut({ application, title, isOnRecord }: TakeOutProps) {
  const { candidate, change, t } = useCandidateEditing();
  return (
    <IconButton
      icon="close"
      name={t('jobs.takeOut', { job: title })}
      {...(isOnRecord ? { disabledBecause: t('jobs.onRecord') } : {})}
      onPress={() =>
        change(t('deed.takeOut', { name: candidate.name, job: title }), [
          remove(candidate, ['applications', application.id]),
        ])
      }
    />
  );
}
