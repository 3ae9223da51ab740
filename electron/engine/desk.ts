import { realpath } from 'node:fs/promises';
import type { EventName } from '#contract/contract.ts';
import { Refusal } from '#contract/result.ts';
import type { Changed, WorkbookState } from '#contract/state.ts';
import type { Veil } from '#domain/assessment/independence.ts';
import { mayGoBack } from '#domain/assessment/ownDraft.ts';
import { addsDecision } from '#domain/decisions/log.ts';
import { type Change, type Edit, type Path, pathOf } from '#domain/edits/change.ts';
import { dayOf, dueCount } from '#domain/erasure/due.ts';
import { diffWorkbooks } from '#domain/merge/diff.ts';
import type { Person } from '#domain/schemas/person.ts';
import type { Id } from '#domain/schemas/primitives.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { applied, appliedAgain, dropping } from './applied.ts';
import { changedBy } from './changed.ts';
import { History } from './history.ts';
import type { Listener, OpenFile } from './openFile.ts';
import { remembered } from './remembered.ts';
import type { Seats } from './seats.ts';
import { differing, Sitting } from './sitting.ts';
import { workbookState } from './workbookState.ts';

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

interface Open {
  readonly file: OpenFile;
  readonly history: History;
  readonly sitting: Sitting;
  workbook: Workbook;
}

/** The open workbook: what is in it, what can be undone, and the file that keeps it. One at a time. */
export class Desk {
  readonly #files: Files;
  readonly #announce: Announce;
  readonly #now: () => number;
  /** The state is told with every edit, and most edits are not about candidates. */
  readonly #dueCount = remembered(dueCount);
  #outsiders: Outsiders | null = null;
  readonly #seats: Seats;
  #open: Open | null = null;

  /** `now` in ms since 1970. */
  constructor(files: Files, announce: Announce, now: () => number, seats: Seats) {
    this.#files = files;
    this.#announce = announce;
    this.#now = now;
    this.#seats = seats;
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
    const { workbook, sitting, history } = this.#current;
    return sitting.visible(workbook, history);
  }

  /** What is hidden from whoever sits here. */
  get veil(): Veil {
    const { workbook, sitting, history } = this.#current;
    return sitting.veil(workbook, history);
  }

  /** Who sits here, if anybody said so. */
  get me(): Person | null {
    return this.#current.sitting.me(this.workbook);
  }

  /** Somebody else sits down, or (null) gets up; what was done to scorecards before can no longer be undone. */
  async sit(me: Id | null): Promise<void> {
    const { sitting, workbook, history } = this.#current;
    const before = this.visible;
    const people = await sitting.sit(me, workbook);
    if (people.length === 0) return;
    history.forget((change) => pathOf(change)[0] === 'assessments');
    this.#announceOutside({ ...changedBy([]), people, assessments: differing(before, this.visible) });
  }

  get file(): OpenFile {
    return this.#current.file;
  }

  get state(): WorkbookState {
    const { file, workbook, history } = this.#current;
    const due = this.#dueCount(workbook.candidates, dayOf(this.#now()));
    return workbookState(workbook, file, history, { due, clashes: this.#outsiders?.clashes ?? 0 });
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

  /**
   * Does an edit that stands: it cannot be undone, and with it go the steps that could take it back. `holds` is what
   * it leans on, which no undo may take away.
   */
  applyFinal(edit: Edit, holds: readonly Path[] = []): Promise<WorkbookState> {
    return this.#stand('final', edit, (history, paths) => history.finalise(paths, holds));
  }

  /** Does an edit after which nothing before it can be undone either: what it takes out must not come back. */
  applyForGood(edit: Edit): Promise<WorkbookState> {
    return this.#stand('outside', edit, (history) => history.clear());
  }

  /** Does an edit beside the user's own, which is no step of undo; only steps that would take it back go. */
  applyAside(edit: Edit): Promise<WorkbookState> {
    return this.#stand('outside', edit, (history, paths) => history.outlive(paths));
  }

  /** Takes the last edit back; nothing happens when there is none. */
  async undo(): Promise<WorkbookState> {
    const back = this.#current.history.back();
    if (!back) return this.state;
    const { step, settle, drop } = back;
    return this.#change('undo', step.label, step.undo, step.before, settle).catch(dropping(drop));
  }

  /** Does again what was undone last. */
  async redo(): Promise<WorkbookState> {
    const forth = this.#current.history.forth();
    if (!forth) return this.state;
    const { step, settle, drop } = forth;
    return this.#change('redo', step.label, step.redo, step.after, settle).catch(dropping(drop));
  }

  /** Shows what came from outside; the file has it already. Under a label it can be undone. */
  take(workbook: Workbook, label?: string): void {
    const open = this.#current;
    const changes = diffWorkbooks(open.workbook, workbook);
    if (label !== undefined && changes.length > 0) {
      this.#remember({ label, changes }, diffWorkbooks(workbook, open.workbook), open.workbook, workbook);
    }
    open.workbook = workbook;
    this.tell(changes);
  }

  /** Tells the page how things stand, and what is different now from what it shows. */
  tell(changes: readonly Change[] = []): void {
    if (this.#open) this.#announceOutside(changedBy(changes));
  }

  #announceOutside(changed: Changed): void {
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
    const { workbook } = file.session;
    const sitting = await Sitting.before(workbook, this.#seats);
    this.#open = { file, workbook, sitting, history: new History() };
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

  #stand(
    cause: 'final' | 'outside',
    { label, changes }: Edit,
    settle: (history: History, paths: readonly Path[]) => void,
  ): Promise<WorkbookState> {
    const { history, workbook } = this.#current;
    return this.#change(cause, label, changes, workbook.revision + 1, () =>
      settle(history, changes.map(pathOf)),
    );
  }

  #do(cause: 'edit' | 'outside', edit: Edit): Promise<WorkbookState> {
    const { workbook } = this.#current;
    return this.#change(cause, edit.label, edit.changes, workbook.revision + 1, (inverse) =>
      this.#remember(edit, inverse, workbook, this.workbook),
    );
  }

  /** Keeps an edit that led from `before` to `after` for undo, without what of it stands for good. */
  #remember(edit: Edit, inverse: readonly Change[], before: Workbook, after: Workbook): void {
    // What others decided stands, and so does all that came with it: whom it is about must not go again.
    if (edit.changes.some(addsDecision)) return;
    const { history, sitting } = this.#current;
    const goesBack = mayGoBack(before, after, sitting.meId(after));
    const changes = edit.changes.filter(goesBack);
    if (changes.length === 0) return;
    history.add({ ...edit, changes }, inverse.filter(goesBack), before.revision, this.#now());
  }

  async #change(
    cause: 'edit' | 'final' | 'undo' | 'redo' | 'outside',
    label: string,
    changes: readonly Change[],
    revision: number,
    remember: (inverse: Change[]) => void,
  ): Promise<WorkbookState> {
    const open = this.#current;
    const refusal = open.file.session.refusesEdits;
    if (refusal) throw new Refusal('read-only', refusal);
    const isAgain = cause === 'undo' || cause === 'redo';
    const { workbook, inverse } = (isAgain ? appliedAgain : applied)(open.workbook, changes);
    open.workbook = { ...workbook, revision };
    remember(inverse);
    await open.file.session.record({ label, changes: [...changes] }, open.workbook);
    const state = this.state;
    this.#announce('workbook:changed', { cause, changed: changedBy(changes), state });
    return state;
  }
}

async function sameFile(real: string, path: string): Promise<boolean> {
  return realpath(path).then(
    (other) => other === real,
    () => false,
  );
}
