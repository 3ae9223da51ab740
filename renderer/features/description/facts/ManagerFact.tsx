import { useState } from 'react';
import { newPerson } from '#domain/schemas/person.ts';
import { newId } from '../../../api/ids.ts';
import { addPerson, putFact } from '../../../job/changes.ts';
import { Button } from '../../../ui/Button.tsx';
import { ComboBox } from '../../../ui/ComboBox.tsx';
import { useEditing } from '../useEditing.ts';
import { Fact } from './Fact.tsx';

/** Who the new colleague will work for: one of the workbook's people, or somebody new by typing the name. */
export function ManagerFact() {
  const { job, people, change, t } = useEditing();
  const manager = people.find((person) => person.id === job.hiringManager);
  const isGone = job.hiringManager !== null && manager === undefined;
  const label = t('deed.fact', { fact: t('fact.hiringManager') });

  const choose = (typed: string) => {
    const name = typed.trim();
    if (name === (manager?.name ?? '')) return;
    if (name === '') return change(label, [putFact(job, 'hiringManager', null)]);
    const known = people.find(
      (person) => person.name.localeCompare(name, undefined, { sensitivity: 'base' }) === 0,
    );
    const person = known ?? newPerson(newId, name);
    change(label, [...(known ? [] : [addPerson(person)]), putFact(job, 'hiringManager', person.id)]);
  };

  return (
    <Fact
      label={t('fact.hiringManager')}
      gap={isGone ? t('manager.gone') : t('gap.hiringManager')}
      isMissed={isGone}
      value={manager?.name ?? ''}
    >
      {(close) => <ManagerForm name={manager?.name ?? ''} onChoose={choose} onDone={close} />}
    </Fact>
  );
}

interface ManagerFormProps {
  readonly name: string;
  readonly onChoose: (name: string) => void;
  readonly onDone: () => void;
}

function ManagerForm({ name, onChoose, onDone }: ManagerFormProps) {
  const { people, t } = useEditing();
  const [typed, setTyped] = useState(name);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(typed);
        onDone();
      }}
    >
      <ComboBox
        label={t('manager.label')}
        placeholder={t('manager.placeholder')}
        suggestions={people.map((person) => person.name).filter((one) => one.trim() !== '')}
        value={typed}
        onChange={setTyped}
        onCommit={() => onChoose(typed)}
      />
      {name !== '' && (
        <Button
          kind="quiet"
          onPress={() => {
            setTyped('');
            onChoose('');
            onDone();
          }}
        >
          {t('manager.remove')}
        </Button>
      )}
    </form>
  );
}
