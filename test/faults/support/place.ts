import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { parseWorkbook } from '#engine/storage/format/parse.ts';
import { createSession, openSession, type Session } from '#engine/storage/session.ts';
import type { Clock, SessionOptions } from '#engine/storage/sessionTypes.ts';
import { type FaultyDisk, faultyDisk } from '../../support/faultyDisk.ts';
import { numberedEdit } from '../../support/numberedEdits.ts';

/** A folder with one workbook file in it and a data folder beside it. */
export interface Place {
  readonly folder: string;
  readonly file: string;
  readonly data: string;
  /** The disk that sessions use unless told otherwise; what they leave open is closed at the end. */
  readonly disk: FaultyDisk;
  remove(): Promise<void>;
}

export async function newPlace(within = tmpdir()): Promise<Place> {
  const folder = await mkdtemp(join(within, 'rolebook-faults-'));
  const disk = faultyDisk();
  return {
    folder,
    file: join(folder, 'a.rolebook'),
    data: join(folder, 'data'),
    disk,
    remove: async () => {
      await disk.release();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export async function placeWith(workbook: Workbook, within?: string): Promise<Place> {
  const place = await newPlace(within);
  const session = await createSession(place.file, workbook, { data: place.data, clock: stillClock });
  await session.close();
  return place;
}

/** Saves happen when a test asks for them, not when time has passed. */
const stillClock: Clock = { now: () => new Date(), after: () => () => undefined };

export function open(place: Place, options: Partial<SessionOptions> = {}): Promise<Session> {
  return openSession(place.file, { data: place.data, disk: place.disk, clock: stillClock, ...options });
}

/** Records the next `count` numbered edits; gives the revision of the last one that the disk has. */
export async function edit(session: Session, count = 1): Promise<number> {
  let durable = 0;
  for (let done = 0; done < count; done++) {
    const next = numberedEdit(session.workbook);
    if ((await session.record(next.edit, next.after)) === 'durable') durable = next.after.revision;
  }
  return durable;
}

/** What the file alone holds; throws when it is no sound workbook. */
export async function inFile(place: Place): Promise<Workbook> {
  return parseWorkbook(await readFile(place.file)).workbook;
}

/** What would come back if the process died now; leaves file and journal as they are. */
export async function afterCrash(place: Place): Promise<Workbook> {
  const session = await open(place);
  return session.workbook;
}

export async function temps(place: Place): Promise<string[]> {
  const names = await readdir(place.folder, { recursive: true });
  return names.filter((name) => name.endsWith('.tmp'));
}
