import { createHash, type Hash } from 'node:crypto';
import { basename } from 'node:path';
import type { Adapter } from 'lowdb';
import { Refusal } from '#contract/result.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { type Codec, plainCodec } from './codec.ts';
import type { Disk } from './disk.ts';
import { writeDurably } from './durable.ts';
import { sha256 } from './paths.ts';
import { hashOf, largestFile, readWhole } from './read.ts';
import type { Format, Outside } from './sessionTypes.ts';

/** The file is not what was last read or written: it is not overwritten. */
export class FoundOutside extends Refusal {
  readonly outside: Outside;
  constructor(outside: Outside, path: string) {
    const name = basename(path);
    super(
      outside === 'changed' ? 'changed-outside' : 'not-found',
      outside === 'changed'
        ? `“${name}” was changed by someone else. Nothing was overwritten.`
        : `“${name}” is no longer there. Put it back, or use Save As.`,
    );
    this.outside = outside;
  }
}

/** lowdb's adapter for a workbook file: reads all or nothing, writes durably, and only over what it knows. */
export class WorkbookFile implements Adapter<Workbook | null> {
  readonly path: string;
  codec: Codec;
  /** SHA-256 of the file as last read or written. */
  sha256 = '';
  /** It is of a newer version than this program writes, and must not be written. */
  newer = false;
  /** Awaited with the SHA-256 of the new file, when that is ready and the old one is found as expected. */
  beforeWrite: (sha256: string) => Promise<void> = async () => undefined;
  readonly #disk: Disk;
  readonly #format: Format;
  /** A write that failed late may still have put its bytes in place. */
  #attempted = '';

  constructor(path: string, disk: Disk, format: Format, codec: Codec) {
    this.path = path;
    this.codec = codec;
    this.#disk = disk;
    this.#format = format;
  }

  /** A missing file is an error; there is no default for someone's work. Throws a Refusal. */
  async read(): Promise<Workbook> {
    return this.take(await readWhole(this.path, this.#disk));
  }

  /** Takes bytes as what the file holds, once they prove to be a workbook. */
  take(bytes: Uint8Array): Workbook {
    const workbook = this.decode(bytes);
    this.sha256 = sha256(bytes);
    return workbook;
  }

  decode(bytes: Uint8Array): Workbook {
    const { workbook, newer } = this.#format.parse(this.codec.open(bytes));
    this.newer = newer;
    return workbook;
  }

  /** The bytes of a file with this content. Throws a Refusal when it could not be read again. */
  encode(workbook: Workbook): Uint8Array {
    const bytes = this.codec.seal(this.#format.stringify(workbook));
    refuseSize(bytes.length);
    return bytes;
  }

  /** Writes over the file if it is as it was left. Throws FoundOutside, or another Refusal. */
  async write(workbook: Workbook | null): Promise<void> {
    if (workbook) await this.#put(workbook, () => this.inspect());
  }

  /** Writes over whatever is there, as the user has confirmed. Throws a Refusal. */
  async overwrite(workbook: Workbook): Promise<void> {
    await this.#put(workbook, async () => undefined);
  }

  /** Reads the file and compares all of it with what is known. Throws FoundOutside, or another Refusal. */
  async inspect(): Promise<void> {
    const found = await hashOf(this.path, this.#disk).catch((error: unknown) => {
      throw error instanceof Refusal && error.code === 'not-found'
        ? new FoundOutside('missing', this.path)
        : error;
    });
    if (found === this.sha256) return;
    if (found !== this.#attempted) throw new FoundOutside('changed', this.path);
    this.sha256 = found;
  }

  /** Writes the new file beside the old one; it takes its place only when `inspect` says that it may. */
  async #put(workbook: Workbook, inspect: () => Promise<void>): Promise<void> {
    const hash = createHash('sha256');
    let inspected: Promise<void> | undefined;
    // The old file is looked at while the disk is busy with the new one.
    const made = () => {
      inspected = inspect();
      inspected.catch(() => undefined); // Told below, when it is its turn.
    };
    const ready = async () => {
      await inspected;
      const next = hash.digest('hex');
      await this.beforeWrite(next);
      this.#attempted = next;
    };
    try {
      await writeDurably(this.path, this.#chunks(workbook, hash, made), { disk: this.#disk, ready });
    } catch (error) {
      // What is wrong with the old file comes first: it is nothing that trying again would mend.
      await (inspected ?? inspect());
      throw error;
    }
    this.sha256 = this.#attempted;
  }

  /** The bytes of the file piece by piece, each of them hashed on its way; then calls `made`. */
  *#chunks(workbook: Workbook, hash: Hash, made: () => void): Generator<Uint8Array> {
    const isPlain = this.codec === plainCodec;
    let size = 0;
    for (const chunk of isPlain ? this.#format.chunks(workbook) : [this.encode(workbook)]) {
      size += chunk.length;
      refuseSize(size);
      hash.update(chunk);
      yield chunk;
    }
    made();
  }
}

function refuseSize(size: number): void {
  if (size <= largestFile) return;
  throw new Refusal(
    'too-large',
    'The workbook has grown too large for one file. Move jobs to another workbook.',
  );
}
