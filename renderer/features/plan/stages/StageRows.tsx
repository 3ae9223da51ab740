import { type KeyboardEvent, useRef } from 'react';
import { activeCriteria, activeStages } from '#domain/plan/active.ts';
import type { Stage } from '#domain/schemas/plan.ts';
import { focusAfter } from '../../../ui/reorder/focusAfter.ts';
import { Handle } from '../../../ui/reorder/Handle.tsx';
import { type Reorder, useReorder } from '../../../ui/reorder/useReorder.ts';
import { duration } from '../parts/duration.ts';
import { Retired } from '../parts/Retired.tsx';
import { usePlanning } from '../usePlanning.ts';
import styles from './stages.module.css';
import { useStageDeeds } from './useStageDeeds.ts';

/** The stages in order; one of them is shown beside the list. */
export function StageRows({ chosen }: { chosen: string | null }) {
  const { job, usage, t } = usePlanning();
  const { move, bringBack, nameOf } = useStageDeeds();
  const list = useRef<HTMLElement>(null);
  const stages = activeStages(job.plan);
  const retired = job.plan.stages.filter((stage) => stage.retired);
  const reorder = useReorder(
    stages.map(({ id }) => id),
    (id, to) => {
      const byHandle = document.activeElement?.getAttribute('data-handle') === id;
      focusAfter(list, () => move(id, to), byHandle ? `[data-handle="${id}"]` : `[data-stage="${id}"]`);
    },
  );
  return (
    <nav ref={list} className={styles.pane} aria-label={t('stages.title')} data-region="stages" data-scroller>
      <ol className={styles.rows}>
        {stages.map((stage, index) => (
          <Row
            key={stage.id}
            stage={stage}
            number={index + 1}
            isChosen={stage.id === chosen}
            reorder={reorder}
            name={nameOf(stage)}
          />
        ))}
      </ol>
      <Retired
        label={t('retired.stages')}
        rows={retired.map((stage) => ({
          id: stage.id,
          name: nameOf(stage),
          kept: usage?.stages.find(({ id }) => id === stage.id)?.assessments ?? 0,
          onBringBack: () => bringBack(stage),
        }))}
      />
    </nav>
  );
}

interface RowProps {
  readonly stage: Stage;
  readonly number: number;
  readonly name: string;
  readonly isChosen: boolean;
  readonly reorder: Reorder;
}

function Row({ stage, number, name, isChosen, reorder }: RowProps) {
  const { people, show, t } = usePlanning();
  const raters = stage.assessors.flatMap((id) => people.find((person) => person.id === id) ?? []);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const by = event.key === 'ArrowUp' ? -1 : 1;
    if (event.altKey) return reorder.step(stage.id, by);
    const buttons = [
      ...(event.currentTarget.closest('ol')?.querySelectorAll<HTMLElement>('[data-stage]') ?? []),
    ];
    const next = buttons[buttons.indexOf(event.currentTarget) + by];
    next?.focus();
    next?.click();
  };
  return (
    <li {...reorder.row(stage.id)} className={styles.row}>
      <span className={styles.margin}>
        <Handle name={name} reorder={reorder} id={stage.id} />
      </span>
      <button
        type="button"
        className={styles.stage}
        data-stage={stage.id}
        aria-current={isChosen || undefined}
        onClick={() => show(stage.id)}
        onKeyDown={onKeyDown}
      >
        <span className={styles.number}>{number}</span>
        <span className={styles.name}>{stage.name.trim() || t('stages.unnamed')}</span>
        <span className={styles.end}>{duration(stage.minutes, t)}</span>
        <span className={styles.note}>{t('stages.criteria', { count: activeCriteria(stage).length })}</span>
        <span className={styles.end} title={raters.map((person) => person.name).join(', ')}>
          {raters.map((person) => initials(person.name)).join(', ')}
        </span>
      </button>
    </li>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('');
}
