import { useCall } from '../../../api/hooks.ts';
import { Check } from '../../../ui/Check.tsx';
import { useWords } from '../../../words/words.ts';
import type { Wanted } from '../wanted.ts';
import { ChooseLine } from './ChooseLine.tsx';
import styles from './choose.module.css';

interface ChooseStagesProps {
  readonly jobs: readonly string[];
  readonly stages: Wanted['forms']['stages'];
  readonly put: (changes: Pick<Wanted['forms'], 'stages'>) => void;
}

/** The stages that forms are of: for each candidate the one they stand in, or those that are ticked. */
export function ChooseStages({ jobs, stages, put }: ChooseStagesProps) {
  const t = useWords('batch');
  return (
    <ChooseLine
      text={stages === null ? t('forms.present') : t('forms.stages', { count: stages.length })}
      label={t('forms.chooseStages')}
    >
      <div className={styles.picker}>
        <Check isSelected={stages === null} onChange={(present) => put({ stages: present ? null : [] })}>
          {t('forms.present')}
        </Check>
        <div className={styles.list}>
          {jobs.map((job) => (
            <StagesOf
              key={job}
              job={job}
              chosen={stages ?? []}
              onChange={(chosen) => put({ stages: chosen })}
            />
          ))}
        </div>
      </div>
    </ChooseLine>
  );
}

interface StagesOfProps {
  readonly job: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

function StagesOf({ job, chosen, onChange }: StagesOfProps) {
  const t = useWords('batch');
  const { data } = useCall('form:choices', { job }, ({ jobs }) => jobs.includes(job));
  const toggle = (id: string, isChosen: boolean) =>
    onChange(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id));
  return data?.stages.map(({ id, name, criteria }) =>
    criteria > 0 ? (
      <Check key={id} isSelected={chosen.includes(id)} onChange={(on) => toggle(id, on)}>
        {name || t('for.unnamed')}
      </Check>
    ) : (
      <span key={id} className={styles.aside}>
        {t('forms.nothingToRate', { name: name || t('for.unnamed') })}
      </span>
    ),
  );
}
