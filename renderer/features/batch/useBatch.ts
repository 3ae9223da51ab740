import { useState } from 'react';
import type { BatchChoice, BatchProgress, BatchRow } from '#contract/batches.ts';
import { call } from '../../api/client.ts';
import { flushEdits } from '../../api/edits.ts';
import { useCall, useEvent } from '../../api/hooks.ts';

export interface BatchDesk {
  /** The batch that runs or ran last in this workbook; null before the first. */
  readonly progress: BatchProgress | null;
  /** What was not written, then the newest of the others. */
  readonly rows: readonly BatchRow[];
  /** Why it could not be begun. */
  readonly problem: string | null;
  readonly start: (choice: BatchChoice) => void;
  readonly cancel: () => void;
  readonly again: () => void;
  readonly showFolder: () => void;
}

/** Documents being written, as the engine tells of them. */
export function useBatch(): BatchDesk {
  const { data, reload } = useCall('batch:state', undefined);
  const [told, setTold] = useState<BatchProgress | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEvent('batch:progress', (progress) => {
    setTold(progress);
    reload();
  });
  const attempt = (deed: () => Promise<unknown>) => {
    setProblem(null);
    setTold(null);
    deed()
      .then(reload)
      .catch((error: Error) => setProblem(error.message));
  };
  return {
    progress: told ?? data?.progress ?? null,
    rows: data?.rows ?? [],
    problem,
    // What was typed a moment ago belongs into the documents.
    start: (choice) => attempt(() => flushEdits().then(() => call('batch:start', choice))),
    cancel: () => attempt(() => call('batch:cancel')),
    again: () => attempt(() => call('batch:again')),
    showFolder: () => attempt(() => call('batch:showFolder')),
  };
}
