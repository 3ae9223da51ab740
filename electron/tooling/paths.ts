import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Absolute path of something below the top folder. */
export const inRoot = (...parts: string[]): string => join(root, ...parts);

/** Whether `module` is the script that node was asked to run, rather than one that it imports. */
export const isScript = (module: string): boolean => process.argv[1] === fileURLToPath(module);
