import { useState } from 'react';
import type { ImportState } from '#contract/importPeople.ts';
import { call, readDroppedPeople } from '../../api/client.ts';
import { useDropTaker } from '../../api/drops.ts';
import { flushEdits } from '../../api/edits.ts';
import { report } from '../../api/problems.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { HeadLine } from '../../ui/HeadLine.tsx';
import { ScreenHead } from '../../ui/ScreenHead.tsx';
import { locale, useWords, type Words } from '../../words/words.ts';
import { ColumnTable } from './columns/ColumnTable.tsx';
import { FilePane } from './files/FilePane.tsx';
import styles from './ImportPeopleScreen.module.css';
import { RowsPane } from './rows/RowsPane.tsx';
import { useImport } from './useImport.ts';

interface ImportPeopleScreenProps {
  /** Back to the candidates, with or without new ones. */
  readonly onLeave: () => void;
  /** What could not be read of files that were dropped before the screen was there. */
  readonly problems: readonly string[];
}

/** Candidates of files: how each is read, who comes of it, and who is there already, before anybody is taken. */
export default function ImportPeopleScreen({ onLeave, problems: before }: ImportPeopleScreenProps) {
  const t = useWords('importPeople');
  const { now, show, reload } = useImport();
  const [chosen, setChosen] = useState<string | null>(null);
  const [problems, setProblems] = useState(before);
  const [busy, setBusy] = useState<'reading' | 'taking' | null>(null);

  const during = (what: 'reading' | 'taking', work: () => Promise<void>) => {
    if (busy !== null) return;
    setBusy(what);
    void work()
      .catch(report)
      .finally(() => setBusy(null));
  };
  const read = (reading: () => Promise<{ problems: string[] }>) =>
    during('reading', async () => {
      setProblems([]);
      setProblems((await reading()).problems);
      await reload();
    });
  useDropTaker({ text: t('drop'), take: (files) => read(() => readDroppedPeople(files)) });
  if (!now) return null;

  const { state } = now;
  const { sources } = state;
  const source = sources.find(({ id }) => id === chosen) ?? sources[0];
  const pick = () => read(() => call('importPeople:pick'));
  const take = () =>
    during('taking', async () => {
      await flushEdits();
      await call('importPeople:take', { label: labelOf(state, t) });
      onLeave();
    });
  const discard = () => during('reading', () => call('importPeople:cancel').then(onLeave));
  return (
    <>
      <ScreenHead
        title={t('title')}
        note={
          <>
            <span role="status">{source && summaryOf(state, t)}</span>
            <NotRead problems={problems} onDismiss={() => setProblems([])} />
          </>
        }
        actions={
          source ? (
            <>
              <Button kind="quiet" onPress={discard}>
                {t('discard')}
              </Button>
              <Button onPress={pick} isPending={busy === 'reading'}>
                {t('add')}
              </Button>
              <Button
                kind="primary"
                isPending={busy === 'taking'}
                disabledBecause={state.waitsFor === null ? undefined : t(`waitsFor.${state.waitsFor}`)}
                onPress={take}
              >
                {takeText(state, t)}
              </Button>
            </>
          ) : (
            <Button icon="left" onPress={onLeave}>
              {t('back')}
            </Button>
          )
        }
      />
      {source ? (
        <div className={styles.body}>
          <FilePane state={state} source={source} onChoose={setChosen} show={show} />
          <div className={styles.right}>
            {source.kind === 'json' ? (
              <p className={styles.resume}>{t('resume')}</p>
            ) : (
              <ColumnTable key={source.id} source={source} show={show} />
            )}
            <RowsPane now={now} show={show} />
          </div>
        </div>
      ) : (
        <EmptyState
          title={t('empty.title')}
          actions={
            <Button kind="primary" onPress={pick} isPending={busy === 'reading'}>
              {t('choose')}
            </Button>
          }
        >
          {t('empty.text')}
        </EmptyState>
      )}
    </>
  );
}

/** Files that were not read, each in its sentence. */
function NotRead({ problems, onDismiss }: { problems: readonly string[]; onDismiss: () => void }) {
  const t = useWords('importPeople');
  return (
    <HeadLine isBad>
      {problems.length > 0 && (
        <>
          <ul className={styles.problems}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          <IconButton icon="close" name={t('dismiss')} onPress={onDismiss} />
        </>
      )}
    </HeadLine>
  );
}

const shown = (count: number) => count.toLocaleString(locale);

/** "people.csv" or "3 files", as the deed beside Undo. */
function labelOf({ sources }: ImportState, t: Words): string {
  const [only] = sources;
  const name = only && sources.length === 1 ? only.name : t('fileCount', { count: sources.length });
  return t('deed', { name: name.length > 100 ? `${name.slice(0, 99)}…` : name });
}

function takeText({ added, merged }: ImportState, t: Words): string {
  if (added === 0 && merged > 0) return t('mergeOnly', { count: merged, shown: shown(merged) });
  return t('take', { count: added + merged, shown: shown(added + merged) });
}

function summaryOf({ sources, skipped, bad, merged, added }: ImportState, t: Words): string {
  const rows = sources.reduce((sum, source) => sum + source.rows, 0);
  return [
    t('summary.rows', { count: rows, shown: shown(rows) }),
    added > 0 && merged > 0 && t('summary.merged', { count: merged, shown: shown(merged) }),
    skipped > 0 && t('summary.skipped', { count: skipped, shown: shown(skipped) }),
    bad > 0 && t('summary.bad', { count: bad, shown: shown(bad) }),
  ]
    .filter(Boolean)
    .join(', ');
}
