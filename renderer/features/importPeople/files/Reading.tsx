import type { SourceState } from '#contract/importPeople.ts';
import { encodings, separators } from '#domain/candidates/import/formats.ts';
import { call } from '../../../api/client.ts';
import { Select } from '../../../ui/Select.tsx';
import { useWords } from '../../../words/words.ts';
import type { Show } from '../useImport.ts';

/** How a file is read, as it was found; each can be said otherwise. */
export function Reading({ source, show }: { source: SourceState; show: Show }) {
  const t = useWords('importPeople');
  const { id, kind, separator, encoding, sheets, sheet, header, heads } = source;
  const read = (said: object) => void show(call('importPeople:read', { source: id, ...said }));
  if (kind === 'json') return null;
  return (
    <>
      {separator !== null && (
        <Select
          label={t('reading.separator')}
          choices={separators.map((id) => ({ id, text: t(`separator.${names[id]}`) }))}
          value={separator}
          onChange={(separator) => read({ separator })}
        />
      )}
      {encoding !== null && (
        <Select
          label={t('reading.encoding')}
          choices={encodings.map((id) => ({ id, text: t(`encoding.${id}`) }))}
          value={encoding}
          onChange={(encoding) => read({ encoding })}
        />
      )}
      {sheets.length > 1 && (
        <Select
          label={t('reading.sheet')}
          choices={sheets.map((text, index) => ({ id: String(index), text }))}
          value={String(sheet)}
          onChange={(chosen) => read({ sheet: Number(chosen) })}
        />
      )}
      <Select
        label={t('reading.header')}
        choices={[
          { id: 'none', text: t('reading.noHeader') },
          ...heads.map(({ line, text }) => ({ id: String(line), text: t('reading.head', { line, text }) })),
        ]}
        value={header === null ? 'none' : String(header)}
        onChange={(chosen) => read({ header: chosen === 'none' ? null : Number(chosen) })}
      />
    </>
  );
}

/** Words are found by names, not by signs. */
const names = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;
