import { join } from 'node:path';
import type { VersionRow } from '#contract/copies.ts';
import { Refusal } from '#contract/result.ts';
import { newOrganisation } from '#domain/schemas/organisation.ts';
import { Attachments } from './storage/attachments/attachments.ts';
import { plainCodec } from './storage/codec.ts';
import { nodeDisk } from './storage/disk.ts';
import { writeDurably } from './storage/durable.ts';
import { parseWorkbook } from './storage/format/parse.ts';
import { realTarget, sha256 } from './storage/paths.ts';
import { readWhole } from './storage/read.ts';
import { Versions } from './storage/versions/versions.ts';

/** Which workbook lay at a path, for the day when its file cannot tell any more. */
async function notePath(path: string, data: string): Promise<string> {
  const real = await realTarget(nodeDisk, path).catch(() => path);
  return join(data, 'places', sha256(Buffer.from(real)).slice(0, 40));
}

/** Notes that a workbook lies at `path`. Never throws. */
export async function notePlace(path: string, workbookId: string, data: string): Promise<void> {
  try {
    await nodeDisk.mkdir(join(data, 'places'));
    await writeDurably(await notePath(path, data), Buffer.from(workbookId));
  } catch {
    // Only a convenience for a bad day.
  }
}

/** The versions of the workbook whose damaged file lies at `path`; none when it had a password. */
export function rescueFrom(path: string, data: string) {
  async function workbookId(): Promise<string | null> {
    const bytes = await readWhole(await notePath(path, data)).catch(() => null);
    const id = bytes && Buffer.from(bytes).toString('utf8');
    return id && /^[A-Za-z0-9-]{1,64}$/.test(id) ? id : null;
  }
  async function versions(): Promise<Versions | null> {
    const id = await workbookId();
    return id === null ? null : new Versions(data, id, () => plainCodec);
  }
  return {
    /** Those that open, newest first. */
    async list(): Promise<VersionRow[]> {
      const known = await versions();
      const good: VersionRow[] = [];
      for (const version of (await known?.list()) ?? []) {
        if (known && isGood(await known.read(version.id).catch(() => null))) good.push(version);
      }
      return good;
    },
    /** Writes a version to a new file, and the files of its candidates beside it. Throws a Refusal. */
    async write(id: string, to: string): Promise<void> {
      const workbook = await workbookId();
      if (workbook === null) {
        throw new Refusal('gone', 'This version is no longer there. Choose another one.');
      }
      const known = new Versions(data, workbook, () => plainCodec);
      await writeDurably(to, await known.read(id), { exclusive: true });
      const files = new Attachments(
        { path, workbook: { id: workbook, candidates: [], organisation: newOrganisation() } },
        () => plainCodec,
      );
      // The workbook matters more; a file that did not come along can be found later.
      await files.copyTo(to).catch(() => undefined);
    },
  };
}

function isGood(bytes: Uint8Array | null): boolean {
  try {
    return bytes !== null && !parseWorkbook(bytes).newer;
  } catch {
    return false;
  }
}
