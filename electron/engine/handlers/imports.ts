import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Handlers } from '#contract/contract.ts';
import type { Found, importCalls, importEngineCalls } from '#contract/imports.ts';
import { Refusal } from '#contract/result.ts';
import type { SourceBlock } from '#domain/outline/recognise/source.ts';

const longestName = 300;
const largest = 50 << 20;

/** Postings from outside: read and recognised, and left to the asker to take. */
export function importHandlers(): Handlers<typeof importCalls & typeof importEngineCalls> {
  return {
    'import:text': ({ name, text, html }) =>
      foundIn(name, ({ readClipboard }) => readClipboard(name, html, text)),
    'import:read': async ({ paths }) => {
      const found: Found[] = [];
      for (const path of paths) {
        const name = basename(path).slice(-longestName);
        try {
          const bytes = await content(path, name);
          found.push(...(await foundIn(name, ({ readSource }) => readSource(name, bytes))));
        } catch (error) {
          // One file that no reader was made for must not take the others with it.
          found.push(
            error instanceof Refusal
              ? refusal(name, error)
              : {
                  outcome: 'refused',
                  name,
                  why: `“${name}” cannot be read. Save it anew, or paste its text.`,
                },
          );
        }
      }
      return found;
    },
  };
}

type Reading = typeof import('../formats/read/sourceFile.ts');

async function foundIn(name: string, read: (reading: Reading) => SourceBlock[]): Promise<Found[]> {
  // Loaded with the first posting that comes in: a start of the app need not pay for it.
  const [reading, { recogniseAll }] = await Promise.all([
    import('../formats/read/sourceFile.ts'),
    import('#domain/outline/recognise/split.ts'),
  ]);
  try {
    const found = recogniseAll(read(reading), name);
    return found.map(({ source, posting }) => ({ outcome: 'read', name, source: [...source], posting }));
  } catch (error) {
    return [refusal(name, error)];
  }
}

function refusal(name: string, error: unknown): Found {
  if (!(error instanceof Refusal)) throw error;
  return { outcome: 'refused', name, why: error.message };
}

async function content(path: string, name: string): Promise<Uint8Array> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) throw new Refusal('folder', `“${name}” is a folder. Choose the files in it.`);
    // What is no ordinary file may have no end.
    if (!about.isFile() || about.size > largest) {
      throw new Refusal('too-large', `“${name}” is larger than 50 MB, which no posting is.`);
    }
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw new Refusal(
      'not-read',
      `“${name}” cannot be read. Look whether it is still there and may be opened.`,
      { cause },
    );
  }
}
