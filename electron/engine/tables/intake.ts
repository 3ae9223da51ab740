import { basename } from 'node:path';
import { Refusal } from '#contract/result.ts';
import type { Draft } from '#domain/candidates/import/draft.ts';
import { type Twin, twinsOf } from '#domain/candidates/import/duplicates.ts';
import { jobFinder } from '#domain/candidates/import/jobs.ts';
import { type DuplicateChoice, type Outcome, outcomesOf } from '#domain/candidates/import/outcomes.ts';
import type { Id } from '#domain/schemas/primitives.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { nodeDisk } from '../storage/disk.ts';
import { readWhole } from '../storage/read.ts';
import { most } from './limits.ts';
import type { Source } from './source.ts';

/** The people of all files, and what becomes of each. */
export interface Read {
  readonly drafts: readonly Draft[];
  readonly twins: ReadonlyMap<number, Twin>;
  readonly outcomes: readonly Outcome[];
}

/** Candidates on their way into a workbook: files that were read, and what was said about them. Nothing is taken yet. */
export class Intake {
  #sources: Source[] = [];
  #job: Id | null = null;
  #forAll: DuplicateChoice | null = null;
  readonly #forOne = new Map<string, DuplicateChoice>();
  #lastId = 0;
  #drafts: { jobs: unknown; drafts: readonly Draft[] } | null = null;
  #twins: { drafts: unknown; candidates: unknown; twins: ReadonlyMap<number, Twin> } | null = null;

  get sources(): readonly Source[] {
    return this.#sources;
  }

  get job(): Id | null {
    return this.#job;
  }
  set job(job: Id | null) {
    this.#job = job;
  }

  /** Reads files; each that cannot be read is one sentence. */
  async add(paths: readonly string[]): Promise<{ added: number; problems: string[] }> {
    const problems: string[] = [];
    let added = 0;
    for (const path of paths) {
      try {
        await this.#addOne(path);
        added += 1;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        problems.push(error.message);
      }
    }
    this.#drafts = null;
    return { added, problems };
  }

  /** Changes how a file is read. Throws a Refusal when it is there no more. */
  change(id: string, act: (source: Source) => void): void {
    const source = this.#sources.find((one) => one.id === id);
    if (!source) throw new Refusal('gone', 'This file is no longer part of the import. Add it again.');
    act(source);
    this.#drafts = null;
  }

  leave(id: string): void {
    this.#sources = this.#sources.filter((one) => one.id !== id);
    this.#drafts = null;
  }

  /** What becomes of a duplicate, or of all of them without a key. */
  choose(key: string | null, choice: DuplicateChoice): void {
    if (key !== null) this.#forOne.set(key, choice);
    else {
      this.#forAll = choice;
      this.#forOne.clear();
    }
  }

  /** Who comes in, as the workbook is now. */
  read(workbook: Workbook): Read {
    if (this.#drafts?.jobs !== workbook.jobs) {
      const jobOf = jobFinder(workbook.jobs);
      this.#drafts = { jobs: workbook.jobs, drafts: this.#sources.flatMap((source) => source.drafts(jobOf)) };
    }
    const { drafts } = this.#drafts;
    const { candidates } = workbook;
    if (this.#twins?.drafts !== drafts || this.#twins.candidates !== candidates) {
      this.#twins = { drafts, candidates, twins: twinsOf(drafts, candidates) };
    }
    const { twins } = this.#twins;
    const outcomes = outcomesOf(drafts, twins, (index, twin) => this.choiceOf(drafts[index], twin));
    return { drafts, twins, outcomes };
  }

  /** As was said; else somebody who is surely there is skipped, and who may only bear the same name comes in. */
  choiceOf(draft: Draft | undefined, { isSure }: Twin): DuplicateChoice {
    return (draft && this.#forOne.get(keyOf(draft))) ?? this.#forAll ?? (isSure ? 'skip' : 'add');
  }

  async #addOne(path: string): Promise<void> {
    const name = basename(path);
    if (this.#sources.length >= most.files) {
      throw new Refusal('table-many', `“${name}” was not read: ${most.files} files are the most at once.`);
    }
    const bytes = await readWhole(path, nodeDisk, most.bytes);
    const before = this.#sources.reduce((sum, source) => sum + source.bytes, 0);
    if (before + bytes.length > most.bytes) {
      throw new Refusal(
        'table-too-large',
        `“${name}” was not read: together the files are larger than 50 MB. Import those that are here first.`,
      );
    }
    this.#lastId += 1;
    // What reads tables is loaded with the first of them: a start of the app need not pay for it.
    const [{ contentOf }, { Source }] = await Promise.all([import('./file.ts'), import('./source.ts')]);
    const content = await contentOf(bytes, name);
    const source = new Source(`file-${this.#lastId}`, name, bytes.length, content);
    const rows = this.#sources.reduce((sum, one) => sum + one.rows, source.rows);
    if (rows > most.rows) {
      const limit = most.rows.toLocaleString('en');
      throw new Refusal(
        'table-too-long',
        `“${name}” was not read: together the files have more than ${limit} rows. Import those that are here first.`,
      );
    }
    this.#sources.push(source);
  }
}

/** Names a row for as long as its file is part of the import. */
export function keyOf({ source, line }: Pick<Draft, 'source' | 'line'>): string {
  return `${source}:${line}`;
}
