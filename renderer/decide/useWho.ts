import { useState } from 'react';
import { call } from '../api/client.ts';
import { edit } from '../api/edits.ts';
import { useCall } from '../api/hooks.ts';
import { newId } from '../api/ids.ts';
import { useWords } from '../words/words.ts';

/** Stands for a person who is not in the workbook yet. */
export const someoneElse = '+';

/** Whoever decided last goes on deciding, until the app is closed or somebody else is chosen. */
let last: string | null = null;

/** Who decides: whoever sits here, unless somebody else is chosen or named. */
export function useWho() {
  const t = useWords('decide');
  const { data: people } = useCall('people:list', undefined, ({ people }) => people.length > 0);
  const { data: me } = useCall('me:get', undefined, ({ people }) => people.length > 0);
  const [chosen, setChosen] = useState<string | null>(null);
  const [name, setName] = useState('');

  const isThere = (id: string | null | undefined) => people?.some((person) => person.id === id);
  const usual = me?.id ?? (isThere(last) ? last : null);
  const value = people?.length === 0 ? someoneElse : (chosen ?? usual);
  return {
    people,
    value,
    choose: setChosen,
    name,
    setName,
    isKnown: value === someoneElse ? name.trim() !== '' : value !== null,
    /** The person's id; somebody new is added to the workbook. Null while nobody is named. */
    async resolve(): Promise<string | null> {
      if (value !== someoneElse) {
        if (value !== me?.id) last = value;
        return value;
      }
      const named = name.trim();
      if (named === '') return null;
      const known = (await call('people:list')).find((person) => person.name === named);
      const id = known?.id ?? newId();
      if (!known) {
        await edit({
          label: t('addPerson', { name: named }),
          changes: [{ put: ['people', id], value: { id, name: named, email: '', role: '' } }],
        });
      }
      last = id;
      setChosen(id);
      return id;
    },
  };
}

export type Who = ReturnType<typeof useWho>;
