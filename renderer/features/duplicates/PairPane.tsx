import { useState } from 'react';
import type { PairRow } from '#contract/duplicates.ts';
import type { ChosenField } from '#domain/candidates/mergeCandidates.ts';
import { call } from '../../api/client.ts';
import { flushEdits } from '../../api/edits.ts';
import { useCall } from '../../api/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../words/words.ts';
import styles from './DuplicatesScreen.module.css';
import { FieldTable } from './FieldTable.tsx';

/** Two candidates beside each other, and what they would be together. */
export function PairPane({ pair, onOpen }: { pair: PairRow; onOpen: (candidate: string) => void }) {
  const t = useWords('duplicates');
  // The one with more scorecards is the one that others know.
  const [swapped, setSwapped] = useState(pair.other.assessments > pair.one.assessments);
  const [fromSecond, setFromSecond] = useState<readonly ChosenField[]>([]);
  const [kept, gone] = swapped ? [pair.other, pair.one] : [pair.one, pair.other];
  const both = { kept: kept.id, gone: gone.id, fromSecond: [...fromSecond] };
  const { data, error } = useCall('duplicate:preview', both, ({ candidates }) => candidates.length > 0);
  const names = { one: kept.name, other: gone.name };
  const merge = () =>
    void flushEdits().then(() => call('duplicate:merge', { ...both, label: short(t('label.merge', names)) }));
  const tellApart = () =>
    void flushEdits().then(() =>
      call('duplicate:dismiss', { one: kept.id, other: gone.id, label: short(t('label.distinct', names)) }),
    );
  const swap = () => {
    setSwapped(!swapped);
    setFromSecond([]);
  };
  if (error) return <p className={styles.pane}>{error.message}</p>;
  if (!data) return <div className={styles.pane} />;
  const moves = (['assessments', 'decisions', 'doubled'] as const).filter((what) => data[what] > 0);
  return (
    <div className={styles.pane} data-region="pair">
      <FieldTable
        preview={data}
        fromSecond={fromSecond}
        onTake={(field, second) =>
          setFromSecond(second ? [...fromSecond, field] : fromSecond.filter((one) => one !== field))
        }
        onOpen={onOpen}
        onSwap={swap}
      />
      {moves.length > 0 && (
        <p className={styles.moves}>
          {moves.map((what) => t(`moves.${what}`, { count: data[what] })).join(' ')}
        </p>
      )}
      <div className={styles.deeds}>
        <Button kind="primary" onPress={merge}>
          {t('merge')}
        </Button>
        <Button onPress={tellApart}>{t('distinct')}</Button>
      </div>
    </div>
  );
}

/** A label holds 200 letters. */
function short(label: string): string {
  return label.slice(0, 200);
}
