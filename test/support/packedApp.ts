import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from '@playwright/test';
import { environmentFor } from './runningApp.ts';

const isRoot = process.getuid?.() === 0;

/** The packed program as it runs in a test: it takes no part in it, so it is spoken to as a browser is. */
export interface PackedApp {
  readonly page: Page;
  readonly home: string;
  /** Ends it and removes its home folder. */
  stop(): Promise<void>;
}

/** Starts `program` in an empty home folder, under `wrapper` (a program and its arguments) if given. */
export async function startPacked(program: string, wrapper: readonly string[] = []): Promise<PackedApp> {
  const home = mkdtempSync(join(tmpdir(), 'rolebook-packed-'));
  mkdirSync(join(home, 'Documents'));
  const args = ['--remote-debugging-port=0', `--user-data-dir=${join(home, 'user-data')}`];
  const [first = program, ...rest] = [...wrapper, program, ...args, ...(isRoot ? ['--no-sandbox'] : [])];
  const child = spawn(first, rest, { env: environmentFor(home), stdio: ['ignore', 'ignore', 'pipe'] });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  try {
    const browser = await connected(await debuggerOf(child));
    const context = browser.contexts()[0];
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
    if (!page) throw new Error('The packed app has no page.');
    return {
      page,
      home,
      async stop() {
        await browser.close();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }

  async function end(): Promise<void> {
    for (const pid of wrapper.length > 0 ? childrenOf(child.pid) : [child.pid]) {
      if (pid !== undefined) process.kill(pid, 'SIGTERM');
    }
    await gone;
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** A wrapper ends when the program in it does. */
function childrenOf(pid = 0): number[] {
  const list = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return list.split(' ').filter(Boolean).map(Number);
}

/** The address at which Chromium can be spoken to; it says so on standard error. */
async function debuggerOf(child: ChildProcess): Promise<string> {
  if (!child.stderr) throw new Error('The program was started without its standard error.');
  for await (const line of createInterface({ input: child.stderr })) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (!address) continue;
    // A pipe that nobody empties would stop the program.
    child.stderr.resume();
    return address;
  }
  throw new Error('The packed app ended before its window was there.');
}

/** Attaching in the very moment in which the window appears sometimes never ends; a second try finds it there. */
async function connected(debuggerAt: string): Promise<Browser> {
  try {
    return await chromium.connectOverCDP(debuggerAt, { timeout: 8_000 });
  } catch {
    return chromium.connectOverCDP(debuggerAt);
  }
}
