import { type FormEvent, useRef, useState } from 'react';
import type { Person } from '#domain/schemas/person.ts';
import { edit } from '../../api/edits.ts';
import { newId } from '../../api/ids.ts';
import { report } from '../../api/problems.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../words/words.ts';
import styles from './PeopleScreen.module.css';

/** Adds one person after another: name, role, Enter. */
export function AddPerson({ people }: { people: readonly Person[] }) {
  const t = useWords('people');
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const [email, setEmail] = useState('');
  const known = people.find(
    (person) => person.name.trim() !== '' && person.name.trim().toLowerCase() === name.trim().toLowerCase(),
  );
  const add = (event: FormEvent) => {
    event.preventDefault();
    const person = { id: newId(), name: name.trim(), role: role.trim(), email: email.trim() };
    if (person.name === '') return;
    const label = t('deed.add', { name: person.name.slice(0, 80) });
    edit({ label, changes: [{ put: ['people', person.id], value: person }] }).catch(report);
    setName('');
    setRole('');
    setEmail('');
    form.current?.querySelector('input')?.focus();
  };
  return (
    <form ref={form} className={styles.add} onSubmit={add} aria-label={t('add.label')}>
      <TextField label={t('column.name')} value={name} onChange={setName} autoFocus={people.length === 0} />
      <TextField label={t('column.role')} value={role} onChange={setRole} />
      <TextField label={t('column.email')} type="email" value={email} onChange={setEmail} />
      <Button
        kind="primary"
        type="submit"
        disabledBecause={name.trim() === '' ? t('add.nameFirst') : undefined}
      >
        {t('add.do')}
      </Button>
      {known && <span className={styles.known}>{t('add.known', { name: known.name })}</span>}
    </form>
  );
}
