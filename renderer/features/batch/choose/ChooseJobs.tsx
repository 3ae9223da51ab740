import type { JobRow } from '#contract/state.ts';
import { Check } from '../../../ui/Check.tsx';
import { useWords } from '../../../words/words.ts';
import { jobsOf, type Wanted } from '../wanted.ts';
import { ChooseLine } from './ChooseLine.tsx';
import styles from './choose.module.css';

interface ChooseJobsProps {
  readonly jobs: readonly JobRow[];
  readonly wanted: Wanted;
  readonly put: (changes: Partial<Wanted>) => void;
}

/** The jobs that documents are about. */
export function ChooseJobs({ jobs, wanted, put }: ChooseJobsProps) {
  const t = useWords('batch');
  const chosen = new Set(jobsOf(wanted, jobs));
  const [only, ...others] = jobs.filter(({ id }) => chosen.has(id));
  const nameOf = ({ title }: JobRow) => title || t('for.untitled');
  const toggle = (id: string, isChosen: boolean) => {
    const ids = jobs.filter((job) => (job.id === id ? isChosen : chosen.has(job.id))).map(({ id }) => id);
    put({ jobs: ids });
  };
  return (
    <ChooseLine
      text={only && others.length === 0 ? nameOf(only) : t('for.jobs', { count: chosen.size })}
      label={t('for.chooseJobs')}
    >
      <div className={styles.list}>
        <Check
          isSelected={chosen.size === jobs.length && jobs.length > 0}
          isIndeterminate={chosen.size > 0 && chosen.size < jobs.length}
          onChange={(all) => put({ jobs: all ? jobs.map(({ id }) => id) : [] })}
        >
          {t('for.allJobs')}
        </Check>
        {jobs.map((job) => (
          <Check key={job.id} isSelected={chosen.has(job.id)} onChange={(on) => toggle(job.id, on)}>
            <span>
              {nameOf(job)}
              {job.archived && <span className={styles.aside}> {t('for.archived')}</span>}
            </span>
          </Check>
        ))}
      </div>
    </ChooseLine>
  );
}
