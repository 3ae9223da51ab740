import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { inRoot } from '../../../electron/tooling/paths.ts';
import { sandboxArguments } from '../../../electron/tooling/sandbox.ts';
import { environmentFor } from '../../support/runningApp.ts';

export const emptyWindow = inRoot('test', 'bench', 'empty');
const probe = join(import.meta.dirname, 'firstInput.cjs');

/** A program on Electron that runs and whose page takes input. */
export interface Started {
  /** From starting the process to the first key press that its page handled, ms. */
  readonly ms: number;
  /** What all its processes hold, their share of what they have in common counted once, MB. */
  memory(): Promise<number>;
  end(): Promise<void>;
}

/** Starts the program in `folder`, as a user of an unpacked app does. */
export async function start(
  executable: string,
  folder: string,
  home: string,
  args: readonly string[] = [],
): Promise<Started> {
  const all = [
    ...sandboxArguments,
    '-r',
    probe,
    folder,
    `--user-data-dir=${join(home, 'user-data')}`,
    ...args,
  ];
  const began = Date.now();
  const child = spawn(executable, all, { env: environmentFor(home), stdio: ['ignore', 'pipe', 'ignore'] });
  const ms = (await inputAt(child)) - began;
  return {
    ms,
    memory: async () => memoryOf(await family(child.pid as number)),
    end: async () => {
      const processes = await family(child.pid as number);
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      // Those left without their main process go by themselves; the next start need not share the machine with them.
      while ((await Promise.all(processes.map(isRunning))).includes(true)) await soon();
    },
  };
}

async function inputAt(child: ChildProcess): Promise<number> {
  for await (const line of createInterface({ input: child.stdout as Readable })) {
    const [, at] = /^input (\d+)$/.exec(line) ?? [];
    if (at) return Number(at);
  }
  throw new Error('The program ended before its page took input.');
}

/** A process and all that it started, as Linux tells. */
async function family(pid: number): Promise<number[]> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    const stat = /^\d+$/.test(name) ? await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '') : '';
    const [, parent] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(1);
    if (parent) parents.set(Number(name), Number(parent));
  }
  const members = [pid];
  for (const member of members) {
    for (const [child, parent] of parents) if (parent === member) members.push(child);
  }
  return members;
}

async function memoryOf(pids: readonly number[]): Promise<number> {
  const shares = pids.map(async (pid) => {
    const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
    return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0) / 1024;
  });
  return (await Promise.all(shares)).reduce((sum, share) => sum + share, 0);
}

async function isRunning(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat !== '' && !/\) [ZX] /.test(stat);
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));
