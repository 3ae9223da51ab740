import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useWords } from '../words/words.ts';
import { someoneElse, type Who } from './useWho.ts';

/** Who decides: one of the workbook's people, or somebody who is added to them. */
export function WhoField({ who }: { who: Who }) {
  const t = useWords('decide');
  const { people, value } = who;
  if (people === undefined) return null;
  return (
    <>
      {people.length > 0 && (
        <Select
          label={t('who')}
          placeholder={t('nobodyYet')}
          choices={[
            ...people.map(({ id, name }) => ({ id, text: name })),
            { id: someoneElse, text: t('else') },
          ]}
          value={value}
          onChange={who.choose}
        />
      )}
      {value === someoneElse && (
        <TextField
          label={people.length > 0 ? t('elseName') : t('who')}
          value={who.name}
          onChange={who.setName}
          autoFocus={people.length > 0}
        />
      )}
    </>
  );
}
