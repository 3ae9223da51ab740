import { useEffect, useState } from 'react';
import { runCommand } from '../../api/commands.ts';
import { wasTyped } from '../../api/edits.ts';
import { useEvent } from '../../api/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Keys } from '../../ui/Keys.tsx';
import { useWords } from '../../words/words.ts';
import { keys, redoKeys } from '../shortcuts.ts';
import styles from './DeskBar.module.css';

interface Done {
  readonly text: string;
  readonly back: 'undo' | 'redo';
}

interface DeedProps {
  /** What can be undone now. */
  readonly undo: string | null;
}

/** Names what was just done beside its arrow for some seconds, with the way back. Typing is not named: one sees it. */
export function Deed({ undo }: DeedProps) {
  const t = useWords('app');
  const [done, setDone] = useState<Done | null>(null);

  useEvent('workbook:changed', ({ cause, state }) => {
    if (cause === 'edit' && state.undo !== null) {
      setDone(wasTyped(state.undo) ? null : { text: capitalised(state.undo), back: 'undo' });
    } else if (cause === 'final') {
      // What is named may be no step of undo any more.
      setDone(null);
    } else if (cause === 'undo' && state.redo !== null) {
      setDone({ text: t('deed.undone', { what: state.redo }), back: 'redo' });
    } else if (cause === 'outside' && state.undo !== null && state.undo !== undo) {
      // The engine's own doing on the user's wish: a version restored, two copies brought together.
      setDone({ text: capitalised(state.undo), back: 'undo' });
    } else if (cause === 'redo' && state.undo !== null) {
      setDone({ text: t('deed.redone', { what: state.undo }), back: 'undo' });
    }
  });
  useEffect(() => {
    if (done === null) return;
    const timer = setTimeout(() => setDone(null), 8_000);
    return () => clearTimeout(timer);
  }, [done]);

  return (
    <>
      {done && (
        <div className={styles.deed}>
          <span className={styles.deedText}>{done.text}</span>
          <Button kind="quiet" small onPress={() => runCommand(done.back)}>
            {t(done.back === 'undo' ? 'bar.undo' : 'bar.redo')}
          </Button>
          <Keys keys={done.back === 'redo' ? redoKeys() : keys('Z')} />
        </div>
      )}
      <span className="visually-hidden" role="status">
        {done?.text}
      </span>
    </>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
