import { useDeferredValue, useEffect, useRef, useState } from 'react';
import type { BankAnswer } from '#contract/plan.ts';
import type { BankRow } from '#domain/plan/bank.ts';
import { useCall } from '../../../api/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import { SearchField } from '../../../ui/SearchField.tsx';
import { usePlanning } from '../usePlanning.ts';
import type { BankButtonProps } from './BankButton.tsx';
import { BankRows } from './BankRows.tsx';
import styles from './bank.module.css';
import { useTakeOver } from './useTakeOver.ts';

/** So many are listed; the search finds the others. */
const most = 60;

interface BankPanelProps extends Omit<BankButtonProps, 'looks'> {
  readonly name: string;
  readonly close: () => void;
}

/** What there is to take over, found by its words; several can be taken at once. */
export function BankPanel({ kind, path, stage, name, close }: BankPanelProps) {
  const { job, t } = usePlanning();
  const takeOver = useTakeOver(kind, path, stage);
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState<readonly BankRow[]>([]);
  const asked = { job: job.id, kind, typed: useDeferredValue(typed), limit: most };
  const { data } = useCall('plan:bank', asked);
  // What was found before stays until what is found now is there.
  const last = useRef<BankAnswer | undefined>(undefined);
  last.current = data ?? last.current;
  const answer = last.current;
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => search.current?.focus(), []);
  return (
    <div className={styles.panel}>
      <SearchField
        inputRef={search}
        label={t('bank.search')}
        placeholder={t('bank.searchHint')}
        value={typed}
        onChange={setTyped}
      />
      {answer && answer.found === 0 ? (
        <p className={styles.hint}>{t(typed.trim() === '' ? 'bank.nothing' : 'bank.noneFound')}</p>
      ) : (
        <BankRows name={name} kind={kind} rows={answer?.rows ?? []} picked={picked} onPick={setPicked} />
      )}
      {answer && answer.found > most && (
        <p className={styles.hint}>{t('bank.more', { count: answer.found - most })}</p>
      )}
      <div className={styles.end}>
        <p className={styles.hint}>{kind === 'question' ? '' : t('bank.about')}</p>
        <Button
          kind="primary"
          disabledBecause={picked.length === 0 ? t('bank.chooseFirst') : undefined}
          onPress={() => {
            close();
            void takeOver(picked);
          }}
        >
          {t(`bank.${kind}.take`, { count: picked.length })}
        </Button>
      </div>
    </div>
  );
}
