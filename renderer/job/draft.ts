import { applyChanges, EditRefused } from '#domain/edits/apply.ts';
import type { Change, Edit } from '#domain/edits/change.ts';
import type { Job } from '#domain/schemas/job.ts';
import type { Organisation } from '#domain/schemas/organisation.ts';
import type { Person } from '#domain/schemas/person.ts';
import { formatVersion, type Workbook } from '#domain/schemas/workbook.ts';
import { share } from './share.ts';

/** What the editor shows: the job, and of the workbook what stands around it. */
export interface Shown {
  readonly job: Job;
  readonly people: readonly Person[];
  readonly organisation: Organisation;
}

/** The other side, as far as the draft needs it. */
export interface Engine {
  load(): Promise<Shown>;
  send(edit: Edit): Promise<void>;
  /** Resolves when everything typed so far was answered. */
  settled(): Promise<void>;
  /** Tells why a change was not taken. */
  refused(why: unknown): void;
}

/** Does something to the job, at once here and then in the workbook; `label` names the deed beside Undo. */
export type ChangeJob = (label: string, changes: readonly Change[], key?: string) => void;

export interface State {
  readonly shown: Shown | undefined;
  /** Why there is nothing to show. */
  readonly missing: string | undefined;
}

/** The page's copy of one job: changes show at once, and the workbook's word replaces them where it differs. */
export interface JobDraft {
  state(): State;
  subscribe(listener: () => void): () => void;
  readonly change: ChangeJob;
  /** Asks again, after everything of our own was answered. */
  refresh(): Promise<void>;
}

export function createDraft(engine: Engine): JobDraft {
  let state: State = { shown: undefined, missing: undefined };
  /** Counts our own changes, so that an answer older than the newest of them is not shown. */
  let deeds = 0;
  let asking: Promise<void> | undefined;
  let askAgain = false;
  const listeners = new Set<() => void>();

  const set = (next: Partial<State>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };

  const ask = async () => {
    do {
      askAgain = false;
      await engine.settled();
      const before = deeds;
      try {
        const loaded = await engine.load();
        if (before === deeds) set({ shown: share(state.shown, loaded), missing: undefined });
        else askAgain = true;
      } catch (error) {
        set({ missing: sentence(error) });
      }
    } while (askAgain);
  };

  const refresh = () => {
    askAgain = true;
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  };

  const change: ChangeJob = (label, changes, key) => {
    if (!state.shown || changes.length === 0) return;
    let shown: Shown;
    try {
      shown = applied(state.shown, changes);
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
      engine.refused(error);
      return;
    }
    if (shown === state.shown) return;
    deeds++;
    set({ shown });
    engine.send({ label, changes: [...changes], ...(key === undefined ? {} : { key }) }).catch((error) => {
      engine.refused(error);
      void refresh();
    });
  };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change,
    refresh,
  };
}

function applied(shown: Shown, changes: readonly Change[]): Shown {
  const { workbook } = applyChanges(asWorkbook(shown), changes);
  const [job] = workbook.jobs;
  if (!job) return shown;
  return share(shown, { job, people: workbook.people, organisation: workbook.organisation });
}

/** Changes are defined on a workbook; this one holds what is shown and nothing else. */
function asWorkbook({ job, people, organisation }: Shown): Workbook {
  return {
    format: 'rolebook',
    version: formatVersion,
    id: 'shown',
    revision: 0,
    organisation,
    people: [...people],
    jobs: [job],
    candidates: [],
    assessments: [],
    decisions: [],
  };
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
