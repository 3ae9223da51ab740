import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportState } from '#contract/importPeople.ts';
import { call } from '../../api/client.ts';
import { useEvent } from '../../api/hooks.ts';
import { report } from '../../api/problems.ts';

export interface Import {
  readonly state: ImportState;
  /** Grows whenever rows may be others than before. */
  readonly turn: number;
}

/** The import that is under way: what was found, and what was said about it. Null until the first answer. */
export function useImport() {
  const [now, setNow] = useState<Import | null>(null);
  const last = useRef(0);

  /** Shows what a call answers; of several under way, the last one asked. */
  const show = useCallback(async (asked: Promise<ImportState>) => {
    last.current += 1;
    const turn = last.current;
    try {
      const state = await asked;
      if (turn === last.current) setNow({ state, turn });
    } catch (error) {
      report(error);
    }
  }, []);
  const reload = useCallback(() => show(call('importPeople:state')), [show]);

  useEffect(() => void reload(), [reload]);
  useEvent('workbook:changed', ({ changed }) => {
    if (changed.candidates.length + changed.jobs.length > 0) void reload();
  });
  useEvent('engine:restarted', () => void reload());
  return { now, show, reload };
}

export type Show = ReturnType<typeof useImport>['show'];
