import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { stringifyWorkbook } from '#engine/storage/format/stringify.ts';
import { inRoot } from '../../../electron/tooling/paths.ts';
import { bigWorkbook, goalSize } from '../../support/bigWorkbook.ts';

/** Runs one of the worker's works on a file and gives what it measured. */
export type Run = <T>(work: string, file: string, rounds?: number) => Promise<T>;

/** Bundles the worker into `folder`; each run is a process of its own on Electron's Node. */
export async function worker(executable: string, folder: string): Promise<Run> {
  const outDir = await mkdtemp(join(folder, 'worker-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: inRoot(),
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: join(import.meta.dirname, 'worker.ts'),
      outDir,
      emptyOutDir: false,
      minify: true,
      target: 'node24',
      rolldownOptions: { output: { entryFileNames: 'worker.mjs', chunkFileNames: '[name].mjs' } },
    },
  });
  return async (work, file, rounds = 1) => {
    const data = await mkdtemp(join(folder, 'data-'));
    const { stdout } = await promisify(execFile)(
      executable,
      [join(outDir, 'worker.mjs'), work, file, data, String(rounds)],
      { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' }, maxBuffer: 10_000_000 },
    );
    return JSON.parse(stdout);
  };
}

/** The workbook of the speed goals, at `share` of its size, as a file in `folder`. */
export async function bigFile(folder: string, share = 1): Promise<string> {
  const size = {
    jobs: goalSize.jobs * share,
    candidates: goalSize.candidates * share,
    assessments: goalSize.assessments * share,
  };
  const path = join(folder, `big-${share}.rolebook`);
  await writeFile(path, stringifyWorkbook(bigWorkbook(size)));
  return path;
}
