import { type KeyboardEvent, useId } from 'react';
import type { Criterion, Stage } from '#domain/schemas/plan.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Handle } from '../../../ui/reorder/Handle.tsx';
import type { Reorder } from '../../../ui/reorder/useReorder.ts';
import { criterionPath, putInCriterion } from '../changes.ts';
import { Typed } from '../parts/Typed.tsx';
import { Questions } from '../questions/Questions.tsx';
import { usePlanning } from '../usePlanning.ts';
import { Anchors } from './Anchors.tsx';
import { CriterionMenu } from './CriterionMenu.tsx';
import styles from './criteria.module.css';
import { KnockOut, ScaleChoice, Weight } from './facts.tsx';
import { Tests } from './Tests.tsx';
import { useCriterionDeeds } from './useCriterionDeeds.ts';

interface CriterionViewProps {
  readonly stage: Stage;
  readonly criterion: Criterion;
  readonly reorder: Reorder;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** A criterion as one line that opens: what is rated, how much it counts, anchors and questions. */
export function CriterionView({ stage, criterion, reorder, isFirst, isLast }: CriterionViewProps) {
  const { job, change, open, toggle, setFocus, traces, t } = usePlanning();
  const { nameOf } = useCriterionDeeds(stage);
  const details = useId();
  const { id } = criterion;
  const path = criterionPath(job.id, stage.id, id);
  const name = nameOf(criterion);
  const isOpen = open.has(id);
  const isUnasked = traces.unasked.has(id);
  const look = () => setFocus({ kind: 'criterion', id });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return;
    const isMove = event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown');
    if (event.key !== 'Enter' && !isMove) return;
    event.preventDefault();
    if (isMove) reorder.step(id, event.key === 'ArrowUp' ? -1 : 1);
    else toggle(id);
  };
  return (
    <li
      {...reorder.row(id)}
      className={styles.criterion}
      data-criterion-row={id}
      onFocusCapture={look}
      onPointerEnter={look}
    >
      <div className={styles.row}>
        <span className={styles.margin}>
          <Handle name={name} reorder={reorder} id={id} />
        </span>
        <button
          type="button"
          className={styles.opener}
          aria-label={t('criterion.details', { name })}
          aria-expanded={isOpen}
          aria-controls={isOpen ? details : undefined}
          onClick={() => toggle(id)}
        >
          <Icon name={isOpen ? 'down' : 'right'} />
        </button>
        <h3 className={styles.heading}>
          <Typed
            label={t('criterion.name')}
            placeholder={t('criterion.namePlaceholder')}
            value={criterion.name}
            onChange={(value) =>
              change(
                t('deed.changeCriterion', { name }),
                [putInCriterion(path, 'name', value)],
                `criterion:${id}`,
              )
            }
            className={styles.name}
            isLine
            mark={{ 'data-criterion': id }}
            onKeyDown={onKeyDown}
          />
        </h3>
        <CriterionMenu
          stage={stage}
          criterion={criterion}
          reorder={reorder}
          isFirst={isFirst}
          isLast={isLast}
        />
        {criterion.knockOutBelow !== null && (
          <span className={styles.mustReach}>
            {t('criterion.mustReach', { value: criterion.knockOutBelow })}
          </span>
        )}
        {isUnasked && !isOpen && <Tests stage={stage} criterion={criterion} name={name} isOrphan />}
        <Weight path={path} criterion={criterion} name={name} />
        <span className={styles.port} data-orphan={isUnasked || undefined} data-port={`criterion:${id}`} />
      </div>
      {isOpen && (
        <div id={details} className={styles.details}>
          <div className={styles.facts}>
            <Tests stage={stage} criterion={criterion} name={name} />
            <KnockOut path={path} criterion={criterion} name={name} />
            <ScaleChoice path={path} criterion={criterion} name={name} />
          </div>
          <Anchors path={path} criterion={criterion} name={name} />
          <Questions
            path={path}
            name={name}
            questions={criterion.questions}
            label={t('questions.of', { name })}
          />
        </div>
      )}
    </li>
  );
}
