import { useMemo, useState } from 'react';
import type { BoardCard } from '#contract/decisions.ts';
import { edit } from '../../api/edits.ts';
import { type Concerns, useCall } from '../../api/hooks.ts';
import { useWords, type Words } from '../../words/words.ts';
import { type Column, columnsOf, found, stageOf } from './columns.ts';

const concerns: Concerns = ({ candidates, assessments, decisions, jobs }) =>
  candidates.length + assessments.length + decisions.length + jobs.length > 0;

/** The board of a job. A move shows at once; the workbook is asked again after it. */
export function useBoard(job: string, typed: string) {
  const t = useWords('board');
  const { data, error } = useCall('board:get', { job }, concerns);
  const [moved, setMoved] = useState({ since: data, to: new Map<string, string | null>() });
  const [latest, setLatest] = useState<readonly string[]>([]);
  // What the workbook says now is what counts.
  const pending = moved.since === data ? moved.to : null;

  const cards = useMemo(() => {
    if (!data) return undefined;
    if (!pending || pending.size === 0) return data.cards;
    return data.cards.map((card) => {
      const stage = pending.get(card.id);
      return stage === undefined ? card : { ...card, stage };
    });
  }, [data, pending]);
  const columns = useMemo(
    () => cards && data && columnsOf(data.stages, found(cards, typed), latest),
    [cards, data, typed, latest],
  );

  /** Moves those who are not there yet; answers whether anybody was. */
  const move = (ids: readonly string[], column: Column): boolean => {
    const stage = stageOf(column.id);
    const wanted = new Set(ids);
    const going = (cards ?? []).filter((card) => wanted.has(card.id) && card.stage !== stage);
    if (going.length === 0 || column.isRetired) return false;
    setMoved({
      since: data,
      to: new Map([...(pending ?? []), ...going.map(({ id }) => [id, stage] as const)]),
    });
    const first = going.map(({ id }) => id);
    setLatest((before) => [...first, ...before.filter((id) => !wanted.has(id))].slice(0, 200));
    void edit({
      label: labelOf(going, column, t),
      changes: going.map(({ id, application }) => ({
        put: ['candidates', id, 'applications', application, 'stage'],
        value: stage,
      })),
    });
    return true;
  };
  return { data, error, cards, columns, move };
}

function labelOf(going: readonly BoardCard[], column: Column, t: Words): string {
  const to = columnName(column, t).slice(0, 80);
  return t('label.move', { count: going.length, name: going[0]?.name.slice(0, 80) ?? '', stage: to });
}

/** What a column is called, those that are no stage too. */
export function columnName({ id, name }: Column, t: Words): string {
  if (name !== '') return name;
  return id === 'applied' || id === 'gone' ? t(`column.${id}`) : t('column.unnamed');
}
