import { useCallback, useEffect, useRef, useState } from 'react';
import { applyChanges, EditRefused } from '#domain/edits/apply.ts';
import type { Change } from '#domain/edits/change.ts';
import type { Candidate } from '#domain/schemas/candidate.ts';
import { newWorkbook } from '#domain/schemas/workbook.ts';
import { CallFailed, call } from '../../api/client.ts';
import { edit, flushEdits } from '../../api/edits.ts';
import { useEvent } from '../../api/hooks.ts';
import { newId } from '../../api/ids.ts';
import { report } from '../../api/problems.ts';
import { share } from '../../job/share.ts';

/** Does something to the candidate, at once here and then in the workbook; `label` names the deed beside Undo. */
export type ChangeCandidate = (label: string, changes: readonly Change[], key?: string) => void;

export interface CandidateDraft {
  /** Undefined until it is known. */
  readonly candidate: Candidate | undefined;
  /** Why there is nothing to show. */
  readonly missing: string | undefined;
  readonly change: ChangeCandidate;
  /** As they are at this very moment, for changes that put whole lists. */
  readonly latest: () => Candidate;
}

interface State {
  readonly candidate?: Candidate | undefined;
  readonly missing?: string | undefined;
}

/** The page's copy of one candidate: changes show at once, and the workbook's word replaces them where it differs. */
export function useCandidate(id: string): CandidateDraft {
  const [state, setState] = useState<State>({});
  const newest = useRef<State>(state);
  /** Counts our own changes, so that an answer older than the newest of them is not shown. */
  const deeds = useRef(0);
  const asking = useRef(false);
  const askAgain = useRef(false);

  const show = useCallback((next: State) => {
    newest.current = next;
    setState(next);
  }, []);

  const refresh = useCallback(async () => {
    askAgain.current = true;
    if (asking.current) return;
    asking.current = true;
    while (askAgain.current) {
      askAgain.current = false;
      await flushEdits();
      const before = deeds.current;
      try {
        const candidate = await call('candidate:get', { id });
        if (before === deeds.current) show({ candidate: share(newest.current.candidate, candidate) });
        else askAgain.current = true;
      } catch (error) {
        if (!(error instanceof CallFailed)) report(error);
        show({ missing: error instanceof Error ? error.message : String(error) });
      }
    }
    asking.current = false;
  }, [id, show]);

  useEffect(() => void refresh(), [refresh]);
  useEvent('workbook:changed', ({ cause, changed }) => {
    // What was typed here is shown already; a decision moves the candidate as well.
    if (changed.candidates.includes(id) && (cause !== 'edit' || changed.decisions.length > 0)) void refresh();
  });
  useEvent('engine:restarted', () => void refresh());

  const change = useCallback<ChangeCandidate>(
    (label, changes, key) => {
      const { candidate } = newest.current;
      if (!candidate) return;
      let next: Candidate | undefined;
      try {
        next = applied(candidate, changes);
      } catch (error) {
        if (!(error instanceof EditRefused)) throw error;
        return report(error.message);
      }
      deeds.current++;
      show({ candidate: next });
      edit({ label, changes: [...changes], ...(key === undefined ? {} : { key }) }).catch((error) => {
        report(error);
        void refresh();
      });
    },
    [refresh, show],
  );

  const latest = useCallback(() => {
    const { candidate } = newest.current;
    if (!candidate) throw new Error('Nothing is shown yet.');
    return candidate;
  }, []);

  return { candidate: state.candidate, missing: state.missing, change, latest };
}

/** Changes are defined on a workbook; this one holds the candidate and nothing else. */
function applied(candidate: Candidate, changes: readonly Change[]): Candidate | undefined {
  const workbook = { ...newWorkbook(newId), candidates: [candidate] };
  return share(candidate, applyChanges(workbook, changes).workbook.candidates[0]);
}
