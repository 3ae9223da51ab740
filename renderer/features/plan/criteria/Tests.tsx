import { skillsOf } from '#domain/plan/traceability.ts';
import type { Criterion, Stage } from '#domain/schemas/plan.ts';
import { newSkill } from '#domain/schemas/skill.ts';
import { newId } from '../../../api/ids.ts';
import { Button } from '../../../ui/Button.tsx';
import { Popover } from '../../../ui/Popover.tsx';
import { addSkill, putTests } from '../changes.ts';
import { Pick } from '../parts/Pick.tsx';
import parts from '../parts/parts.module.css';
import { Ticks } from '../parts/Ticks.tsx';
import { short, usePlanning } from '../usePlanning.ts';
import { useCriterionDeeds } from './useCriterionDeeds.ts';

interface TestsProps {
  readonly stage: Stage;
  readonly criterion: Criterion;
  readonly name: string;
  /** Says that no skill asks for the criterion, and offers the remedy. */
  readonly isOrphan?: boolean | undefined;
}

/** The skills a criterion tests, to be ticked; one that is missing in the job can be made here. */
export function Tests({ stage, criterion, name, isOrphan = false }: TestsProps) {
  const { job, change, t } = usePlanning();
  const { tie } = useCriterionDeeds(stage);
  const tested = skillsOf(criterion, job);
  const what =
    tested.length > 0
      ? tested.map((skill) => short(skill.name) || t('skills.unnamed')).join(', ')
      : t('criterion.noSkill');
  const makeSkill = (close: () => void) => {
    const skill = newSkill(newId, criterion.name.trim());
    change(t('deed.makeSkill', { name }), [
      addSkill(job.id, skill),
      putTests(job.id, stage.id, criterion.id, [...criterion.skills, skill.id]),
    ]);
    close();
  };
  return (
    <Popover
      label={t('criterion.testsMenu', { name })}
      placement={isOrphan ? 'bottom end' : 'bottom start'}
      trigger={
        <Pick
          label={isOrphan ? '' : t('criterion.tests')}
          name={t('criterion.testsOf', { name, what: isOrphan ? t('criterion.unasked') : what })}
          isWarning={tested.length === 0}
        >
          {isOrphan ? t('criterion.unasked') : what}
        </Pick>
      }
    >
      {(close) => (
        <div className={parts.choose}>
          {job.skills.length > 0 ? (
            <Ticks
              label={t('criterion.testsMenu', { name })}
              rows={job.skills.map((skill) => ({
                id: skill.id,
                name: short(skill.name) || t('skills.unnamed'),
              }))}
              chosen={tested.map(({ id }) => id)}
              onChange={(skills) => tie(criterion, skills)}
            />
          ) : (
            <p className={parts.none}>{t('criterion.noSkills')}</p>
          )}
          {tested.length === 0 && criterion.name.trim() !== '' && (
            <div className={parts.chooseEnd}>
              <Button kind="quiet" onPress={() => makeSkill(close)} className={parts.wrapping}>
                {t('criterion.makeSkill', { name })}
              </Button>
            </div>
          )}
        </div>
      )}
    </Popover>
  );
}
