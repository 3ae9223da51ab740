import { type FormEvent, useId, useState } from 'react';
import { edit } from '../api/edits.ts';
import { newId } from '../api/ids.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useWords } from '../words/words.ts';
import styles from './MePicker.module.css';
import { sitDown } from './useMe.ts';

/** Adds oneself to the people of the workbook. */
export function AddMe({ onClose }: { onClose: () => void }) {
  const t = useWords('me');
  const form = useId();
  const [name, setName] = useState('');
  const [role, setRole] = useState('');

  const add = async (event: FormEvent) => {
    event.preventDefault();
    const person = { id: newId(), name: name.trim(), email: '', role: role.trim() };
    if (person.name === '') return;
    await edit({
      label: t('add.deed', { name: person.name }),
      changes: [{ put: ['people', person.id], value: person }],
    });
    await sitDown(person.id);
    onClose();
  };
  return (
    <Dialog
      title={t('add.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('add.cancel')}</Button>
          <Button
            kind="primary"
            type="submit"
            form={form}
            disabledBecause={name.trim() === '' ? t('add.nameFirst') : undefined}
          >
            {t('add.done')}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={(event) => void add(event)}>
        <TextField label={t('add.name')} value={name} onChange={setName} autoFocus />
        <TextField label={t('add.role')} value={role} onChange={setRole} />
      </form>
    </Dialog>
  );
}
