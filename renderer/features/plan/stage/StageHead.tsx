import { type KeyboardEvent, useRef } from 'react';
import { activeStages } from '#domain/plan/active.ts';
import type { Stage } from '#domain/schemas/plan.ts';
import { IconButton } from '../../../ui/Button.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { putInStage, stagePath } from '../changes.ts';
import { Minutes } from '../parts/Minutes.tsx';
import { Typed } from '../parts/Typed.tsx';
import { useStageDeeds } from '../stages/useStageDeeds.ts';
import { usePlanning } from '../usePlanning.ts';
import { Assessors } from './Assessors.tsx';
import styles from './stage.module.css';

/** What a stage is: its name, purpose, length, what candidates read of it, and who assesses. */
export function StageHead({ stage }: { stage: Stage }) {
  const { job, change, t } = usePlanning();
  const { nameOf } = useStageDeeds();
  const head = useRef<HTMLElement>(null);
  const path = stagePath(job.id, stage.id);
  const name = nameOf(stage);
  const type = (field: 'name' | 'purpose' | 'summary') => (value: string) =>
    change(t('deed.changeStage', { name }), [putInStage(path, field, value)], `stage ${field}:${stage.id}`);
  const toNext = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    head.current?.querySelector<HTMLElement>('[data-stage-purpose]')?.focus();
  };
  return (
    <header ref={head} className={styles.head}>
      <div className={styles.titleRow}>
        <h2 className={styles.heading}>
          <Typed
            label={t('stage.name')}
            placeholder={t('stage.namePlaceholder')}
            value={stage.name}
            onChange={type('name')}
            className={styles.name}
            isLine
            mark={{ 'data-stage-name': stage.id }}
            onKeyDown={toNext}
          />
        </h2>
        <Minutes
          label={t('stage.minutes')}
          value={stage.minutes}
          max={6_000}
          onChange={(minutes) =>
            change(
              t('deed.changeStage', { name }),
              [putInStage(path, 'minutes', minutes)],
              `stage minutes:${stage.id}`,
            )
          }
        />
        <StageMenu stage={stage} name={name} />
      </div>
      <Typed
        label={t('stage.purpose')}
        placeholder={t('stage.purposePlaceholder')}
        value={stage.purpose}
        onChange={type('purpose')}
        className={styles.purpose}
        isLong
        mark={{ 'data-stage-purpose': stage.id }}
      />
      <div className={styles.line}>
        <span className={styles.label}>{t('stage.summaryLabel')}</span>
        <Typed
          label={t('stage.summary')}
          placeholder={t('stage.summaryPlaceholder')}
          value={stage.summary}
          onChange={type('summary')}
          isLine
        />
      </div>
      <div className={styles.line}>
        <Assessors stage={stage} name={name} />
      </div>
    </header>
  );
}

function StageMenu({ stage, name }: { stage: Stage; name: string }) {
  const { job, t } = usePlanning();
  const { move, duplicate, remove } = useStageDeeds();
  const stages = activeStages(job.plan);
  const index = stages.findIndex(({ id }) => id === stage.id);
  return (
    <Menu
      label={t('stage.menu', { name })}
      placement="bottom end"
      trigger={<IconButton icon="more" name={t('stage.menu', { name })} />}
      entries={[
        {
          id: 'up',
          text: t('reorder.up'),
          icon: 'up',
          isDisabled: index <= 0,
          onAction: () => move(stage.id, index - 1),
        },
        {
          id: 'down',
          text: t('reorder.down'),
          icon: 'down',
          isDisabled: index >= stages.length - 1,
          onAction: () => move(stage.id, index + 1),
        },
        'line',
        { id: 'copy', text: t('stage.duplicate'), icon: 'copy', onAction: () => duplicate(stage) },
        { id: 'remove', text: t('stage.remove'), icon: 'trash', onAction: () => void remove(stage) },
      ]}
    />
  );
}
