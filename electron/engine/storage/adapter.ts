import { basename } from 'node:path';
import type { Adapter } from 'lowdb';
import { Refusal } from '#contract/result.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import type { Codec } from './codec.ts';
import type { Disk } from './disk.ts';
import { writeDurably } from './durable.ts';
import { sha256 } from './paths.ts';
import { largestFile, readWhole } from './read.ts';
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

/** What is about to happen to the file. */
export interface Overwriting {
  readonly previous: Uint8Array | null;
  readonly sha256: string;
}

/** lowdb's adapter for a workbook file: reads all or nothing, writes durably, and only over what it knows. */
export class WorkbookFile implements Adapter<Workbook | null> {
  readonly path: string;
  codec: Codec;
  /** SHA-256 of the file as last read or written. */
  sha256 = '';
  /** It is of a newer version than this program writes, and must not be written. */
  newer = false;
  /** Awaited when the new bytes are ready and the old file is found as expected. */
  beforeWrite: (overwriting: Overwriting) => Promise<void> = async () => undefined;
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
    if (bytes.length > largestFile) {
      throw new Refusal(
        'too-large',
        'The workbook has grown too large for one file. Move jobs to another workbook.',
      );
    }
    return bytes;
  }

  /** Writes over the file if it is as it was left. Throws FoundOutside, or another Refusal. */
  async write(workbook: Workbook | null): Promise<void> {
    if (!workbook) return;
    const bytes = this.encode(workbook);
    await this.#put(bytes, await this.inspect());
  }

  /** Writes over whatever is there, as the user has confirmed. Throws a Refusal. */
  async overwrite(workbook: Workbook): Promise<void> {
    const bytes = this.encode(workbook);
    const previous = await readWhole(this.path, this.#disk).catch(() => null);
    await this.#put(bytes, previous);
  }

  /** Reads the file and compares all of it with what is known. Throws FoundOutside, or another Refusal. */
  async inspect(): Promise<Uint8Array> {
    const bytes = await readWhole(this.path, this.#disk).catch((error: unknown) => {
      throw error instanceof Refusal && error.code === 'not-found'
        ? new FoundOutside('missing', this.path)
        : error;
    });
    const found = sha256(bytes);
    if (found === this.sha256) return bytes;
    if (found !== this.#attempted) throw new FoundOutside('changed', this.path);
    this.sha256 = found;
    return bytes;
  }

  async #put(bytes: Uint8Array, previous: Uint8Array | null): Promise<void> {
    const next = sha256(bytes);
    await this.beforeWrite({ previous, sha256: next });
    this.#attempted = next;
    await writeDurably(this.path, bytes, { disk: this.#disk });
    this.sha256 = next;
  }
}
