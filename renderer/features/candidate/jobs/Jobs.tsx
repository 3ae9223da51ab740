import type { ScorecardRow } from '#contract/assessments.ts';
import type { DecisionRow } from '#contract/decisions.ts';
import { newApplication } from '#domain/candidates/applications.ts';
import { dayOf } from '#domain/erasure/due.ts';
import { call } from '../../../api/client.ts';
import { type Concerns, useCall } from '../../../api/hooks.ts';
import { newId } from '../../../api/ids.ts';
import { report } from '../../../api/problems.ts';
import { MePicker } from '../../../me/MePicker.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { put, useCandidateEditing } from '../CandidateContext.tsx';
import { Part } from '../parts/Part.tsx';
import { JobBlock } from './JobBlock.tsx';
import styles from './Jobs.module.css';

/** Typing on the profile changes nothing of the record; who sits here is told without naming anything. */
const concerns: Concerns = ({ assessments, decisions, people, jobs }, cause) =>
  cause !== 'edit' || assessments.length + decisions.length + people.length + jobs.length > 0;

const noScorecards: readonly ScorecardRow[] = [];
const noDecisions: readonly DecisionRow[] = [];

/** The jobs that the candidate is considered for: how far they came, who assessed them, what was decided. */
export function Jobs({ onScorecard }: { onScorecard: (assessment: string) => void }) {
  const { candidate, t } = useCandidateEditing();
  const { id, applications } = candidate;
  const { data: scorecards } = useCall('assessment:list', { candidate: id }, concerns);
  const { data: decisions } = useCall('decision:list', { candidate: id }, concerns);
  return (
    <Part
      title={t('jobs.title')}
      action={
        <div className={styles.actions}>
          <MePicker />
          <AddJob />
        </div>
      }
    >
      {applications.length === 0 && <p className={styles.empty}>{t('jobs.empty')}</p>}
      {applications.map((application) => (
        <JobBlock
          key={application.id}
          application={application}
          scorecards={(scorecards ?? noScorecards).filter(({ job }) => job === application.job)}
          decisions={(decisions ?? noDecisions).filter(({ job }) => job === application.job)}
          onScorecard={onScorecard}
        />
      ))}
    </Part>
  );
}

/** Considers the candidate for another job, at its first stage. */
function AddJob() {
  const { candidate, change, t } = useCandidateEditing();
  const { data: jobs = [] } = useCall('job:list', undefined, (changed) => changed.jobs.length > 0);
  const others = jobs.filter(
    (job) => !job.archived && !candidate.applications.some((application) => application.job === job.id),
  );
  const add = async (id: string) => {
    const job = await call('job:get', { id });
    const application = newApplication(newId, job, dayOf(Date.now()));
    change(t('deed.addJob', { name: candidate.name, job: job.title }), [
      put(candidate, ['applications', application.id], application),
    ]);
  };
  if (others.length === 0) {
    return (
      <Button disabledBecause={t(jobs.length === 0 ? 'jobs.noJobs' : 'jobs.noOther')}>{t('jobs.add')}</Button>
    );
  }
  return (
    <Menu
      label={t('jobs.add')}
      placement="bottom end"
      trigger={<Button>{t('jobs.add')}</Button>}
      entries={others.map(({ id, title }) => ({
        id,
        text: title === '' ? t('jobs.untitled') : title,
        onAction: () => void add(id).catch(report),
      }))}
    />
  );
}
