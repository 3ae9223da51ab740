import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { call } from '../api/client.ts';
import { edit, flushEdits } from '../api/edits.ts';
import { useEvent } from '../api/hooks.ts';
import { report } from '../api/problems.ts';
import { type ChangeJob, createDraft, type Shown, type State } from './draft.ts';

/** The job as it is being edited, and how to change it. */
export function useJob(jobId: string): State & { change: ChangeJob; latest: () => Shown } {
  const draft = useMemo(
    () =>
      createDraft({
        load: async () => {
          const [job, people, organisation] = await Promise.all([
            call('job:get', { id: jobId }),
            call('people:list'),
            call('organisation:get'),
          ]);
          return { job, people, organisation };
        },
        send: edit,
        settled: flushEdits,
        refused: report,
      }),
    [jobId],
  );
  useEffect(() => void draft.refresh(), [draft]);

  const refresh = useCallback(() => void draft.refresh(), [draft]);
  useEvent('workbook:changed', ({ cause, changed }) => {
    const concerns = changed.jobs.includes(jobId) || changed.people.length > 0 || changed.organisation;
    if (cause !== 'edit' && concerns) refresh();
  });
  useEvent('engine:restarted', refresh);

  const latest = useCallback(() => {
    void flushEdits();
    const { shown } = draft.state();
    if (!shown) throw new Error('Nothing is shown yet.');
    return shown;
  }, [draft]);

  return { ...useSyncExternalStore(draft.subscribe, draft.state), change: draft.change, latest };
}
