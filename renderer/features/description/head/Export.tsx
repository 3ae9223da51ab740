import { useState } from 'react';
import { call } from '../../../api/client.ts';
import { useCommand } from '../../../api/commands.ts';
import { flushEdits } from '../../../api/edits.ts';
import { report } from '../../../api/problems.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { useWords } from '../../../words/words.ts';
import styles from './head.module.css';

type Outcome =
  | { readonly state: 'idle' | 'writing' }
  | { readonly state: 'written'; readonly file: string; readonly name: string; readonly place: string }
  | { readonly state: 'failed'; readonly sentence: string };

export interface ExportState {
  readonly outcome: Outcome;
  readonly run: () => void;
  readonly dismiss: () => void;
}

/** Writes the posting as Word, after everything typed has reached the workbook. */
export function useExport(job: string): ExportState {
  const [outcome, setOutcome] = useState<Outcome>({ state: 'idle' });
  const run = async () => {
    if (outcome.state === 'writing') return;
    setOutcome({ state: 'writing' });
    try {
      await flushEdits();
      const written = await call('posting:export', { job });
      if (written.outcome === 'cancelled') setOutcome({ state: 'idle' });
      else setOutcome({ state: 'written', file: written.file, name: written.name, place: written.place });
    } catch (error) {
      setOutcome({ state: 'failed', sentence: error instanceof Error ? error.message : String(error) });
    }
  };
  useCommand('export', () => void run());
  return { outcome, run: () => void run(), dismiss: () => setOutcome({ state: 'idle' }) };
}

export function ExportButton({ exporting }: { exporting: ExportState }) {
  const t = useWords('description');
  const isWriting = exporting.outcome.state === 'writing';
  return (
    <Button kind="primary" onPress={exporting.run} isPending={isWriting}>
      {isWriting ? t('export.writing') : t('export.button')}
    </Button>
  );
}

/** What came of it: one quiet line below the head. */
export function ExportLine({ exporting }: { exporting: ExportState }) {
  const t = useWords('description');
  const { outcome } = exporting;
  const failed = outcome.state === 'failed';
  return (
    <div role="status" className={styles.lineSlot}>
      {(outcome.state === 'written' || failed) && (
        <div className={`${styles.line} ${failed ? styles.failed : ''}`}>
          <span>
            {failed ? outcome.sentence : t('export.written', { name: outcome.name, place: outcome.place })}
          </span>
          {failed ? (
            <Button kind="quiet" onPress={exporting.run}>
              {t('export.again')}
            </Button>
          ) : (
            <>
              <Button
                kind="quiet"
                onPress={() => void call('file:open', { file: outcome.file }).catch(report)}
              >
                {t('export.open')}
              </Button>
              <Button
                kind="quiet"
                onPress={() => void call('file:show', { file: outcome.file }).catch(report)}
              >
                {t('export.show')}
              </Button>
            </>
          )}
          <span className={styles.dismiss}>
            <IconButton icon="close" name={t('export.dismiss')} onPress={exporting.dismiss} />
          </span>
        </div>
      )}
    </div>
  );
}
