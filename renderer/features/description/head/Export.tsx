import { useState } from 'react';
import { type PostingFormat, postingFormats } from '#contract/postings.ts';
import { type CallOutput, call } from '../../../api/client.ts';
import { useCommand } from '../../../api/commands.ts';
import { flushEdits } from '../../../api/edits.ts';
import { report } from '../../../api/problems.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { locale, useWords, type Words } from '../../../words/words.ts';
import { copyRich } from './copyRich.ts';
import styles from './head.module.css';

type Outcome =
  | { readonly state: 'idle' }
  | { readonly state: 'writing' }
  | { readonly state: 'written'; readonly file: string; readonly sentence: string }
  | { readonly state: 'copied' }
  | { readonly state: 'failed'; readonly sentence: string; readonly again: () => void };

export interface ExportState {
  readonly outcome: Outcome;
  readonly run: (format?: PostingFormat) => void;
  /** Writes a document for those who hire rather than for candidates. */
  readonly write: (document: 'job-description' | 'hiring-file') => void;
  /** Writes the posting so that others can edit it in Word. */
  readonly forEditing: () => void;
  readonly copy: () => void;
  readonly dismiss: () => void;
}

/** Writes the posting, as Word unless told otherwise, after everything typed has reached the workbook. */
export function useExport(job: string): ExportState {
  const t = useWords('description');
  const [outcome, setOutcome] = useState<Outcome>({ state: 'idle' });
  const attempt = async (again: () => void, work: () => Promise<Outcome>) => {
    if (outcome.state === 'writing') return;
    setOutcome({ state: 'writing' });
    try {
      await flushEdits();
      setOutcome(await work());
    } catch (error) {
      const sentence = error instanceof Error ? error.message : String(error);
      setOutcome({ state: 'failed', sentence, again });
    }
  };
  const run = (format: PostingFormat = 'docx') =>
    void attempt(
      () => run(format),
      async () => {
        const written = await call('posting:export', { job, format });
        if (written.outcome === 'cancelled') return { state: 'idle' };
        return { state: 'written', file: written.file, sentence: writtenWords(written, t) };
      },
    );
  const write: ExportState['write'] = (document) =>
    void attempt(
      () => write(document),
      async () => {
        const written = await call('report:export', { document, job, candidates: [] });
        if (written.outcome === 'cancelled') return { state: 'idle' };
        const { file, name, place, note } = written;
        const sentence = [t('export.written', { name, place }), note].filter(Boolean).join(' ');
        return { state: 'written', file, sentence };
      },
    );
  const forEditing = () =>
    void attempt(forEditing, async () => {
      const written = await call('roundTrip:export', { job });
      if (written.outcome === 'cancelled') return { state: 'idle' };
      const { file, name, place } = written;
      return { state: 'written', file, sentence: t('export.writtenForEditing', { name, place }) };
    });
  const copy = () =>
    void attempt(copy, async () => {
      const { body, text } = await call('posting:page', { job });
      if (!copyRich(body, text)) throw new Error(t('export.notCopied'));
      await call('posting:gave', { job, as: 'clipboard' });
      return { state: 'copied' };
    });
  useCommand('export', () => run());
  return { outcome, run, write, forEditing, copy, dismiss: () => setOutcome({ state: 'idle' }) };
}

/** Where it was written; of data for search engines also what they will miss in it. */
function writtenWords(
  written: Extract<CallOutput<'posting:export'>, { outcome: 'written' }>,
  t: Words,
): string {
  const list = (fields: readonly string[]) =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(fields.map((field) => t(`search.${field}`)));
  const { name, place, missing, advised, note } = written;
  return [
    t('export.written', { name, place }),
    note ?? '',
    missing.length > 0 ? t('search.missing', { fields: list(missing) }) : '',
    missing.length === 0 && advised.length > 0 ? t('search.advised', { fields: list(advised) }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

const inner = ['job-description', 'hiring-file'] as const;

interface ExportButtonProps {
  readonly exporting: ExportState;
  /** Reads a document that came back from editing. */
  readonly onReadBack: () => void;
}

/** Word by one press, everything else from the menu beside it. */
export function ExportButton({ exporting, onReadBack }: ExportButtonProps) {
  const t = useWords('description');
  const isWriting = exporting.outcome.state === 'writing';
  return (
    <span className={styles.export}>
      <Button kind="primary" onPress={() => exporting.run()} isPending={isWriting}>
        {isWriting ? t('export.writing') : t('export.button')}
      </Button>
      <Menu
        label={t('export.more')}
        placement="bottom end"
        trigger={<IconButton icon="down" name={t('export.more')} />}
        entries={[
          ...postingFormats.map((format) => ({
            id: format,
            text: t(`export.as.${format}`),
            onAction: () => exporting.run(format),
          })),
          'line',
          { id: 'copy', text: t('export.copy'), icon: 'copy', onAction: exporting.copy },
          'line',
          ...inner.map((document) => ({
            id: document,
            text: t(`export.inner.${document}`),
            onAction: () => exporting.write(document),
          })),
          'line',
          { id: 'forEditing', text: t('export.forEditing'), onAction: exporting.forEditing },
          { id: 'readBack', text: t('export.readBack'), onAction: onReadBack },
        ]}
      />
    </span>
  );
}

/** What came of it: one quiet line below the head. */
export function ExportLine({ exporting }: { exporting: ExportState }) {
  const t = useWords('description');
  const { outcome, dismiss } = exporting;
  if (!('sentence' in outcome) && outcome.state !== 'copied') {
    return <div role="status" className={styles.lineSlot} />;
  }
  const failed = outcome.state === 'failed';
  return (
    <div role="status" className={styles.lineSlot}>
      <div className={`${styles.line} ${failed ? styles.failed : ''}`}>
        <span>{outcome.state === 'copied' ? t('export.copied') : outcome.sentence}</span>
        {outcome.state === 'failed' && (
          <Button kind="quiet" onPress={outcome.again}>
            {t('export.again')}
          </Button>
        )}
        {outcome.state === 'written' && <WrittenDeeds file={outcome.file} />}
        <span className={styles.dismiss}>
          <IconButton icon="close" name={t('export.dismiss')} onPress={dismiss} />
        </span>
      </div>
    </div>
  );
}

function WrittenDeeds({ file }: { file: string }) {
  const t = useWords('description');
  return (
    <>
      <Button kind="quiet" onPress={() => void call('file:open', { file }).catch(report)}>
        {t('export.open')}
      </Button>
      <Button kind="quiet" onPress={() => void call('file:show', { file }).catch(report)}>
        {t('export.show')}
      </Button>
    </>
  );
}
