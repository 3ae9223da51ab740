import { homedir } from 'node:os';
import { basename, dirname, relative, sep } from 'node:path';

/** A workbook's name for people: its file name without the ending. */
export function nameOf(path: string): string {
  return basename(path).replace(/\.rolebook$/i, '');
}

/** The folder of a file for people: "Documents › Recruiting", from the home folder where it lies within. */
export function placeOf(path: string, home = homedir()): string {
  const folder = dirname(path);
  const inside = relative(home, folder);
  const shown = inside.startsWith('..') || inside === folder ? folder : inside;
  return shown.split(sep).filter(Boolean).join(' › ');
}
