import { memo } from 'react';
import { type CandidateFilter, standings } from '#domain/candidates/query.ts';
import { useCall } from '../../../api/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import { useWords } from '../../../words/words.ts';
import { FilterSelect } from './FilterSelect.tsx';
import styles from './Filters.module.css';

/** Asks for one thing more, or (undefined) less. */
export type Ask = <N extends keyof CandidateFilter>(name: N, value: CandidateFilter[N] | undefined) => void;

interface FiltersProps {
  /** What is asked for, beside the text. */
  readonly filter: CandidateFilter;
  readonly isFiltered: boolean;
  readonly onAsk: Ask;
  readonly onClear: () => void;
}

/** Narrows the table down; what nothing can be filtered by is left out. Typing a search does not draw it anew. */
export const Filters = memo(function Filters({ filter, isFiltered, onAsk, onClear }: FiltersProps) {
  const t = useWords('candidates');
  const { data: jobs = [] } = useCall('job:list', undefined, ({ jobs }) => jobs.length > 0);
  const { data: choices } = useCall(
    'candidate:choices',
    { ids: null },
    ({ candidates, jobs }) => candidates.length + jobs.length > 0,
  );
  const job = filter.job === 'none' ? undefined : filter.job;
  const used = (one: { text: string; count: number }) => ({ id: one.text, text: one.text, count: one.count });
  const counts = new Map(choices?.jobs.map(({ id, count }) => [id, count]));
  return (
    <fieldset className={styles.filters} aria-label={t('filters')}>
      <FilterSelect
        label={t('filter.job')}
        any={t('filter.anyJob')}
        choices={[
          { id: 'none', text: t('noJob'), count: choices?.withoutJob ?? 0 },
          ...jobs.map(({ id, title }) => ({
            id,
            text: title || t('untitledJob'),
            count: counts.get(id) ?? 0,
          })),
        ]}
        value={filter.job}
        onChange={(value) => onAsk('job', value)}
      />
      {job !== undefined && (
        <StageFilter job={job} value={filter.stage} onChange={(id) => onAsk('stage', id)} />
      )}
      <FilterSelect
        label={t('filter.standing')}
        any={t('filter.anyStanding')}
        choices={standings.map((id) => ({ id, text: t(`standing.${id}`) }))}
        value={filter.standing}
        onChange={(value) => onAsk('standing', value)}
      />
      <FilterSelect
        label={t('filter.tag')}
        any={t('filter.anyTag')}
        choices={choices?.tags.map(used) ?? []}
        value={filter.tag}
        onChange={(value) => onAsk('tag', value)}
      />
      <FilterSelect
        label={t('filter.source')}
        any={t('filter.anySource')}
        choices={choices?.sources.map(used) ?? []}
        value={filter.source}
        onChange={(value) => onAsk('source', value)}
      />
      <FilterSelect
        label={t('filter.clock')}
        any={t('filter.anyClock')}
        choices={(['due', 'hold', 'none'] as const).map((id) => ({ id, text: t(`clock.${id}`) }))}
        value={filter.clock}
        onChange={(value) => onAsk('clock', value)}
      />
      {isFiltered && (
        <Button kind="quiet" className={styles.clear} onPress={onClear}>
          {t('clear')}
        </Button>
      )}
    </fieldset>
  );
});

interface StageFilterProps {
  readonly job: string;
  readonly value: string | undefined;
  readonly onChange: (stage: string | undefined) => void;
}

function StageFilter({ job, value, onChange }: StageFilterProps) {
  const t = useWords('candidates');
  const { data } = useCall('job:get', { id: job }, ({ jobs }) => jobs.includes(job));
  return (
    <FilterSelect
      label={t('filter.stage')}
      any={t('filter.anyStage')}
      choices={data?.plan.stages.map(({ id, name }) => ({ id, text: name || t('unnamedStage') })) ?? []}
      value={value}
      onChange={onChange}
    />
  );
}
