import { useState } from 'react';
import { newPerson } from '#domain/schemas/person.ts';
import type { Stage } from '#domain/schemas/plan.ts';
import { newId } from '../../../api/ids.ts';
import { addPerson } from '../../../job/changes.ts';
import { Button } from '../../../ui/Button.tsx';
import { Popover } from '../../../ui/Popover.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { putInStage, stagePath } from '../changes.ts';
import { Pick } from '../parts/Pick.tsx';
import parts from '../parts/parts.module.css';
import { Ticks } from '../parts/Ticks.tsx';
import { usePlanning } from '../usePlanning.ts';

/** Who assesses a stage: people of the workbook, or somebody new by typing the name. */
export function Assessors({ stage, name }: { stage: Stage; name: string }) {
  const { job, people, t, change } = usePlanning();
  const put = (assessors: string[]) =>
    change(t('deed.assessors', { name }), [putInStage(stagePath(job.id, stage.id), 'assessors', assessors)]);
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? t('assessors.gone');
  const gone = stage.assessors.filter((id) => !people.some((person) => person.id === id));
  const who = stage.assessors.length > 0 ? stage.assessors.map(nameOf).join(', ') : t('assessors.nobody');
  return (
    <span data-assessors>
      <Popover
        label={t('assessors.title', { name })}
        trigger={
          <Pick
            label={t('assessors.label')}
            name={t('assessors.name', { name, who })}
            isWarning={stage.assessors.length === 0 || gone.length > 0}
          >
            {who}
          </Pick>
        }
      >
        <div className={parts.choose}>
          {people.length + gone.length > 0 ? (
            <Ticks
              label={t('assessors.title', { name })}
              rows={[
                ...people.map(({ id, name, role }) => ({ id, name, note: role })),
                ...gone.map((id) => ({ id, name: t('assessors.gone') })),
              ]}
              chosen={stage.assessors}
              onChange={put}
            />
          ) : (
            <p className={parts.none}>{t('assessors.nobodyKnown')}</p>
          )}
          <NewAssessor stage={stage} name={name} />
        </div>
      </Popover>
    </span>
  );
}

/** Adds a person to the workbook and to the stage in one deed; who is known already is not added twice. */
function NewAssessor({ stage, name }: { stage: Stage; name: string }) {
  const { job, people, t, change } = usePlanning();
  const [typed, setTyped] = useState('');
  const add = () => {
    const full = typed.trim();
    if (full === '') return;
    const known = people.find(
      (person) => person.name.localeCompare(full, undefined, { sensitivity: 'base' }) === 0,
    );
    const person = known ?? newPerson(newId, full);
    const assessors = [...new Set([...stage.assessors, person.id])];
    change(t('deed.assessors', { name }), [
      ...(known ? [] : [addPerson(person)]),
      putInStage(stagePath(job.id, stage.id), 'assessors', assessors),
    ]);
    setTyped('');
  };
  return (
    <form
      className={parts.chooseEnd}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField
        label={t('assessors.new')}
        placeholder={t('assessors.newPlaceholder')}
        value={typed}
        onChange={setTyped}
      />
      <Button type="submit">{t('assessors.add')}</Button>
    </form>
  );
}
