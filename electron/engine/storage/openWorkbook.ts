import { Refusal } from '#contract/result.ts';
import type { SavedState } from '#contract/state.ts';
import type { Edit } from '#domain/edits/change.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import type { Codec } from './codec.ts';
import { writeDurably } from './durable.ts';
import { troubleOf } from './failures.ts';
import { type Begun, Keeping, type Settled } from './keeping.ts';
import { realTarget, sha256 } from './paths.ts';
import { readWhole } from './read.ts';
import type { Recovery } from './recover.ts';
import { savedStateOf } from './savedState.ts';
import { SaveSchedule } from './saveSchedule.ts';
import type { Outside, OutsideFile, Session } from './sessionTypes.ts';

const newerSentence =
  'This workbook was made by a newer Rolebook. It can be read here but not changed; update Rolebook to change it.';

/** One open workbook file. Saves run one after the other; edits go into the journal meanwhile. */
export class OpenWorkbook implements Session {
  readonly recovered: Recovery['recovered'];
  readonly conflicts: Recovery['conflicts'];
  readonly refusesEdits: string | null;
  readonly #options: Settled;
  readonly #keeping: Keeping;
  readonly #schedule: SaveSchedule;
  #workbook: Workbook;
  #line: Promise<unknown> = Promise.resolve();
  #onItsWay = 0;
  #told = '';

  constructor(begun: Begun, options: Settled) {
    const { file, recovery } = begun;
    this.#options = options;
    this.#workbook = recovery.workbook;
    this.recovered = recovery.recovered;
    this.conflicts = recovery.conflicts;
    this.refusesEdits = file.newer ? newerSentence : null;
    this.#keeping = new Keeping(begun, options, () => this.#workbook);
    this.#schedule = new SaveSchedule(options.clock, () => void this.#inLine(() => this.#checkpoint()));
  }

  get path(): string {
    return this.#keeping.file.path;
  }

  get workbook(): Workbook {
    return this.#workbook;
  }

  get base(): Workbook {
    return this.#keeping.base;
  }

  get baseAt(): string {
    return this.#keeping.baseAt;
  }

  get outside(): Outside | null {
    return this.#keeping.outside;
  }

  get pending(): number {
    return this.#keeping.journal.edits;
  }

  get saved(): SavedState {
    const { readOnly, outside, trouble, journal, dirty, at } = this.#keeping;
    return savedStateOf({
      refusesEdits: this.refusesEdits,
      readOnly,
      outside,
      fileTrouble: trouble,
      journalTrouble: journal.trouble !== null && journal.unsafe > 0 ? troubleOf(journal.trouble) : null,
      busy: this.#onItsWay > 0,
      pending: dirty,
      at,
    });
  }

  /** Finds out whether the file can be written, and begins to save what was recovered. */
  async begin(): Promise<this> {
    await this.#keeping.checkWritable().catch(() => undefined);
    if (this.pending > 0) this.#schedule.edited(this.#keeping.journal.bytes);
    this.#tell();
    return this;
  }

  async record(edit: Pick<Edit, 'label' | 'changes'>, after: Workbook): Promise<'durable' | 'in-memory'> {
    if (this.refusesEdits) throw new Refusal('read-only', this.refusesEdits);
    const { journal } = this.#keeping;
    const { label, changes } = edit;
    this.#workbook = after;
    const journalled = { label, changes, revision: after.revision, at: this.#keeping.now() };
    const durable = await this.#busy(async () => {
      const done = await journal.add(journalled);
      if (done) this.#keeping.at = this.#keeping.now();
      return done;
    });
    if (durable) this.#schedule.edited(journal.bytes);
    // The file may lie on another disk than the journal.
    else void this.#inLine(() => this.#checkpoint());
    return durable ? 'durable' : 'in-memory';
  }

  async save(): Promise<SavedState> {
    await this.#busy(() => this.#inLine(() => this.#checkpoint()));
    return this.saved;
  }

  saveAs(path: string): Promise<void> {
    return this.#busy(() =>
      this.#inLine(async () => {
        if (this.refusesEdits) throw new Refusal('read-only', this.refusesEdits);
        const target = await realTarget(this.#options.disk, path).catch(() => path);
        // The file left behind gets all it can: what was shown as saved is not to be missing there.
        if (target !== this.path) await this.#checkpoint();
        await this.#keeping.moveTo(target);
        this.#schedule.succeeded(this.#keeping.dirty);
      }),
    );
  }

  async copyTo(path: string): Promise<void> {
    const { disk } = this.#options;
    const target = await realTarget(disk, path).catch(() => path);
    if (target === this.path) {
      throw new Refusal('same-file', 'That is this workbook itself. Choose another name.');
    }
    const { file } = this.#keeping;
    const bytes = this.refusesEdits ? await readWhole(this.path, disk) : file.encode(this.#workbook);
    await writeDurably(target, bytes, { disk });
  }

  checkOutside(): Promise<Outside | null> {
    return this.#inLine(async () => {
      await this.#keeping.inspect();
      if (!this.outside && this.#keeping.dirty) this.#schedule.edited(this.#keeping.journal.bytes);
      this.#tell();
      return this.outside;
    });
  }

  async readOutside(): Promise<OutsideFile> {
    const bytes = await readWhole(this.path, this.#options.disk);
    return { bytes, sha256: sha256(bytes), workbook: this.#keeping.file.decode(bytes) };
  }

  continueFrom(file: OutsideFile, decide: () => Workbook | null): Promise<SavedState> {
    return this.#inLine(async () => {
      const workbook = decide();
      if (!workbook) return this.saved;
      this.#keeping.takeOutside(file);
      this.#workbook = workbook;
      if (workbook === file.workbook) await this.#keeping.forgetEdits();
      else await this.#checkpoint();
      this.#tell();
      return this.saved;
    });
  }

  changeCodec(codec: Codec): Promise<void> {
    return this.#inLine(() => this.#keeping.changeCodec(codec));
  }

  async close({ losing = false } = {}): Promise<SavedState> {
    const { journal } = this.#keeping;
    await this.save();
    if (journal.unsafe > 0) await journal.retry();
    if (journal.unsafe > 0 && !losing) {
      const { what, advice } = troubleOf(journal.trouble);
      const todo = `${advice.charAt(0).toUpperCase()}${advice.slice(1)} or use Save As`;
      throw new Refusal('not-saved', `Your latest changes are on no disk yet: ${what}. ${todo}.`);
    }
    this.#schedule.stop();
    await this.#keeping.letGo();
    return this.saved;
  }

  /** Never throws: how it went is in `saved`. */
  async #checkpoint(): Promise<void> {
    if (this.refusesEdits) return;
    const done = await this.#keeping.checkpoint();
    if (done) this.#schedule.succeeded(this.#keeping.dirty);
    // What someone else has changed is not tried again, but decided.
    else if (this.outside === 'changed') this.#schedule.stop();
    else this.#schedule.failed();
    this.#tell();
  }

  async #busy<T>(work: () => Promise<T>): Promise<T> {
    this.#onItsWay++;
    try {
      const done = work();
      this.#tell();
      return await done;
    } finally {
      this.#onItsWay--;
      this.#tell();
    }
  }

  #tell(): void {
    const state = this.saved;
    const text = JSON.stringify(state);
    if (text === this.#told) return;
    this.#told = text;
    this.#options.onSavedState?.(state);
  }

  #inLine<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#line.then(work);
    this.#line = done.catch(() => undefined);
    return done;
  }
}
