import { dirname, join } from 'node:path';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { WorkbookFile } from './adapter.ts';
import { plainCodec } from './codec.ts';
import { nodeDisk } from './disk.ts';
import { sweepTemps, writeDurably } from './durable.ts';
import { errnoOf, refusalFor } from './failures.ts';
import { parseWorkbook } from './format/parse.ts';
import { stringifyWorkbook, workbookChunks } from './format/stringify.ts';
import { JournalFolder } from './journalFolder.ts';
import type { Settled } from './keeping.ts';
import { OpenWorkbook } from './openWorkbook.ts';
import { Owner } from './owner.ts';
import { realTarget } from './paths.ts';
import { readWhole } from './read.ts';
import { recover } from './recover.ts';
import { systemClock } from './saveSchedule.ts';
import type { Format, Session, SessionOptions } from './sessionTypes.ts';

export type { Conflict, Outside, Recovered, Session, SessionOptions } from './sessionTypes.ts';

const workbookFormat: Format = {
  parse: parseWorkbook,
  stringify: stringifyWorkbook,
  chunks: workbookChunks,
};

/** Opens a workbook file and brings back from its journal what a crash kept out of it. Throws a Refusal. */
export async function openSession(path: string, options: SessionOptions): Promise<Session> {
  try {
    return await open(path, options);
  } catch (error) {
    // Without its journal the workbook would look as if edits had been lost: it is not opened then.
    throw isOfDisk(error) ? refusalFor('opened', path, error) : error;
  }
}

async function open(path: string, options: SessionOptions): Promise<Session> {
  const settled = settle(options);
  const { disk, data, format } = settled;
  const bytes = await readWhole(path, disk);
  const real = await realTarget(disk, path);
  const codec = (await options.codecFor?.(bytes)) ?? plainCodec;
  const file = new WorkbookFile(real, disk, format, codec);
  const base = file.take(bytes);
  const folder = new JournalFolder(disk, data);
  const owner = new Owner(disk, folder.pathFor(real));
  await owner.claim(real);
  try {
    const recovery = await recover(folder, { path: real, sha256: file.sha256, workbook: base }, codec);
    await sweepTemps(dirname(real), disk);
    await sweepTemps(join(data, 'journals'), disk);
    return await new OpenWorkbook({ file, base, recovery, owner }, settled).begin();
  } catch (error) {
    await owner.release();
    throw error;
  }
}

/** Writes a new workbook file and opens it. Refuses to overwrite unless `replace` is set. Throws a Refusal. */
export async function createSession(
  path: string,
  workbook: Workbook,
  options: SessionOptions & { readonly replace?: boolean },
): Promise<Session> {
  const { disk, format } = settle(options);
  const codec = (await options.codecFor?.(new Uint8Array())) ?? plainCodec;
  const bytes = new WorkbookFile(path, disk, format, codec).encode(workbook);
  await writeDurably(path, bytes, { disk, exclusive: options.replace !== true });
  return openSession(path, { ...options, codecFor: () => codec });
}

function isOfDisk(error: unknown): boolean {
  return errnoOf(error) !== '';
}

function settle(options: SessionOptions): Settled {
  return { disk: nodeDisk, clock: systemClock, format: workbookFormat, ...options };
}
