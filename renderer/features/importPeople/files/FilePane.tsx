import type { ImportState, SourceState } from '#contract/importPeople.ts';
import { call } from '../../../api/client.ts';
import { useCall } from '../../../api/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import { Rows } from '../../../ui/Rows.tsx';
import { Select } from '../../../ui/Select.tsx';
import { locale, useWords, type Words } from '../../../words/words.ts';
import type { Show } from '../useImport.ts';
import { DayOrder } from './DayOrder.tsx';
import styles from './files.module.css';
import { Reading } from './Reading.tsx';

interface FilePaneProps {
  readonly state: ImportState;
  readonly source: SourceState;
  readonly onChoose: (source: string) => void;
  readonly show: Show;
}

/** No id of a job has these letters. */
const none = '–';

/** The files of the import, how the chosen one is read, and the job for all. */
export function FilePane({ state, source, onChoose, show }: FilePaneProps) {
  const t = useWords('importPeople');
  return (
    <div className={styles.pane} data-region="files">
      <Rows
        label={t('files')}
        rows={state.sources.map(({ id, name, ...found }) => ({
          id,
          title: name,
          note: noteOf(found, t),
          end: isOpen(found) ? <span className={styles.open}>{t('dayOrder.open')}</span> : undefined,
        }))}
        chosen={source.id}
        onChoose={onChoose}
      />
      <div className={styles.reading}>
        <Reading source={source} show={show} />
        <DayOrder source={source} show={show} />
        {state.sources.length > 1 && (
          <Button
            kind="quiet"
            className={styles.leave}
            onPress={() => void show(call('importPeople:leave', { source: source.id }))}
          >
            {t('leave', { name: source.name })}
          </Button>
        )}
      </div>
      <JobForAll job={state.job} show={show} />
    </div>
  );
}

/** Whether the file has a question that waits. */
function isOpen({ dayOrder, openDay }: Pick<SourceState, 'dayOrder' | 'openDay'>): boolean {
  return dayOrder === null && openDay !== null;
}

function noteOf({ kind, rows }: Pick<SourceState, 'kind' | 'rows'>, t: Words): string {
  return [t(`kind.${kind}`), t(`rows.${kind}`, { count: rows, shown: rows.toLocaleString(locale) })].join(
    ' · ',
  );
}

function JobForAll({ job, show }: { job: string | null; show: Show }) {
  const t = useWords('importPeople');
  const { data: jobs = [] } = useCall('job:list', undefined, (changed) => changed.jobs.length > 0);
  const open = jobs.filter(({ id, archived }) => !archived || id === job);
  if (open.length === 0) return null;
  return (
    <div className={styles.reading}>
      <Select
        label={t('job.label')}
        description={t('job.description')}
        choices={[
          { id: none, text: t('noJob') },
          ...open.map(({ id, title }) => ({ id, text: title || t('untitledJob') })),
        ]}
        value={job ?? none}
        onChange={(chosen) => void show(call('importPeople:job', { job: chosen === none ? null : chosen }))}
      />
    </div>
  );
}
