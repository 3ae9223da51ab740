import { useRef } from 'react';
import { activeCriteria, activeStages } from '#domain/plan/active.ts';
import type { Stage } from '#domain/schemas/plan.ts';
import { Button } from '../../../ui/Button.tsx';
import { focusAfter } from '../../../ui/reorder/focusAfter.ts';
import { useReorder } from '../../../ui/reorder/useReorder.ts';
import { BankButton } from '../bank/BankButton.tsx';
import { stagePath } from '../changes.ts';
import { Retired } from '../parts/Retired.tsx';
import { Still } from '../parts/Still.tsx';
import { usePlanning } from '../usePlanning.ts';
import { CriterionView } from './CriterionView.tsx';
import styles from './criteria.module.css';
import { useCriterionDeeds } from './useCriterionDeeds.ts';

/** What is rated in a stage, in order, and what is no longer rated. */
export function Criteria({ stage }: { stage: Stage }) {
  const { job, usage, open, t } = usePlanning();
  const { add, move, bringBack, nameOf } = useCriterionDeeds(stage);
  const list = useRef<HTMLDivElement>(null);
  const criteria = activeCriteria(stage);
  // What the menus of the criteria offer; they are not drawn anew for anything else of other stages.
  const otherStages = activeStages(job.plan)
    .map(({ id, name }) => `${id} ${name}`)
    .join('\n');
  const retired = stage.criteria.filter((criterion) => criterion.retired);
  const reorder = useReorder(
    criteria.map(({ id }) => id),
    (id, to) => {
      const byHandle = document.activeElement?.getAttribute('data-handle') === id;
      focusAfter(list, () => move(id, to), byHandle ? `[data-handle="${id}"]` : `[data-criterion="${id}"]`);
    },
  );
  return (
    <div ref={list}>
      {criteria.length === 0 && <p className={styles.none}>{t('criteria.none')}</p>}
      <ol className={styles.list} aria-label={t('criteria.title')}>
        {criteria.map((criterion, index) => (
          <Still
            key={criterion.id}
            by={[criterion, open.has(criterion.id), reorder.state, job.skills, usage, otherStages]}
          >
            <CriterionView
              stage={stage}
              criterion={criterion}
              reorder={reorder}
              isFirst={index === 0}
              isLast={index === criteria.length - 1}
            />
          </Still>
        ))}
      </ol>
      <div className={styles.add} data-add-criterion>
        <Button kind="quiet" onPress={() => add()}>
          {t('criteria.add')}
        </Button>
        <BankButton kind="criterion" path={[...stagePath(job.id, stage.id), 'criteria']} stage={stage.id} />
      </div>
      <Retired
        label={t('retired.criteria')}
        rows={retired.map((criterion) => ({
          id: criterion.id,
          name: nameOf(criterion),
          kept: usage?.criteria.find(({ id }) => id === criterion.id)?.assessments ?? 0,
          onBringBack: () => bringBack(criterion),
        }))}
      />
    </div>
  );
}
