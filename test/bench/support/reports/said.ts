import { readFileSync, writeFileSync } from 'node:fs';
import type { Outline } from '#domain/outline/outline.ts';

const [input = '', output = ''] = process.argv.slice(2);

/** The document that every way writes, as pages. */
export const outline = (): Outline => JSON.parse(readFileSync(input, 'utf8'));

/** The same as a web page's body, for those who start from one. */
export const html = (): string => readFileSync(input, 'utf8');

/** Writes the document and tells the most memory that was held, MB. */
export function done(bytes: Uint8Array): void {
  writeFileSync(output, bytes);
  // Not the system's own figure of a process: that begins with what its parent held.
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  process.stdout.write(String(Number(kilobytes) / 1024));
}
