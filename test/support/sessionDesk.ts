import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { parseWorkbook } from '#engine/storage/format/parse.ts';
import { createSession, openSession, type Session } from '#engine/storage/session.ts';
import type { SessionOptions } from '#engine/storage/sessionTypes.ts';
import { FakeClock } from './fakeClock.ts';
import { type FaultyDisk, faultyDisk } from './faultyDisk.ts';
import { numberedEdit, numberedWorkbook } from './numberedEdits.ts';

const disks: FaultyDisk[] = [];

// Tests leave sessions open on purpose, as a crash does.
test.afterEach(async () => {
  for (const disk of disks.splice(0)) await disk.release();
});

/** A sound disk whose open files are closed after the test. */
export function testDisk(): FaultyDisk {
  const disk = faultyDisk();
  disks.push(disk);
  return disk;
}

/** A new workbook in a folder of its own, open, with a clock that stands still. */
export async function newDesk(more: Partial<SessionOptions> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'rolebook-session-'));
  const clock = new FakeClock();
  const options: SessionOptions = { data: join(folder, 'data'), clock, disk: testDisk(), ...more };
  const file = join(folder, 'a.rolebook');
  const session = await createSession(file, numberedWorkbook(), options);
  return { folder, clock, options, file, session, again: () => openSession(file, options) };
}

export async function edit(session: Session): Promise<string> {
  const { edit: one, after } = numberedEdit(session.workbook);
  return session.record(one, after);
}

export async function inFile(file: string): Promise<Workbook> {
  return parseWorkbook(await readFile(file)).workbook;
}

export function journals(folder: string): Promise<string[]> {
  return readdir(join(folder, 'data', 'journals')).catch(() => []);
}
