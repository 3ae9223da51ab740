import { stat } from 'node:fs/promises';
import { Refusal } from '#contract/result.ts';
import type { SavedState } from '#contract/state.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { finishErasing } from './erasing.ts';
import { notePlace } from './rescue.ts';
import { Attachments } from './storage/attachments/attachments.ts';
import { type Codec, plainCodec } from './storage/codec.ts';
import { parseWorkbook } from './storage/format/parse.ts';
import { exclusively } from './storage/lock/exclusively.ts';
import { Presence } from './storage/lock/presence.ts';
import { readCopy } from './storage/readCopy.ts';
import { type Conflict, createSession, type Outside, openSession, type Session } from './storage/session.ts';
import type { BeforeCheckpoint } from './storage/sessionTypes.ts';
import { openKey } from './storage/vault/key.ts';
import { codecOf, type DataKey, isLocked, newKey, unlock } from './storage/vault/vault.ts';
import { Versions } from './storage/versions/versions.ts';

/** What an open file tells its desk. */
export interface Listener {
  saved(state: SavedState): void;
  /** Someone else changed the file or took it away. */
  outside(what: Outside): void;
  /** Someone else opened the workbook, or left. */
  presence(): void;
}

/** How often the file is looked at for changes by others, ms. */
const lookEvery = 5_000;

/** An open workbook file with all that belongs to it: session, versions, password, who else is there. */
export class OpenFile {
  readonly session: Session;
  readonly versions: Versions;
  readonly attachments: Attachments;
  readonly presence: Presence;
  readonly #codec: CodecBox;
  readonly #timer: NodeJS.Timeout;
  #stamp = '';

  /** Edits of a crash that belong to another state of the file, until somebody decides. */
  leftovers: Conflict[];
  readonly #listener: Listener;

  private constructor(
    session: Session,
    versions: Versions,
    attachments: Attachments,
    codec: CodecBox,
    listener: Listener,
  ) {
    this.session = session;
    this.versions = versions;
    this.attachments = attachments;
    this.leftovers = [...session.conflicts];
    this.#codec = codec;
    this.#listener = listener;
    this.presence = new Presence(
      () => session.path,
      () => listener.presence(),
    );
    this.#timer = setInterval(() => void this.lookIfTouched(), lookEvery);
    this.#timer.unref();
  }

  /** Opens the file at `path`. Throws a Refusal; its code is `locked` when a password is needed. */
  static async open(path: string, data: string, listener: Listener, password?: string): Promise<OpenFile> {
    const codec = new CodecBox();
    const session = await openSession(path, {
      ...options(data, codec, listener),
      codecFor: (bytes) => codec.openWith(bytes, password),
    });
    return OpenFile.#begun(session, data, codec, listener);
  }

  /** Writes a new file without a password and opens it. Throws a Refusal. */
  static async create(
    path: string,
    workbook: Workbook,
    replace: boolean,
    data: string,
    listener: Listener,
  ): Promise<OpenFile> {
    const codec = new CodecBox();
    const session = await createSession(path, workbook, { ...options(data, codec, listener), replace });
    return OpenFile.#begun(session, data, codec, listener);
  }

  static async #begun(
    session: Session,
    data: string,
    codec: CodecBox,
    listener: Listener,
  ): Promise<OpenFile> {
    const versions = codec.versionsOf(data, session.workbook.id);
    const attachments = new Attachments(session, () => codec.codec);
    if (codec.key) {
      // What a full disk keeps from being sealed is tried again at the next opening.
      await versions
        .resumeSealing(
          (note) => codec.before(note),
          (before) => attachments.reseal(before, codec.codec),
        )
        .catch(() => undefined);
    } else await notePlace(session.path, session.workbook.id, data);
    const file = new OpenFile(session, versions, attachments, codec, listener);
    if (!session.refusesEdits) {
      await finishErasing(session, versions);
      await file.presence.begin();
    }
    return file;
  }

  get locked(): boolean {
    return this.#codec.key !== null;
  }

  /**
   * Sets, changes or (null) takes away the password; file, journal and versions are written anew, with a new key:
   * who knows an old password and has an old copy can read no later one. Throws a Refusal; then the old one still holds.
   */
  async setPassword(password: string | null): Promise<void> {
    if (this.leftovers.length > 0) {
      throw new Refusal('leftovers', 'Decide first what becomes of the edits that a crash left behind.');
    }
    const { codec: before, key: oldKey } = this.#codec;
    const key = password === null ? null : await newKey(password);
    const after = key ? codecOf(key) : plainCodec;
    // Versions are locked after the file and unlocked before it: a crash in between leaves nothing that no key opens.
    const sealing = this.versions.sealing(before, after, () => this.attachments.reseal(before, after));
    await sealing.announce(key && oldKey ? after.seal(oldKey.bytes) : new Uint8Array());
    if (!key) await sealing.run();
    await this.session.changeCodec(after);
    this.#codec.set(key);
    // Once more when unlocking: what the file was until now has just become a version.
    await sealing.run();
    await sealing.end();
  }

  /** Whether this is the password of the file as it lies on the disk. */
  async isPassword(password: string): Promise<boolean> {
    const { key } = this.#codec;
    if (!key) return false;
    return openKey(key.header, password).then(
      () => true,
      () => false,
    );
  }

  /** Compares the file with what is known of it, if its stamp says that anybody touched it. */
  async lookIfTouched(): Promise<void> {
    const stamp = await stat(this.session.path).then(
      ({ ino, size, mtimeMs }) => `${ino} ${size} ${mtimeMs}`,
      () => 'gone',
    );
    if (stamp === this.#stamp) return;
    this.#stamp = stamp;
    // Told each time: what could not be read before may be whole by now.
    if ((await this.session.checkOutside()) === 'changed') this.#listener.outside('changed');
  }

  /** Saves and lets go. Throws a Refusal while edits are on no disk, unless `losing`. */
  async close(how?: { losing: boolean }): Promise<void> {
    await this.session.close(how);
    await this.versions.settled();
    clearInterval(this.#timer);
    await this.#sweepAttachments().catch(() => undefined);
    await this.presence.end();
  }

  /** Files that neither the workbook nor a version names any more go, while nothing waits that may name them again. */
  async #sweepAttachments(): Promise<void> {
    const { saved, pending, refusesEdits } = this.session;
    const isSettled = saved.state === 'saved' && pending === 0 && this.leftovers.length === 0;
    if (!isSettled || refusesEdits || this.presence.other) return;
    await this.attachments.sweep(async (hashes) => {
      const named = new Set<string>();
      for (const { id } of await this.versions.list()) {
        const content = Buffer.from(this.#codec.codec.open(await this.versions.read(id)));
        for (const hash of hashes) if (content.includes(hash)) named.add(hash);
      }
      return named;
    }, Date.now());
  }

  /** Writes the workbook to `path` by `write`, and the files of its candidates beside it. Throws a Refusal. */
  async withFiles(path: string, write: () => Promise<void>): Promise<void> {
    const takeBack = await this.attachments.copyTo(path);
    try {
      await write();
    } catch (error) {
      await takeBack();
      throw error;
    }
  }

  /** What a version held. Throws a Refusal. */
  async readVersion(id: string): Promise<Workbook> {
    return parseWorkbook(this.#codec.codec.open(await this.versions.read(id))).workbook;
  }

  /** Reads another copy of this workbook. Throws a Refusal. */
  readCopy(path: string, password?: string): Promise<Workbook> {
    return readCopy(path, this.#codec.codec, password);
  }

  /** Forgets the edits of a crash for good. */
  async discardLeftovers(): Promise<void> {
    for (const leftover of this.leftovers) await leftover.discard();
    this.leftovers = [];
  }
}

/** The codec in use, the key behind it, and the versions, which ask for it at every use. */
class CodecBox {
  #versions: Versions | null = null;
  key: DataKey | null = null;
  codec: Codec = plainCodec;

  set(key: DataKey | null): Codec {
    this.key = key;
    this.codec = key ? codecOf(key) : plainCodec;
    return this.codec;
  }

  versionsOf(data: string, workbookId: string): Versions {
    this.#versions ??= new Versions(data, workbookId, () => this.codec);
    return this.#versions;
  }

  /** What opens the versions that a crash kept from being sealed with the key of today. */
  before(note: Uint8Array): Codec {
    if (!this.key || note.length === 0) return plainCodec;
    return codecOf({ ...this.key, bytes: this.codec.open(note) });
  }

  async openWith(bytes: Uint8Array, password: string | undefined): Promise<Codec> {
    if (!isLocked(bytes)) return plainCodec;
    if (password === undefined) {
      throw new Refusal('locked', 'This workbook is locked. Type its password to open it.');
    }
    return this.set((await unlock(bytes, password)).key);
  }
}

function options(data: string, codec: CodecBox, listener: Listener) {
  return {
    data,
    exclusively,
    onSavedState: (state: SavedState) => listener.saved(state),
    onOutside: (what: Outside) => listener.outside(what),
    onCheckpoint: (moment: BeforeCheckpoint) =>
      codec.versionsOf(data, moment.workbookId).keep(moment, Date.now()),
  };
}
