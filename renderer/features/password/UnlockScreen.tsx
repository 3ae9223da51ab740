import { type FormEvent, useState } from 'react';
import { CallFailed, call } from '../../api/client.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { useWords } from '../../words/words.ts';
import styles from './Password.module.css';

interface UnlockScreenProps {
  readonly name: string;
  /** The password was right. */
  readonly onOpened: () => void;
  readonly onLeave: () => void;
}

/** A locked workbook: its name, and nothing of what is in it. */
export default function UnlockScreen({ name, onOpened, onLeave }: UnlockScreenProps) {
  const t = useWords('password');
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    if (password === '') return setError(t('unlock.missing'));
    setBusy(true);
    try {
      const { outcome } = await call('workbook:unlock', { password });
      if (outcome === 'opened') onOpened();
      else setError(null);
    } catch (failure) {
      if (!(failure instanceof CallFailed)) throw failure;
      setError(failure.message);
    } finally {
      setBusy(false);
    }
  };

  return (
    <main className={styles.screen} data-region="main">
      <form className={styles.page} onSubmit={(event) => void open(event)} noValidate>
        <Icon name="lock" className={styles.lock} />
        <h1 className={styles.title}>{name}</h1>
        <p className={styles.text}>{t('unlock.text')}</p>
        <PasswordField
          label={t('unlock.label')}
          className={styles.field}
          value={password}
          error={error ?? undefined}
          autoFocus
          onChange={(typed) => {
            setPassword(typed);
            setError(null);
          }}
        />
        <div className={styles.buttons}>
          <Button kind="primary" type="submit" isPending={isBusy}>
            {t('unlock.open')}
          </Button>
          <Button onPress={onLeave}>{t('unlock.leave')}</Button>
        </div>
      </form>
    </main>
  );
}
