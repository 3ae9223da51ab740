import { useEffect, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { SavedState } from '#contract/state.ts';
import { call } from '../../api/client.ts';
import { flushEdits } from '../../api/edits.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { recentMoment } from '../../words/moments.ts';
import { useWords, type Words } from '../../words/words.ts';
import styles from './DeskBar.module.css';

/** Whether the disk has what the window shows; said to screen readers once it has settled. */
export function SavedLine({ saved }: { saved: SavedState }) {
  const t = useWords('app');
  const text = savedText(saved, t);
  return (
    <>
      {saved.state === 'saved' || saved.state === 'saving' ? (
        <span className={styles.saved}>{text}</span>
      ) : (
        <Trouble text={text} saved={saved} />
      )}
      <span className="visually-hidden" role="status">
        {useSettled(text)}
      </span>
    </>
  );
}

type Unsaved = Extract<SavedState, { state: 'not-saved' | 'read-only' }>;

function Trouble({ text, saved }: { text: string; saved: Unsaved }) {
  const t = useWords('app');
  const { reason } = saved;
  const canRetry = saved.state === 'not-saved';
  return (
    <Popover
      label={text}
      trigger={
        <AriaButton className={styles.notSaved ?? ''} aria-label={text}>
          <Icon name={canRetry ? 'warning' : 'lock'} />
          <span>{firstSentence(text)}</span>
        </AriaButton>
      }
    >
      {(close) => (
        <>
          <p className={styles.reason}>{reason.charAt(0).toLocaleUpperCase() + reason.slice(1)}</p>
          <div className={styles.reasonActions}>
            {canRetry && (
              <Button
                onPress={() =>
                  void flushEdits()
                    .then(() => call('workbook:save'))
                    .finally(close)
                }
              >
                {t('saved.retry')}
              </Button>
            )}
            {(canRetry || saved.takesEdits) && (
              <Button
                onPress={() =>
                  void flushEdits()
                    .then(() => call('workbook:saveAs'))
                    .finally(close)
                }
              >
                {t('saved.saveAs')}
              </Button>
            )}
          </div>
        </>
      )}
    </Popover>
  );
}

function savedText(saved: SavedState, t: Words): string {
  switch (saved.state) {
    case 'saved':
      return t('saved.saved', { time: recentMoment(saved.at) });
    case 'saving':
      return t('saved.saving');
    case 'not-saved':
      return t('saved.notSaved', { reason: saved.reason });
    case 'read-only':
      return t('saved.readOnly', { reason: saved.reason });
  }
}

/** What is the matter; what to do about it has more room in the panel below. */
function firstSentence(text: string): string {
  return text.split(/(?<=\.)\s/)[0] ?? text;
}

/** `text` once it has not changed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 2_000);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
