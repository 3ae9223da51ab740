import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { installSystemPackages } from './libraries.ts';

/** Whether a window can be shown as things are. */
export const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

export interface Display {
  name: string;
  close(): void;
}

const isInstalled = (): boolean => spawnSync('Xvfb', ['-help'], { stdio: 'ignore' }).error === undefined;

/** Xvfb picks a free number itself and tells it on the fourth channel. */
async function numberFrom(server: ChildProcess): Promise<string> {
  const lines = createInterface({ input: server.stdio[3] as Readable });
  const ended = new Promise<never>((_, reject) => {
    server.on('exit', () => reject(new Error('Xvfb did not start: run it by hand to see why.')));
  });
  const first = new Promise<string>((resolve) => lines.once('line', resolve));
  return Promise.race([first, ended]);
}

/** Starts a display of our own that nobody sees. It closes with this process at the latest. */
export async function openDisplay(): Promise<Display> {
  if (!isInstalled()) await installSystemPackages('Xvfb');
  // Without -noreset the server restarts whenever its last window closes, and the next start may miss it.
  const args = ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-noreset', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const close = () => {
    server.kill();
  };
  process.once('exit', close);
  return { name: `:${await numberFrom(server)}`, close };
}
