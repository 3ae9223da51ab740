import { useEffect, useState } from 'react';
import type { WorkbookState } from '#contract/state.ts';
import { useCall } from '../../api/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { ScreenHead } from '../../ui/ScreenHead.tsx';
import { useWords } from '../../words/words.ts';
import styles from './BatchScreen.module.css';
import { Choices } from './choose/Choices.tsx';
import { OutcomePanel } from './outcome/OutcomePanel.tsx';
import { Preview } from './Preview.tsx';
import { useBatch } from './useBatch.ts';
import { useNames } from './useNames.ts';
import { choiceOf, rememberWanted, type Wanted, wantedBefore, wantedForms } from './wanted.ts';

interface BatchScreenProps {
  readonly workbook: WorkbookState;
  /** The job whose interview forms one came for. */
  readonly formsOf?: string | undefined;
  /** To where paper, colours and logo are chosen. */
  readonly onStyle: () => void;
}

/** Documents for many: choices, pages and progress side by side. */
export default function BatchScreen({ workbook, formsOf, onStyle }: BatchScreenProps) {
  const t = useWords('batch');
  const { data: jobs } = useCall('job:list', undefined, ({ jobs }) => jobs.length > 0);
  const [wanted, setWanted] = useState(() =>
    formsOf === undefined ? wantedBefore(workbook.id) : wantedForms(workbook.id, formsOf),
  );
  const batch = useBatch();
  useEffect(() => rememberWanted(workbook.id, wanted), [workbook.id, wanted]);
  const choice = choiceOf(wanted, jobs ?? []);
  const names = useNames(choice);
  if (jobs === undefined) return null;

  const put = (changes: Partial<Wanted>) => setWanted((before) => ({ ...before, ...changes }));
  const isRunning = batch.progress?.state === 'running';
  const files = names?.files ?? 0;
  const blocked = isRunning ? t('write.running') : (names?.problem ?? undefined);
  return (
    <>
      <ScreenHead
        title={t('title')}
        note={t('note')}
        actions={
          <Button kind="primary" disabledBecause={blocked} onPress={() => batch.start(choice)}>
            {t('write.button', { count: files })}
          </Button>
        }
      />
      <div className={styles.body}>
        <section className={styles.choices} aria-label={t('choices')}>
          <Choices wanted={wanted} jobs={jobs} names={names} put={put} />
        </section>
        <Preview choice={choice} onStyle={onStyle} />
        <OutcomePanel batch={batch} />
      </div>
    </>
  );
}
