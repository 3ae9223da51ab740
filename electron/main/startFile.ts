import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The workbook that a command line asks for, or null: its last *.rolebook argument that is there, else the last
 * one named, so that the user hears that it is missing. Chromium adds switches of its own to a second start.
 */
export function startFile(argv: readonly string[], folder: string): string | null {
  const named = argv
    .slice(1)
    .filter((argument) => !argument.startsWith('-') && /\.rolebook$/i.test(argument))
    .map((argument) => resolve(folder, argument));
  return named.findLast(isThere) ?? named.at(-1) ?? null;
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
