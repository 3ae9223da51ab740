import { dirname, join } from 'node:path';
import type { ClashChoice, MergeState } from '#contract/copies.ts';
import { Refusal } from '#contract/result.ts';
import type { WorkbookState } from '#contract/state.ts';
import { agreedScorecards } from '#domain/assessment/merging.ts';
import { keepEntries } from '#domain/decisions/keepEntries.ts';
import { diffWorkbooks } from '#domain/merge/diff.ts';
import { intersection } from '#domain/merge/intersection.ts';
import { type Choice, type Choices, type Clash, mergeWorkbooks, pathKey } from '#domain/merge/merge.ts';
import { sharing } from '#domain/merge/sharing.ts';
import { summarise } from '#domain/merge/summary.ts';
import { whereabouts } from '#domain/merge/whereabouts.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import type { Desk, Outsiders } from './desk.ts';
import { fileName } from './fileName.ts';
import { nameOf } from './place.ts';
import type { OutsideFile } from './storage/sessionTypes.ts';

/** Another copy that waits to be brought together with the open workbook. */
interface Waiting {
  readonly from: MergeState['from'];
  readonly name: string;
  readonly since: string | null;
  /** What both come from. */
  readonly base: Workbook;
  readonly theirs: Workbook;
  /** The open file as someone else left it, when that is where the copy comes from. */
  readonly file: OutsideFile | null;
}

/**
 * What happens when there are two states of the open workbook: someone else saved its file, or the user chose another
 * copy. Fields changed on one side only are brought together at once; for the others somebody has to choose.
 */
export class Together implements Outsiders {
  readonly #desk: Desk;
  readonly #now: () => Date;
  #waiting: Waiting | null = null;
  #looking: Promise<void> | null = null;

  constructor(desk: Desk, now: () => Date) {
    this.#desk = desk;
    this.#now = now;
  }

  get clashes(): number {
    return this.#waiting ? this.#merged(this.#waiting).clashes.length : 0;
  }

  get state(): MergeState | null {
    const waiting = this.#waiting;
    if (!waiting) return null;
    const mine = this.#desk.workbook;
    return {
      from: waiting.from,
      name: waiting.name,
      since: waiting.since,
      clashes: this.#merged(waiting).clashes.map((clash) => told(clash, mine, waiting.theirs)),
      mine: summarise(waiting.base, mine),
      theirs: summarise(waiting.base, waiting.theirs),
    };
  }

  /** Someone else saved the open file: taken over, merged, or left waiting for choices. */
  fileChanged(): Promise<void> {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = null;
    });
    return this.#looking;
  }

  async #look(): Promise<void> {
    const { session, presence } = this.#desk.file;
    const found = await session.readOutside().catch(() => null);
    // Half written by a synchronising program, perhaps: it is looked at again.
    if (!found || session.outside === null) return;
    if (found.workbook.id !== this.#desk.workbook.id) return;
    const theirs = sharing(session.base, found.workbook);
    const file = { ...found, workbook: theirs };
    const waiting: Waiting = {
      from: 'outside',
      name: presence.other?.who ?? '',
      since: session.baseAt,
      base: session.base,
      theirs,
      file,
    };
    this.#waiting = null;
    await this.#goOn(file, () => {
      const { workbook, clashes } = this.#merged(waiting);
      const { workbook: mine } = this.#desk;
      const isTheirs = session.base === mine && keepEntries(mine, theirs) === theirs;
      if (clashes.length === 0) return isTheirs ? file.workbook : workbook;
      this.#waiting = waiting;
      this.#desk.tell();
      return null;
    });
  }

  /** Another copy of the open workbook, to be brought together with it. Throws a Refusal when it is no such copy. */
  begin(theirs: Workbook, path: string): MergeState {
    const mine = this.#desk.workbook;
    if (theirs.id !== mine.id) {
      throw new Refusal(
        'another-workbook',
        `“${nameOf(path)}” is another workbook, not a copy of this one. Choose a copy of this workbook.`,
      );
    }
    const base = intersection(mine, theirs);
    this.#waiting = { from: 'copy', name: nameOf(path), since: null, base, theirs, file: null };
    this.#desk.tell();
    return this.state as MergeState;
  }

  /** Brings both together. Throws a Refusal while a clash has no choice. */
  async settle(choices: readonly ClashChoice[], label: string): Promise<WorkbookState> {
    const waiting = this.#expect();
    const chosen: Choices = new Map(choices.map(({ path, choice }) => [pathKey(path), choice as Choice]));
    if (waiting.file) {
      await this.#goOn(waiting.file, () => this.#settled(waiting, chosen), label);
    } else {
      const changes = diffWorkbooks(this.#desk.workbook, this.#settled(waiting, chosen));
      if (changes.length > 0) await this.#desk.applyUnasked({ label, changes });
      else this.#desk.tell();
    }
    return this.#desk.state;
  }

  /**
   * Keeps both files. Of a copy that was chosen both are there already; when the open file itself was changed,
   * mine goes beside it and the other is shown. Returns the other file's name.
   */
  async keepBoth(): Promise<string> {
    const { file, name: other } = this.#expect();
    if (!file) {
      this.cancel();
      return other;
    }
    const { file: open } = this.#desk;
    const name = this.#conflictName();
    const path = join(dirname(open.session.path), name);
    let isLetGo = false;
    while (!isLetGo) {
      const copied = this.#desk.workbook;
      await open.withFiles(path, () => open.session.copyTo(path));
      await this.#goOn(file, () => {
        // Edits go on meanwhile; what the copy does not have yet is not let go.
        isLetGo = copied === this.#desk.workbook;
        if (isLetGo) this.#waiting = null;
        return isLetGo ? file.workbook : null;
      });
    }
    return nameOf(name);
  }

  cancel(): void {
    if (this.#waiting?.file) {
      throw new Refusal(
        'must-choose',
        'The file was changed by someone else. Bring both together, or keep both files.',
      );
    }
    this.#waiting = null;
    this.#desk.tell();
  }

  async leave(): Promise<void> {
    const { session } = this.#desk.file;
    await session.save();
    if (session.outside === 'changed') await this.fileChanged();
    if (this.#waiting?.file) await this.keepBoth();
    this.#waiting = null;
  }

  /** Both sides with every clash chosen; nothing waits after that. Throws a Refusal while one is not. */
  #settled(waiting: Waiting, chosen: Choices): Workbook {
    const { workbook, clashes } = this.#merged(waiting, chosen);
    const open = clashes.filter(({ path }) => !chosen.has(pathKey(path)));
    if (open.length > 0) {
      throw new Refusal('not-chosen', `${open.length} of ${clashes.length} fields wait for your choice.`);
    }
    this.#waiting = null;
    return workbook;
  }

  /**
   * Goes on from the file as it was left, with what `decide` gives at that very moment: edits go on meanwhile.
   * Under a label it is a step that can be undone.
   */
  async #goOn(file: OutsideFile, decide: () => Workbook | null, label?: string): Promise<void> {
    await this.#desk.file.session.continueFrom(file, () => {
      const workbook = decide();
      if (workbook) this.#desk.take(workbook, label);
      return workbook;
    });
  }

  #conflictName(): string {
    const { session, presence } = this.#desk.file;
    const stamp = this.#now().toISOString().slice(0, 16).replace('T', ' ').replace(':', '.');
    return fileName([`${nameOf(session.path)} (conflict ${presence.me} ${stamp})`], '.rolebook');
  }

  #merged({ base, theirs }: Waiting, chosen?: Choices) {
    const { workbook, me } = this.#desk;
    const sides = agreedScorecards(base, workbook, keepEntries(workbook, theirs), me?.id ?? null);
    return mergeWorkbooks(base, sides.mine, sides.theirs, chosen);
  }

  #expect(): Waiting {
    if (this.#waiting) return this.#waiting;
    throw new Refusal('nothing-waits', 'There is no other copy to bring together any more.');
  }
}

function told(clash: Clash, mine: Workbook, theirs: Workbook): MergeState['clashes'][number] {
  const { path, base, mine: my, theirs: their } = clash;
  const where = whereabouts(my === undefined ? theirs : mine, path);
  const json = (value: unknown) => (value ?? null) as never;
  return { path: [...path], where, base: json(base), mine: json(my), theirs: json(their) };
}
