import type { Person } from '#domain/schemas/person.ts';
import type { CallOutput } from '../../api/client.ts';
import { edit } from '../../api/edits.ts';
import { report } from '../../api/problems.ts';
import { useTyped } from '../../job/useTyped.ts';
import { IconButton } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords, type Words } from '../../words/words.ts';
import styles from './PeopleScreen.module.css';

type Use = CallOutput<'people:uses'>[number];

interface PersonRowProps {
  readonly person: Person;
  readonly isMe: boolean;
  readonly use: Use | undefined;
  /** Somebody else with the same address. */
  readonly twin: Person | undefined;
}

/** A person, written over in place. */
export function PersonRow({ person, isMe, use, twin }: PersonRowProps) {
  const t = useWords('people');
  const { id } = person;
  const name = person.name || t('unnamed');
  const remove = () =>
    void edit({ label: t('deed.remove', { name }), changes: [{ remove: ['people', id] }] }).catch(report);
  return (
    <tr>
      <td>
        <PersonField person={person} field="name" label={t('nameOf', { name })} />
        {isMe && <span className={styles.hint}>{t('you')}</span>}
      </td>
      <td>
        <PersonField person={person} field="role" label={t('roleOf', { name })} />
      </td>
      <td>
        <PersonField person={person} field="email" label={t('emailOf', { name })} />
        {twin && <span className={styles.twin}>{t('twin', { name: twin.name || t('unnamed') })}</span>}
      </td>
      <td className={styles.where}>{use && whereOf(use, t).map((line) => <div key={line}>{line}</div>)}</td>
      <td className={styles.deeds}>
        <IconButton icon="trash" name={t('remove', { name })} onPress={remove} />
      </td>
    </tr>
  );
}

interface PersonFieldProps {
  readonly person: Person;
  readonly field: 'name' | 'role' | 'email';
  readonly label: string;
}

function PersonField({ person, field, label }: PersonFieldProps) {
  const t = useWords('people');
  const name = person.name || t('unnamed');
  const typed = useTyped(person[field], (value) => {
    edit({
      label: t(`deed.${field}`, { name: name.slice(0, 80) }),
      changes: [{ put: ['people', person.id, field], value }],
      key: `person ${person.id} ${field}`,
    }).catch(report);
  });
  return (
    <TextField
      quiet
      hideLabel
      label={label}
      type={field === 'email' ? 'email' : 'text'}
      placeholder={t(`empty.${field}`)}
      value={typed.value}
      onChange={typed.onChange}
      onCommit={typed.flush}
    />
  );
}

/** Where a person is named: what they rated and decided, and where they are to. */
function whereOf({ scorecards, decisions, assesses, manages }: Use, t: Words): string[] {
  const counted = [
    ...(scorecards > 0 ? [t('scorecards', { count: scorecards })] : []),
    ...(decisions > 0 ? [t('decisions', { count: decisions })] : []),
  ];
  return [
    ...(scorecards + decisions > 0 ? [counted.join(', ')] : []),
    ...(assesses.length > 0 ? [t('assesses', { jobs: jobNames(assesses, t) })] : []),
    ...(manages.length > 0 ? [t('manages', { jobs: jobNames(manages, t) })] : []),
  ];
}

/** As many as one reads at a glance; who works for fifty jobs is not told apart by them. */
const mostNamed = 3;

function jobNames(jobs: readonly string[], t: Words): string {
  const more = jobs.length - mostNamed;
  const named = jobs.slice(0, more > 1 ? mostNamed : jobs.length).join('; ');
  return more > 1 ? t('more', { named, count: more }) : named;
}
