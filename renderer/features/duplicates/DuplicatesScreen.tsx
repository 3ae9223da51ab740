import { useState } from 'react';
import type { PairRow } from '#contract/duplicates.ts';
import { useCall } from '../../api/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Rows } from '../../ui/Rows.tsx';
import { ScreenHead } from '../../ui/ScreenHead.tsx';
import { useWords, type Words } from '../../words/words.ts';
import styles from './DuplicatesScreen.module.css';
import { PairPane } from './PairPane.tsx';

interface DuplicatesScreenProps {
  readonly onBack: () => void;
  readonly onOpen: (candidate: string) => void;
}

/** As many as one decides about before looking again. */
const limit = 200;

/** Candidates who may be there twice: each pair is brought together, or told apart. */
export default function DuplicatesScreen({ onBack, onOpen }: DuplicatesScreenProps) {
  const t = useWords('duplicates');
  const [chosen, setChosen] = useState<string | null>(null);
  const { data } = useCall('duplicate:list', { limit }, ({ candidates }) => candidates.length > 0);
  if (!data) return null;
  const { pairs, total } = data;
  const pair = pairs.find((one) => keyOf(one) === chosen) ?? pairs[0];
  return (
    <>
      <ScreenHead
        title={t('title')}
        note={total > 0 && t('count', { count: total })}
        actions={
          <Button icon="left" onPress={onBack}>
            {t('back')}
          </Button>
        }
      />
      {pair ? (
        <div className={styles.body}>
          <div className={styles.list}>
            <Rows
              label={t('list')}
              rows={pairs.map((one) => ({
                id: keyOf(one),
                title: titleOf(one, t),
                note: one.alike.map((likeness) => t(`alike.${likeness}`)).join(', '),
              }))}
              chosen={keyOf(pair)}
              onChoose={setChosen}
            />
            {total > pairs.length && (
              <p className={styles.more}>{t('more', { count: total - pairs.length })}</p>
            )}
          </div>
          <PairPane key={keyOf(pair)} pair={pair} onOpen={onOpen} />
        </div>
      ) : (
        <EmptyState title={t('empty.title')} actions={<Button onPress={onBack}>{t('empty.back')}</Button>}>
          {t('empty.text')}
        </EmptyState>
      )}
    </>
  );
}

function keyOf({ one, other }: PairRow): string {
  return `${one.id} ${other.id}`;
}

function titleOf({ one, other }: PairRow, t: Words): string {
  const [first, second] = [one.name, other.name].map((name) => name.trim() || t('unnamed'));
  if (first === second) return t('pairSame', { one: first ?? '' });
  return t('pair', { one: first ?? '', other: second ?? '' });
}
