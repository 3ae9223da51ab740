import { useState } from 'react';
import type { WorkbookState } from '#contract/state.ts';
import { call } from '../../api/client.ts';
import { useCall } from '../../api/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { useWords } from '../../words/words.ts';
import styles from './Password.module.css';
import type { PasswordDeed } from './PasswordDialog.tsx';

/** Minutes to choose from; 0 is never. */
const choices = [0, 1, 5, 10, 15, 30, 60];

interface PasswordPartProps {
  readonly workbook: WorkbookState;
  readonly onAsk: (deed: PasswordDeed) => void;
}

/** The part of the settings about who gets in. */
export function PasswordPart({ workbook, onAsk }: PasswordPartProps) {
  const t = useWords('password');
  const { locked } = workbook;
  return (
    <>
      <p className={styles.text}>{t(locked ? 'has' : 'hasNot')}</p>
      <div className={styles.buttons}>
        {locked ? (
          <>
            <Button onPress={() => onAsk('change')}>{t('change')}</Button>
            <Button onPress={() => onAsk('remove')}>{t('remove')}</Button>
            <Button icon="lock" onPress={() => void call('workbook:lock')}>
              {t('lock')}
            </Button>
          </>
        ) : (
          <Button onPress={() => onAsk('set')}>{t('set')}</Button>
        )}
      </div>
      <LockAfter />
    </>
  );
}

/** After how long without a sign of the user a workbook with a password is locked. */
function LockAfter() {
  const t = useWords('password');
  const { data } = useCall('settings:get', undefined);
  const [put, setPut] = useState<number | null>(null);
  if (!data) return null;
  const minutes = put ?? data.lockAfter;
  const all = choices.includes(minutes) ? choices : [...choices, minutes].sort((a, b) => a - b);
  return (
    <Select
      label={t('lockAfter.label')}
      description={t('lockAfter.description')}
      choices={all.map((count) => ({
        id: String(count),
        text: count === 0 ? t('lockAfter.never') : t('lockAfter.minutes', { count }),
      }))}
      value={String(minutes)}
      onChange={(chosen) => {
        const lockAfter = Number(chosen);
        setPut(lockAfter);
        // Asked for anew: other settings may have changed meanwhile.
        void call('settings:get').then((settings) => call('settings:put', { ...settings, lockAfter }));
      }}
    />
  );
}
