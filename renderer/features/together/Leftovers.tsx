import { type ComponentType, useState } from 'react';
import type { Leftover } from '#contract/copies.ts';
import { call } from '../../api/client.ts';
import { flushEdits } from '../../api/edits.ts';
import { useCall } from '../../api/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { recentMoment } from '../../words/moments.ts';
import { useWords } from '../../words/words.ts';
import styles from './TogetherLine.module.css';
import type { RowProps } from './TogetherLine.tsx';

/** Edits of a crash that belong to another state of the file: looked at, brought in or discarded. */
export function Leftovers({ Row }: { Row: ComponentType<RowProps> }) {
  const t = useWords('together');
  const { data: leftovers } = useCall('leftover:list', undefined, () => true);
  const [asking, setAsking] = useState<'look' | 'discard' | null>(null);
  const count = leftovers?.reduce((sum, leftover) => sum + leftover.count, 0) ?? 0;
  if (!leftovers || count === 0) return null;

  const take = () =>
    void flushEdits()
      .then(() => call('leftover:take', { label: t('takeLabel') }))
      .finally(() => setAsking(null));
  const discard = () => void call('leftover:discard').finally(() => setAsking(null));

  return (
    <Row icon="clock" isUrgent text={t('leftovers', { count })}>
      <Button small onPress={() => setAsking('look')}>
        {t('look')}
      </Button>
      <Button small onPress={take}>
        {t('take')}
      </Button>
      <Button small onPress={() => setAsking('discard')}>
        {t('discard')}
      </Button>
      {asking === 'look' && (
        <Look
          leftovers={leftovers}
          onTake={take}
          onDiscard={() => setAsking('discard')}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'discard' && (
        <Dialog
          title={t('confirm.title')}
          isOpen
          onClose={() => setAsking(null)}
          actions={
            <>
              <Button onPress={() => setAsking(null)} autoFocus>
                {t('confirm.keep')}
              </Button>
              <Button kind="primary" onPress={discard}>
                {t('confirm.discard')}
              </Button>
            </>
          }
        >
          <p className={styles.dialogText}>{t('confirm.text', { count })}</p>
        </Dialog>
      )}
    </Row>
  );
}

interface LookProps {
  readonly leftovers: readonly Leftover[];
  readonly onTake: () => void;
  readonly onDiscard: () => void;
  readonly onClose: () => void;
}

function Look({ leftovers, onTake, onDiscard, onClose }: LookProps) {
  const t = useWords('together');
  const newest =
    leftovers
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? '';
  return (
    <Dialog
      title={t('dialog.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('dialog.close')}</Button>
          <Button onPress={onDiscard}>{t('discard')}</Button>
          <Button kind="primary" onPress={onTake}>
            {t('take')}
          </Button>
        </>
      }
    >
      <p className={styles.dialogText}>{t('dialog.text', { moment: recentMoment(newest) })}</p>
      <ol className={styles.deeds} aria-label={t('dialog.list')}>
        {together(leftovers.flatMap(({ labels }) => labels)).map(({ what, count, at }) => (
          <li key={at}>{count === 1 ? what : t('dialog.times', { what, count })}</li>
        ))}
      </ol>
    </Dialog>
  );
}

/** Typing makes many edits of one name: said once, with how often. */
function together(labels: readonly string[]): { what: string; count: number; at: number }[] {
  const deeds: { what: string; count: number; at: number }[] = [];
  for (const [at, label] of labels.entries()) {
    const last = deeds.at(-1);
    if (last?.what === label) last.count += 1;
    else deeds.push({ what: label, count: 1, at });
  }
  return deeds;
}
