import { useEffect, useRef, useState } from 'react';
import type { VersionRow } from '#contract/copies.ts';
import type { WorkbookState } from '#contract/state.ts';
import { call } from '../../api/client.ts';
import { flushEdits } from '../../api/edits.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ScreenHead } from '../../ui/ScreenHead.tsx';
import { useWords } from '../../words/words.ts';
import { ClashScreen } from './clash/ClashScreen.tsx';
import { Comparison } from './compare/Comparison.tsx';
import { EraseDialog } from './EraseDialog.tsx';
import { momentWords } from './list/moments.ts';
import { type Chosen, VersionList } from './list/VersionList.tsx';
import { useVersions } from './useVersions.ts';
import styles from './VersionsScreen.module.css';

interface VersionsScreenProps {
  readonly workbook: WorkbookState;
  /** Asks for another copy to bring together with this workbook. */
  readonly onMerge: () => void;
}

/** Earlier states of the workbook: compared, brought back, erased; and two copies brought together. */
export default function VersionsScreen({ workbook, onMerge }: VersionsScreenProps) {
  const t = useWords('versions');
  const { versions, unsaved, merge, reload } = useVersions(workbook);
  const [picked, setPicked] = useState<Chosen>(null);
  const [erasing, setErasing] = useState<VersionRow | null>(null);
  /** The name of the file that holds mine, once both were kept. */
  const [kept, setKept] = useState<string | null>(null);

  const pane = useRef<HTMLDivElement>(null);
  const isWaiting = merge !== null;
  const wasWaiting = useRef(isWaiting);
  useEffect(() => {
    // A copy that begins to wait comes to the front; one that is settled leaves room for the versions.
    setPicked(isWaiting ? 'merge' : null);
    if (isWaiting) setKept(null);
    // What had the focus is gone with it.
    else if (wasWaiting.current) pane.current?.focus();
    wasWaiting.current = isWaiting;
  }, [isWaiting]);

  const { chosen, version } = shown(picked, versions ?? []);
  const restore = (version: VersionRow) => {
    const label = t('label.restore', { moment: momentWords(version.at, t) });
    void flushEdits().then(() => call('version:restore', { id: version.id, label }));
  };
  const content = () => {
    if (merge && chosen === 'merge') return <ClashScreen merge={merge} onKept={setKept} />;
    if (kept !== null) {
      return (
        <EmptyState
          title={t('kept.title')}
          actions={<Button onPress={() => setKept(null)}>{t('kept.done')}</Button>}
        >
          {t('kept.text', { name: kept })}
        </EmptyState>
      );
    }
    if (version) return <Comparison key={version.id} version={version} onRestore={() => restore(version)} />;
    return versions && <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>;
  };

  return (
    <>
      <ScreenHead
        title={t('title')}
        note={t('note')}
        actions={<Button onPress={onMerge}>{t('merge')}</Button>}
      />
      <div className={styles.body}>
        {versions && (
          <VersionList
            versions={versions}
            merge={merge}
            now={{
              newest: versions[0]?.id ?? null,
              unsaved,
              at: workbook.saved.state === 'saved' ? workbook.saved.at : null,
            }}
            chosen={kept === null ? chosen : null}
            onChoose={(next) => {
              setKept(null);
              setPicked(next);
            }}
            onRestore={restore}
            onErase={setErasing}
          />
        )}
        <div ref={pane} tabIndex={-1} className={chosen === 'merge' ? styles.full : styles.pane}>
          {content()}
        </div>
      </div>
      {erasing && (
        <EraseDialog
          version={erasing}
          onClose={(erased) => {
            setErasing(null);
            if (!erased) return;
            reload();
            pane.current?.focus();
          }}
        />
      )}
    </>
  );
}

/** What was picked as long as it is there, else the newest version. */
function shown(picked: Chosen, versions: readonly VersionRow[]) {
  if (picked === 'merge') return { chosen: picked, version: null };
  const version = versions.find(({ id }) => id === picked?.version) ?? versions[0] ?? null;
  return { chosen: version && { version: version.id }, version };
}
