import { type SpawnOptions, spawn } from 'node:child_process';
import { inRoot } from './paths.ts';

/** The scripts of the packages that the tools run; started with this very Node, so that no shell is needed. */
const scripts = {
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  playwright: '@playwright/test/cli.js',
  'electron-builder': 'electron-builder/cli.js',
} as const;

export type Tool = keyof typeof scripts;

/** Runs a program with our own input and output and answers its exit status. */
export function run(program: string, args: string[], options: SpawnOptions = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: inRoot(), stdio: 'inherit', ...options });
    // A signal to the group reaches the child as well: wait for it to leave, and leave with its status.
    const stay = () => undefined;
    process.on('SIGINT', stay).on('SIGTERM', stay);
    child.on('error', reject);
    child.on('close', (status, signal) => {
      process.off('SIGINT', stay).off('SIGTERM', stay);
      resolve(status ?? (signal ? 1 : 0));
    });
  });
}

/** Runs the command of an installed package. */
export function runTool(tool: Tool, args: string[], options: SpawnOptions = {}): Promise<number> {
  return run(process.execPath, [inRoot('node_modules', scripts[tool]), ...args], options);
}
