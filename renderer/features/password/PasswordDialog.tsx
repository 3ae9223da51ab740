import { type FormEvent, useId, useState } from 'react';
import { CallFailed, call } from '../../api/client.ts';
import { flushEdits } from '../../api/edits.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { useWords } from '../../words/words.ts';
import styles from './Password.module.css';

export type PasswordDeed = 'set' | 'change' | 'remove';

/** Shorter ones are guessed in no time by whoever has the file. */
const shortest = 8;

interface PasswordDialogProps {
  readonly deed: PasswordDeed;
  readonly onClose: () => void;
}

type Problem = { readonly field: 'current' | 'new' | 'again'; readonly text: string };

/** Sets, changes or takes away the password of the open workbook; says before that a forgotten one is lost. */
export default function PasswordDialog({ deed, onClose }: PasswordDialogProps) {
  const t = useWords('password');
  const form = useId();
  const [typed, setTyped] = useState({ current: '', new: '', again: '' });
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    try {
      const found = await wrong();
      setProblem(found);
      if (found) return;
      await flushEdits();
      await call('password:put', { password: deed === 'remove' ? null : typed.new });
      onClose();
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      setProblem({ field: deed === 'remove' ? 'current' : 'new', text: error.message });
    } finally {
      setBusy(false);
    }
  };

  async function wrong(): Promise<Problem | null> {
    if (deed !== 'set') {
      if (typed.current === '') return { field: 'current', text: t('error.currentMissing') };
      const isRight = await call('password:check', { password: typed.current });
      if (!isRight) return { field: 'current', text: t('error.current') };
    }
    if (deed === 'remove') return null;
    if (typed.new.length < shortest) return { field: 'new', text: t('error.short', { count: shortest }) };
    return typed.new === typed.again ? null : { field: 'again', text: t('error.differ') };
  }

  const field = (name: Problem['field']) => ({
    label: t(`dialog.${name}`),
    value: typed[name],
    isNew: name !== 'current',
    error: problem?.field === name ? problem.text : undefined,
    onChange: (value: string) => setTyped((before) => ({ ...before, [name]: value })),
  });

  return (
    <Dialog
      title={t(`dialog.${deed}`)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('dialog.cancel')}</Button>
          <Button kind="primary" type="submit" form={form} isPending={isBusy}>
            {t(`dialog.do${deed.charAt(0).toUpperCase()}${deed.slice(1)}`)}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        {deed === 'remove' ? (
          <p className={styles.text}>{t('dialog.removeText')}</p>
        ) : (
          <div className={styles.warning}>
            <Icon name="warning" />
            <p>
              <strong>{t('dialog.warning')}</strong> {t('dialog.warningMore')}
            </p>
          </div>
        )}
        {deed !== 'set' && <PasswordField {...field('current')} autoFocus />}
        {deed !== 'remove' && (
          <>
            <PasswordField
              {...field('new')}
              description={problem?.field === 'new' ? undefined : t('dialog.hint', { count: shortest })}
              autoFocus={deed === 'set'}
            />
            <PasswordField {...field('again')} />
          </>
        )}
      </form>
    </Dialog>
  );
}
