import { useEffect, useRef } from 'react';
import { call } from '../../api/client.ts';
import type { Arrival } from '../../imports/inbox.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Rows } from '../../ui/Rows.tsx';
import { ScreenHead } from '../../ui/ScreenHead.tsx';
import { useWords, type Words } from '../../words/words.ts';
import { ArrivalPane } from './ArrivalPane.tsx';
import styles from './ImportingScreen.module.css';
import { Refused } from './Refused.tsx';
import { take, useArrivals } from './useArrivals.ts';

interface ImportingScreenProps {
  readonly onOpen: (job: string) => void;
  readonly onBack: () => void;
}

/** Postings from outside: source and result side by side, mended where needed, then added as jobs. */
export default function ImportingScreen({ onOpen, onBack }: ImportingScreenProps) {
  const t = useWords('importing');
  const { arrivals, pending, chosen, isBusy, choose, pick, readPasted } = useArrivals(t);
  usePaste(readPasted);

  const takeOne = async (arrival: Arrival) => {
    const job = await take(arrival, t);
    const next = pending.find(({ id }) => id !== arrival.id);
    if (next) choose(next.id);
    else if (job !== null) onOpen(job);
  };
  const takeAll = async () => {
    let last: string | null = null;
    for (const arrival of pending) last = await take(arrival, t);
    if (pending.length === 1 && last !== null) onOpen(last);
    else onBack();
  };
  const ways = (
    <>
      <Button icon="open" onPress={pick} isPending={isBusy}>
        {t('choose')}
      </Button>
      <Button icon="copy" onPress={() => void call('import:paste')} isPending={isBusy}>
        {t('paste')}
      </Button>
    </>
  );

  return (
    <>
      <ScreenHead
        back={<IconButton icon="left" name={t('back')} onPress={onBack} />}
        title={t('title')}
        actions={
          arrivals.length > 0 && (
            <>
              {ways}
              {pending.length > 1 && (
                <Button onPress={() => void takeAll()}>{t('takeAll', { count: pending.length })}</Button>
              )}
            </>
          )
        }
      />
      {chosen === null ? (
        <EmptyState title={t('empty.title')} actions={ways}>
          {t('empty.text')}
        </EmptyState>
      ) : (
        <div className={styles.body}>
          {arrivals.length > 1 && (
            <div className={styles.list}>
              <Rows
                label={t('list')}
                rows={arrivals.map((one) => ({ id: one.id, title: nameOf(one), note: stateOf(one, t) }))}
                chosen={chosen.id}
                onChoose={choose}
              />
            </div>
          )}
          {chosen.posting === null ? (
            <Refused key={chosen.id} arrival={chosen} />
          ) : (
            <ArrivalPane
              key={chosen.id}
              arrival={chosen}
              posting={chosen.posting}
              onTake={() => void takeOne(chosen)}
              onOpen={onOpen}
            />
          )}
        </div>
      )}
    </>
  );
}

const nameOf = ({ found, posting }: Arrival): string => posting?.title.trim() || found.name;

function stateOf({ found, posting, job }: Arrival, t: Words): string {
  if (posting === null) return t('state.refused');
  if (job !== null) return `${t('state.taken')} · ${found.name}`;
  const items = posting.sections.reduce((sum, section) => sum + section.items.length, 0);
  const sections = t('state.sections', { count: posting.sections.length });
  return `${sections}, ${t('state.items', { count: items })} · ${found.name}`;
}

/** Pasting anywhere but in a field brings in what is on the clipboard. */
function usePaste(take: (text: string, html: string) => void): void {
  const newest = useRef(take);
  useEffect(() => {
    newest.current = take;
  });
  useEffect(() => {
    const listener = ({ target, clipboardData: data }: ClipboardEvent) => {
      const isField = target instanceof Element && target.closest('input, textarea') !== null;
      if (!isField && data) newest.current(data.getData('text/plain'), data.getData('text/html'));
    };
    document.addEventListener('paste', listener);
    return () => document.removeEventListener('paste', listener);
  }, []);
}
