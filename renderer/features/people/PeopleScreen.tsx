import type { Person } from '#domain/schemas/person.ts';
import { useCall } from '../../api/hooks.ts';
import { MePicker } from '../../me/MePicker.tsx';
import { useMe } from '../../me/useMe.ts';
import { ScreenHead } from '../../ui/ScreenHead.tsx';
import { useWords } from '../../words/words.ts';
import { AddPerson } from './AddPerson.tsx';
import styles from './PeopleScreen.module.css';
import { PersonRow } from './PersonRow.tsx';

/** Everybody of the organisation who assesses, decides or hires, once for the whole workbook. */
export default function PeopleScreen() {
  const t = useWords('people');
  const me = useMe();
  const { data: people } = useCall('people:list', undefined, ({ people }) => people.length > 0);
  const { data: uses } = useCall(
    'people:uses',
    undefined,
    ({ people, jobs, assessments, decisions }) =>
      people.length + jobs.length + assessments.length + decisions.length > 0,
  );
  if (people === undefined || uses === undefined) return null;

  return (
    <>
      <ScreenHead title={t('title')} note={<MePicker />} />
      <div className={styles.body}>
        <p className={styles.lead}>{t(people.length === 0 ? 'empty.text' : 'lead')}</p>
        {people.length > 0 && (
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('column.name')}</th>
                <th scope="col">{t('column.role')}</th>
                <th scope="col">{t('column.email')}</th>
                <th scope="col">{t('column.where')}</th>
                <th scope="col">
                  <span className="visually-hidden">{t('column.deeds')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {people.map((person) => (
                <PersonRow
                  key={person.id}
                  person={person}
                  isMe={person.id === me?.id}
                  use={uses.find(({ id }) => id === person.id)}
                  twin={twinOf(person, people)}
                />
              ))}
            </tbody>
          </table>
        )}
        <AddPerson people={people} />
      </div>
    </>
  );
}

/** Somebody else with the same address: probably the same person. */
function twinOf({ id, email }: Person, people: readonly Person[]): Person | undefined {
  const address = email.trim().toLowerCase();
  if (address === '') return undefined;
  return people.find((other) => other.id !== id && other.email.trim().toLowerCase() === address);
}
