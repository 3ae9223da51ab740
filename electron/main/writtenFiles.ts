import { randomUUID } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { Refusal } from '#contract/result.ts';
import { placeOf } from '#engine/place.ts';
import { documents } from './folders.ts';
import { isThere } from './isThere.ts';
import type { Remembered } from './jsonFile.ts';
import { fill, words } from './words.ts';

/** Documents written since the start: the page knows them by ids only, and the folder of the last is proposed next. */
export class WrittenFiles {
  readonly #paths = new Map<string, string>();
  readonly #folder: Remembered<string>;

  constructor(folder: Remembered<string>) {
    this.#folder = folder;
  }

  /** Where the next document is likely wanted. */
  async folder(): Promise<string> {
    const last = this.#folder.get();
    return last !== '' && (await isThere(last)) ? last : documents();
  }

  /** Documents are wanted there from now on. */
  remember(folder: string): void {
    this.#folder.put(folder);
  }

  /** What the page is told of a document that now lies at `path`. */
  add(path: string): { outcome: 'written'; file: string; name: string; place: string } {
    this.#folder.put(dirname(path));
    const file = randomUUID();
    this.#paths.set(file, path);
    return { outcome: 'written', file, name: basename(path), place: placeOf(path) };
  }

  /** Where the document with this id lies. Throws a Refusal when it is not known or gone. */
  async pathOf(file: string): Promise<string> {
    const path = this.#paths.get(file);
    if (!path) throw new Refusal('file-unknown', words.problems.fileUnknown);
    if (!(await isThere(path))) {
      throw new Refusal('file-gone', fill(words.problems.fileGone, { name: basename(path) }));
    }
    return path;
  }
}
