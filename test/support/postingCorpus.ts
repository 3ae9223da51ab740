import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { inRoot } from '../../electron/tooling/paths.ts';

/** What should be recognised in a posting of the corpus. */
export interface Expected {
  /** Several for a text with several jobs; null where the file's name is all there is to go by. */
  readonly title: string | readonly string[] | null;
  readonly tagline?: string;
  readonly language?: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /**
   * Purpose, and how the line begins that opens it; after "~" that line is no heading, but the section's first. Every
   * line until the next of them belongs to it.
   */
  readonly sections: readonly (readonly [string, string])[];
  /** How lines begin that may stand anywhere: greetings, scraps of a page. */
  readonly loose?: readonly string[];
  readonly skills?: number;
  /** How the items begin that are wished for and not asked, all of them. */
  readonly nice?: readonly string[];
}

export interface CorpusFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly expected: Expected;
}

const folder = inRoot('test', 'fixtures', 'postings');

/** Every posting with what is expected of it, from test/fixtures/postings. */
export function corpus(): CorpusFile[] {
  return readdirSync(folder)
    .filter((name) => extname(name) !== '.json')
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      const beside = join(folder, `${name.slice(0, -extname(name).length)}.json`);
      const expected = JSON.parse(readFileSync(beside, 'utf8')) as Expected;
      return { name, bytes, text: bytes.toString('utf8'), expected };
    });
}
