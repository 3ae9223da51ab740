import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'vite';
import type { Place } from './place.ts';

/** Bundles a program for a process of its own into `folder`: many are started, and this way each is up in a moment. */
export async function prepareVictim(folder: string, program = 'victim'): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, `${program}.ts`),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
    },
  });
  return join(folder, `${program}.js`);
}

/** Starts a victim, kills it `afterMs` after its first word, and gives the last revision that it said the disk has. */
export async function killAtWork(
  victim: string,
  way: 'rolebook' | 'writeFile' | 'lowdb',
  place: Place,
  afterMs: number,
): Promise<number> {
  const child = spawn(process.execPath, [victim, way, place.file, place.data], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let errors = '';
  child.stdout.on('data', (text) => {
    said += text;
  });
  child.stderr.on('data', (text) => {
    errors += text;
  });
  const exited = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), exited]);
  if (child.exitCode !== null) throw new Error(`The victim died by itself: ${errors}`);
  await pause(afterMs);
  child.kill('SIGKILL');
  await exited;
  const whole = said.slice(0, said.lastIndexOf('\n')).split('\n');
  return Number(whole.at(-1));
}
