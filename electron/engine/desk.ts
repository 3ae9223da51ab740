import { realpath } from 'node:fs/promises';
import type { EventName } from '#contract/contract.ts';
import { Refusal } from '#contract/result.ts';
import type { WorkbookState } from '#contract/state.ts';
import { applyChanges, EditRefused } from '#domain/edits/apply.ts';
import type { Change, Edit } from '#domain/edits/change.ts';
import { dueCount } from '#domain/erasure/due.ts';
import { diffWorkbooks } from '#domain/merge/diff.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { changedBy } from './changed.ts';
import { History } from './history.ts';
import type { Listener, OpenFile } from './openFile.ts';
import { nameOf, placeOf } from './place.ts';

/** Tells the page something. */
export type Announce = (event: EventName, payload: unknown) => void;

/** How files are opened; the desk hands in what it wants to hear of. */
export interface Files {
  open(path: string, password: string | undefined, listener: Listener): Promise<OpenFile>;
  create(path: string, workbook: Workbook, replace: boolean, listener: Listener): Promise<OpenFile>;
}

/** What the desk asks of those who bring copies together. */
export interface Outsiders {
  /** Fields that wait for a choice. */
  readonly clashes: number;
  fileChanged(): Promise<void>;
  /** Before the file is let go: what waits for a choice is put where it cannot be lost. */
  leave(): Promise<void>;
}

/** The open workbook: what is in it, what can be undone, and the file that keeps it. One at a time. */
export class Desk {
  readonly #files: Files;
  readonly #announce: Announce;
  readonly #now: () => number;
  #outsiders: Outsiders | null = null;
  #open: { file: OpenFile; workbook: Workbook; history: History } | null = null;

  /** `now` in ms since 1970. */
  constructor(files: Files, announce: Announce, now: () => number) {
    this.#files = files;
    this.#announce = announce;
    this.#now = now;
  }

  /** Those who bring copies together need the desk, and it needs them. */
  employ(outsiders: Outsiders): void {
    this.#outsiders = outsiders;
  }

  /** The content of the open workbook. Throws a Refusal when none is open. */
  get workbook(): Workbook {
    return this.#current.workbook;
  }

  /** The open workbook as whoever sits here may see it: ratings of others that are still hidden are not in it. */
  get visible(): Workbook {
    return this.workbook;
  }

  get file(): OpenFile {
    return this.#current.file;
  }

  get state(): WorkbookState {
    const { file, workbook, history } = this.#current;
    const { other } = file.presence;
    return {
      id: workbook.id,
      name: nameOf(file.session.path),
      place: placeOf(file.session.path),
      organisation: workbook.organisation.name,
      saved: file.session.saved,
      undo: history.undoLabel,
      redo: history.redoLabel,
      counts: {
        jobs: workbook.jobs.length,
        candidates: workbook.candidates.length,
        people: workbook.people.length,
        due: dueCount(workbook.candidates, this.#now()),
      },
      recovered: file.session.recovered?.sentence ?? null,
      locked: file.locked,
      other: other && { who: other.who, computer: other.computer, since: other.since },
      clashes: this.#outsiders?.clashes ?? 0,
      leftovers: file.leftovers.length,
    };
  }

  /** Opens the file at `path` in place of what is open, which stays open if that fails. */
  async open(path: string, password?: string): Promise<WorkbookState> {
    if (this.#open && (await sameFile(this.#open.file.session.path, path))) return this.state;
    return this.#replace((listener) => this.#files.open(path, password, listener));
  }

  /** Writes `workbook` to a new file and opens it in place of what is open. */
  create(path: string, workbook: Workbook, replace: boolean): Promise<WorkbookState> {
    return this.#replace((listener) => this.#files.create(path, workbook, replace, listener));
  }

  /** Saves and closes; nothing happens when no workbook is open. Refuses while edits are on no disk, unless `losing`. */
  async close({ losing = false } = {}): Promise<void> {
    if (!this.#open) return;
    await this.#leave(losing);
    this.#open = null;
    this.#announce('workbook:closed', {});
  }

  /** Does an edit and answers once the disk has it. */
  apply(edit: Edit): Promise<WorkbookState> {
    return this.#do('edit', edit);
  }

  /** Does an edit that the page knows nothing of yet; it asks again for what it shows. */
  applyUnasked(edit: Edit): Promise<WorkbookState> {
    return this.#do('outside', edit);
  }

  /** Does an edit after which nothing before it can be undone either: what it takes out must not come back. */
  applyForGood(edit: Edit): Promise<WorkbookState> {
    const { history, workbook } = this.#current;
    return this.#change('outside', edit.label, edit.changes, workbook.revision + 1, () => history.clear());
  }

  /** Takes the last edit back; nothing happens when there is none. */
  async undo(): Promise<WorkbookState> {
    const back = this.#current.history.back();
    if (!back) return this.state;
    return this.#change('undo', back.step.label, back.step.undo, back.step.before, back.settle);
  }

  /** Does again what was undone last. */
  async redo(): Promise<WorkbookState> {
    const forth = this.#current.history.forth();
    if (!forth) return this.state;
    return this.#change('redo', forth.step.label, forth.step.redo, forth.step.after, forth.settle);
  }

  /** Shows what came from outside; the file has it already. Under a label it can be undone. */
  take(workbook: Workbook, label?: string): void {
    const open = this.#current;
    const changes = diffWorkbooks(open.workbook, workbook);
    if (label !== undefined && changes.length > 0) {
      const { revision } = open.workbook;
      open.history.add({ label, changes }, diffWorkbooks(workbook, open.workbook), revision, this.#now());
    }
    open.workbook = workbook;
    this.tell(changes);
  }

  /** Tells the page how things stand, and what is different now from what it shows. */
  tell(changes: readonly Change[] = []): void {
    if (!this.#open) return;
    const changed = changedBy(changes);
    this.#announce('workbook:changed', { cause: 'outside', changed, state: this.state });
  }

  get #current() {
    if (!this.#open) throw new Refusal('none-open', 'No workbook is open. Open one, or start a new one.');
    return this.#open;
  }

  async #replace(begin: (listener: Listener) => Promise<OpenFile>): Promise<WorkbookState> {
    const file = await begin(this.#listener);
    try {
      await this.#leave();
    } catch (error) {
      // What was open has edits on no disk yet: it stays.
      await file.close();
      throw error;
    }
    this.#open = { file, workbook: file.session.workbook, history: new History() };
    this.#announce('workbook:opened', this.state);
    return this.state;
  }

  async #leave(losing = false): Promise<void> {
    if (!this.#open) return;
    try {
      await this.#outsiders?.leave();
    } catch (error) {
      if (!losing) throw error;
    }
    await this.#open.file.close({ losing });
  }

  readonly #listener: Listener = {
    saved: (saved) => this.#announce('workbook:saved', saved),
    outside: (what) => {
      if (what === 'changed' && this.#open) void this.#outsiders?.fileChanged();
      this.tell();
    },
    presence: () => this.tell(),
  };

  #do(cause: 'edit' | 'outside', edit: Edit): Promise<WorkbookState> {
    const { history, workbook } = this.#current;
    const { revision } = workbook;
    return this.#change(cause, edit.label, edit.changes, revision + 1, (inverse) =>
      history.add(edit, inverse, revision, this.#now()),
    );
  }

  async #change(
    cause: 'edit' | 'undo' | 'redo' | 'outside',
    label: string,
    changes: readonly Change[],
    revision: number,
    remember: (inverse: Change[]) => void,
  ): Promise<WorkbookState> {
    const open = this.#current;
    const refusal = open.file.session.refusesEdits;
    if (refusal) throw new Refusal('read-only', refusal);
    const { workbook, inverse } = applied(open.workbook, changes);
    open.workbook = { ...workbook, revision };
    remember(inverse);
    await open.file.session.record({ label, changes: [...changes] }, open.workbook);
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
