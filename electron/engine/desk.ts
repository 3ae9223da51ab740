import { realpath } from 'node:fs/promises';
import type { EventName } from '#contract/contract.ts';
import { Refusal } from '#contract/result.ts';
import type { SavedState, WorkbookState } from '#contract/state.ts';
import { applyChanges, EditRefused } from '#domain/edits/apply.ts';
import type { Change, Edit } from '#domain/edits/change.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { changedBy } from './changed.ts';
import { History } from './history.ts';
import { nameOf, placeOf } from './place.ts';
import type { Session } from './storage/session.ts';

/** Tells the page something. */
export type Announce = (event: EventName, payload: unknown) => void;

/** How sessions are begun; the desk hands in what it wants to hear of. */
export interface Sessions {
  open(path: string, onSaved: (saved: SavedState) => void): Promise<Session>;
  /** Refuses to overwrite a file unless `replace` is set. */
  create(
    path: string,
    workbook: Workbook,
    replace: boolean,
    onSaved: (saved: SavedState) => void,
  ): Promise<Session>;
}

/** The open workbook: what is in it, what can be undone, and the session that keeps it on disk. One at a time. */
export class Desk {
  readonly #sessions: Sessions;
  readonly #announce: Announce;
  readonly #now: () => number;
  #open: { session: Session; workbook: Workbook; history: History } | null = null;

  /** `now` in ms since 1970. */
  constructor(sessions: Sessions, announce: Announce, now: () => number) {
    this.#sessions = sessions;
    this.#announce = announce;
    this.#now = now;
  }

  /** The content of the open workbook. Throws a Refusal when none is open. */
  get workbook(): Workbook {
    return this.#current.workbook;
  }

  get session(): Session {
    return this.#current.session;
  }

  get state(): WorkbookState {
    const { session, workbook, history } = this.#current;
    return {
      id: workbook.id,
      name: nameOf(session.path),
      place: placeOf(session.path),
      organisation: workbook.organisation.name,
      saved: session.saved,
      undo: history.undoLabel,
      redo: history.redoLabel,
      counts: {
        jobs: workbook.jobs.length,
        candidates: workbook.candidates.length,
        people: workbook.people.length,
      },
      recovered: session.recovered?.sentence ?? null,
    };
  }

  /** Opens the file at `path` in place of what is open, which stays open if that fails. */
  async open(path: string): Promise<WorkbookState> {
    if (this.#open && (await sameFile(this.#open.session.path, path))) return this.state;
    return this.#replace(() => this.#sessions.open(path, (saved) => this.#announce('workbook:saved', saved)));
  }

  /** Writes `workbook` to a new file and opens it in place of what is open. */
  create(path: string, workbook: Workbook, replace = false): Promise<WorkbookState> {
    return this.#replace(() =>
      this.#sessions.create(path, workbook, replace, (saved) => this.#announce('workbook:saved', saved)),
    );
  }

  /** Saves and closes; nothing happens when no workbook is open. */
  async close(): Promise<void> {
    const open = this.#open;
    if (!open) return;
    await open.session.close();
    this.#open = null;
    this.#announce('workbook:closed', {});
  }

  /** Does an edit and answers once the disk has it. */
  apply(edit: Edit): Promise<WorkbookState> {
    const { history } = this.#current;
    return this.#change('edit', edit.label, edit.changes, 1, (inverse) =>
      history.add(edit, inverse, this.#now()),
    );
  }

  /** Takes the last edit back; nothing happens when there is none. */
  async undo(): Promise<WorkbookState> {
    const back = this.#current.history.back();
    if (!back) return this.state;
    return this.#change('undo', back.step.label, back.step.undo, -1, back.settle);
  }

  /** Does again what was undone last. */
  async redo(): Promise<WorkbookState> {
    const forth = this.#current.history.forth();
    if (!forth) return this.state;
    return this.#change('redo', forth.step.label, forth.step.redo, 1, forth.settle);
  }

  get #current() {
    if (!this.#open) throw new Refusal('none-open', 'No workbook is open. Open one, or start a new one.');
    return this.#open;
  }

  async #replace(begin: () => Promise<Session>): Promise<WorkbookState> {
    const session = await begin();
    try {
      await this.#open?.session.close();
    } catch (error) {
      // What was open has edits on no disk yet: it stays.
      await session.close();
      throw error;
    }
    this.#open = { session, workbook: session.workbook, history: new History() };
    this.#announce('workbook:opened', this.state);
    return this.state;
  }

  async #change(
    cause: 'edit' | 'undo' | 'redo',
    label: string,
    changes: readonly Change[],
    steps: 1 | -1,
    remember: (inverse: Change[]) => void,
  ): Promise<WorkbookState> {
    const open = this.#current;
    const refusal = open.session.refusesEdits;
    if (refusal) throw new Refusal('read-only', refusal);
    const { workbook, inverse } = applied(open.workbook, changes);
    open.workbook = { ...workbook, revision: open.workbook.revision + steps };
    remember(inverse);
    await open.session.record({ label, changes: [...changes] }, open.workbook);
    const state = this.state;
    this.#announce('workbook:changed', { cause, changed: changedBy(changes), state });
    return state;
  }
}

function applied(workbook: Workbook, changes: readonly Change[]) {
  try {
    return applyChanges(workbook, changes);
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error;
    throw new Refusal(`edit-${error.code}`, `This change was not taken: ${error.message}`, { cause: error });
  }
}

async function sameFile(real: string, path: string): Promise<boolean> {
  return realpath(path).then(
    (other) => other === real,
    () => false,
  );
}
