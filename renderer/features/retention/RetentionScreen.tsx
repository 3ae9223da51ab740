import { useState } from 'react';
import type { ClockRow } from '#contract/erasure.ts';
import { type ClockState, clockStates } from '#domain/erasure/due.ts';
import { useCall } from '../../api/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { HeadLine } from '../../ui/HeadLine.tsx';
import { ScreenHead } from '../../ui/ScreenHead.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { locale, useWords } from '../../words/words.ts';
import { ClockList } from './ClockList.tsx';
import { ErasePanel } from './ErasePanel.tsx';
import { RecordList } from './RecordList.tsx';
import styles from './RetentionScreen.module.css';

const filters = ['due', 'soon', 'kept', 'all'] as const;
type Filter = (typeof filters)[number];

const statesOf: Record<Filter, readonly ClockState[]> = {
  due: ['due', 'consent'],
  soon: ['soon'],
  kept: ['kept', 'held'],
  all: clockStates,
};

const step = 200;

/** Candidates by their clocks, and taking those out whose time has come. */
export default function RetentionScreen({ onOpen }: { onOpen: (candidate: string) => void }) {
  const t = useWords('retention');
  const [filter, setFilter] = useState<Filter>('due');
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(step);
  const [chosen, setChosen] = useState<ReadonlyMap<string, ClockRow>>(new Map());
  const [done, setDone] = useState('');
  const input = { query, states: [...statesOf[filter]], offset: 0, limit };
  const { data } = useCall('erasure:list', input, ({ candidates, jobs, assessments }) => {
    return candidates.length + jobs.length + assessments.length > 0;
  });
  const { rows, total, counts } = useLast(data);
  if (!counts) return null;

  const count = (which: Filter) => statesOf[which].reduce((sum, state) => sum + (counts[state] ?? 0), 0);
  const showAll = () => {
    setFilter('all');
    setQuery('');
  };
  return (
    <>
      <ScreenHead
        title={t('title')}
        note={
          count('all') > 0 && (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame
            <span className={styles.filters} role="group" aria-label={t('filter.label')}>
              {filters.map((id) => (
                <Button key={id} small isPressed={filter === id} onPress={() => setFilter(id)}>
                  {t(`filter.${id}`, { shown: count(id).toLocaleString(locale) })}
                </Button>
              ))}
            </span>
          )
        }
        actions={
          count('all') > 0 && (
            <SearchField
              className={styles.search}
              label={t('search.label')}
              placeholder={t('search.placeholder')}
              value={query}
              onChange={setQuery}
            />
          )
        }
      />
      {done && <HeadLine>{done}</HeadLine>}
      <div className={styles.body}>
        <div className={styles.pane}>
          {count('all') > 0 && <p className={styles.about}>{t(`about.${filter}`)}</p>}
          {rows.length > 0 ? (
            <ClockList
              rows={rows}
              chosen={chosen}
              onChoose={setChosen}
              onOpen={onOpen}
              more={Math.min(step, total - rows.length)}
              onMore={() => setLimit(limit + step)}
            />
          ) : (
            <Nothing
              why={count('all') === 0 ? 'empty' : filter === 'due' && !query ? 'nothingDue' : 'none'}
              onAll={showAll}
            />
          )}
          <RecordList />
        </div>
        {chosen.size > 0 && (
          <ErasePanel
            chosen={[...chosen.values()]}
            onClear={() => setChosen(new Map())}
            onDone={(sentence) => {
              setChosen(new Map());
              setDone(sentence);
            }}
          />
        )}
      </div>
    </>
  );
}

function Nothing({ why, onAll }: { why: 'empty' | 'nothingDue' | 'none'; onAll: () => void }) {
  const t = useWords('retention');
  return (
    <EmptyState
      title={t(`${why}.title`)}
      actions={why !== 'empty' && <Button onPress={onAll}>{t(`${why}.all`)}</Button>}
    >
      {t(`${why}.text`)}
    </EmptyState>
  );
}

type Listed = { rows: ClockRow[]; total: number; counts: Partial<Record<ClockState, number>> | null };

/** The last answer while the next one is on its way, so that typing does not empty the list. */
function useLast(data: Listed | undefined): Listed {
  const [last, setLast] = useState<Listed>({ rows: [], total: 0, counts: null });
  if (data && data !== last) setLast(data);
  return data ?? last;
}
