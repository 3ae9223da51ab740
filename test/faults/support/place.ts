import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { type Disk, nodeDisk } from '#engine/storage/disk.ts';
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

/** What would come back if the process died now: looked at in a copy, taken while nothing else can run. */
export async function afterCrash(place: Place): Promise<Workbook> {
  const copy = `${place.folder}-crashed`;
  copyNow(place.folder, copy);
  const session = await open(place, { disk: movedDisk(place.folder, copy) });
  await rm(copy, { recursive: true });
  return session.workbook;
}

function copyNow(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyNow(source, target);
    // A rename that was under way may have taken a temporary file from under our eyes.
    else if (existsSync(source)) copyFileSync(source, target);
  }
}

/** The disk, with the folder `to` in the place of `from`. */
function movedDisk(from: string, to: string): Disk {
  const there = (path: string) => (path.startsWith(from) ? to + path.slice(from.length) : path);
  return {
    open: (path, flags, mode) => nodeDisk.open(there(path), flags, mode),
    stat: (path) => nodeDisk.stat(there(path)),
    lstat: (path) => nodeDisk.lstat(there(path)),
    access: (path, mode) => nodeDisk.access(there(path), mode),
    realpath: async (path) => (await nodeDisk.realpath(there(path))).replace(to, from),
    readdir: (path) => nodeDisk.readdir(there(path)),
    mkdir: (path) => nodeDisk.mkdir(there(path)),
    rename: (a, b) => nodeDisk.rename(there(a), there(b)),
    link: (a, b) => nodeDisk.link(there(a), there(b)),
    unlink: (path) => nodeDisk.unlink(there(path)),
  };
}

export async function temps(place: Place): Promise<string[]> {
  const names = await readdir(place.folder, { recursive: true });
  return names.filter((name) => name.endsWith('.tmp'));
}
