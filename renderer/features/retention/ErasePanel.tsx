import { useState } from 'react';
import type { ClockRow } from '#contract/erasure.ts';
import { erasureCauses, erasureWays } from '#domain/schemas/organisation.ts';
import { type CallOutput, call } from '../../api/client.ts';
import { flushEdits } from '../../api/edits.ts';
import { useCall } from '../../api/hooks.ts';
import { report } from '../../api/problems.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { longDay } from '../../words/days.ts';
import { useWords, type Words } from '../../words/words.ts';
import styles from './ErasePanel.module.css';
import { Touched } from './Touched.tsx';

interface ErasePanelProps {
  readonly chosen: readonly ClockRow[];
  readonly onClear: () => void;
  readonly onDone: (sentence: string) => void;
}

/** What becomes of those who are chosen: how, why, and what that touches, before it is asked for good. */
export function ErasePanel({ chosen, onClear, onDone }: ErasePanelProps) {
  const t = useWords('retention');
  const [way, setWay] = useState<(typeof erasureWays)[number]>('anonymise');
  const [cause, setCause] = useState<(typeof erasureCauses)[number] | null>(null);
  const [unnames, setUnnames] = useState(true);
  const [isAsking, setAsking] = useState(false);
  const [isRunning, setRunning] = useState(false);
  const candidates = chosen.map(({ id }) => id);
  const { data: preview } = useCall('erasure:preview', { candidates }, () => true);
  const allDue = chosen.every(({ state }) => state === 'due' || state === 'consent');
  const why = cause ?? (allDue ? 'clock' : 'request');
  const hindered = preview?.hindered ? hinderedWords(preview.hindered, t) : undefined;
  const who = { count: chosen.length, name: chosen[0]?.name ?? '' };

  const run = async () => {
    setRunning(true);
    try {
      await flushEdits();
      await call('erasure:run', {
        candidates,
        way,
        cause: why,
        stand: t('stand'),
        ...(unnames ? { unnamed: t('unnamed') } : {}),
        label: t(`label.${way}`),
      });
      onDone(t(`done.${way}`, { count: candidates.length }));
    } catch (error) {
      report(error);
      setRunning(false);
      setAsking(false);
    }
  };

  return (
    <aside className={styles.panel} aria-label={t('panel.title', who)} data-region="panel">
      <div className={styles.head}>
        <h2 className={styles.title}>{t('panel.title', who)}</h2>
        <IconButton icon="close" name={t('panel.clear')} onPress={onClear} />
      </div>
      <div className={styles.choices}>
        <Choice
          label={t('panel.way')}
          choices={erasureWays.map((id) => ({ id, text: t(`panel.${id}`) }))}
          value={way}
          onChange={setWay}
        />
        <p className={styles.text}>{t(`panel.${way}Text`)}</p>
        <Choice
          label={t('panel.cause')}
          choices={erasureCauses.map((id) => ({ id, text: t(`panel.${id}`) }))}
          value={why}
          onChange={setCause}
        />
      </div>
      {preview && <Touched preview={preview} unnames={unnames} onUnnames={setUnnames} />}
      <div className={styles.foot}>
        {hindered && <p className={styles.hindered}>{hindered}</p>}
        <Button kind="primary" onPress={() => setAsking(true)} disabledBecause={preview ? hindered : ''}>
          {t(`panel.${way}Button`, who)}
        </Button>
      </div>
      <Dialog
        title={t(`confirm.title.${way}`, who)}
        isOpen={isAsking}
        onClose={() => !isRunning && setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)} autoFocus>
              {t('confirm.keep')}
            </Button>
            <Button kind="primary" onPress={() => void run()} isPending={isRunning}>
              {t(`confirm.${way}`)}
            </Button>
          </>
        }
      >
        <p className={styles.text}>{t('confirm.text')}</p>
      </Dialog>
    </aside>
  );
}

function hinderedWords(
  { why, name, others, until }: NonNullable<CallOutput<'erasure:preview'>['hindered']>,
  t: Words,
): string {
  const key = others === 0 ? `panel.${why}_zero` : `panel.${why}`;
  return t(key, { name, count: others, day: longDay(until) });
}
