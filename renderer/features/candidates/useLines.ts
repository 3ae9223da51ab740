import { useCallback, useEffect, useRef, useState } from 'react';
import type { CandidateQuery, CandidateRow } from '#domain/candidates/query.ts';
import { call } from '../../api/client.ts';
import { useEvent } from '../../api/hooks.ts';
import { report } from '../../api/problems.ts';

/** The lines that are there: those around what is in view. */
export interface Lines {
  readonly query: CandidateQuery;
  readonly total: number;
  readonly found: number;
  readonly offset: number;
  readonly rows: readonly CandidateRow[];
}

export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Lines beyond those in view that are fetched along, so that scrolling finds them there. */
const ahead = 60;
/** With fewer of them left, more are fetched. */
const close = 20;

/**
 * The lines around what is in view of those who fit `query`; null until the first are there. The old ones stay until
 * the new ones come; one question is under way at a time. `look` tells what is in view now, after `start`.
 */
export function useLines(
  query: CandidateQuery,
  start: Range,
): { lines: Lines | null; look: (range: Range) => void } {
  const [lines, setLines] = useState<Lines | null>(null);
  const wanted = useRef({ query, range: start, stale: false });
  const have = useRef<Lines | null>(null);
  const isAsking = useRef(false);

  const ask = useCallback(async () => {
    if (isAsking.current) return;
    isAsking.current = true;
    try {
      while (isMissing(have.current, wanted.current)) {
        const { query, range } = wanted.current;
        wanted.current.stale = false;
        const offset = Math.max(0, range.first - ahead);
        const limit = Math.min(500, range.last + ahead - offset + 1);
        const answer = await call('candidate:list', { ...query, offset, limit });
        have.current = { ...answer, query, offset };
        setLines(have.current);
      }
    } catch (error) {
      report(error);
    } finally {
      isAsking.current = false;
    }
  }, []);

  useEffect(() => {
    wanted.current.query = query;
    void ask();
  }, [query, ask]);
  const look = useCallback(
    (range: Range) => {
      wanted.current.range = range;
      void ask();
    },
    [ask],
  );

  const again = () => {
    wanted.current.stale = true;
    void ask();
  };
  useEvent('workbook:changed', ({ changed }) => {
    if (changed.candidates.length + changed.decisions.length + changed.jobs.length > 0) again();
  });
  useEvent('engine:restarted', again);
  return { lines, look };
}

function isMissing(
  have: Lines | null,
  { query, range, stale }: { query: CandidateQuery; range: Range; stale: boolean },
): boolean {
  if (have === null || stale || have.query !== query) return true;
  const first = Math.max(0, range.first - close);
  const last = Math.min(have.found - 1, range.last + close);
  return first < have.offset || last >= have.offset + have.rows.length;
}
