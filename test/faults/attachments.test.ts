import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Refusal } from '#contract/result.ts';
import { newOrganisation } from '#domain/schemas/organisation.ts';
import { Attachments } from '#engine/storage/attachments/attachments.ts';
import { type Codec, plainCodec } from '#engine/storage/codec.ts';
import { nodeDisk } from '#engine/storage/disk.ts';
import { codecOf, newKey } from '#engine/storage/vault/vault.ts';
import { hashOf, kept } from '../support/attachments.ts';
import { freshFolder } from '../support/engine.ts';
import { type FaultKind, faultKinds, faultyDisk, Killed } from '../support/faultyDisk.ts';
import { report } from './support/table.ts';

const contents = ['first file', 'second file'];

const filesAt = (folder: string, codec: Codec, disk = nodeDisk) =>
  new Attachments(
    {
      path: join(folder, 'A.rolebook'),
      workbook: { id: 'a', candidates: [], organisation: newOrganisation() },
    },
    () => codec,
    disk,
  );

const entry = (content: string) => ({ name: 'cv.pdf', sha256: hashOf(content), bytes: content.length });

/** Whether a file comes out as it went in; null when it is not there or refused by a sentence. */
async function comesOut(files: Attachments, content: string): Promise<boolean | null> {
  try {
    return Buffer.from(await files.read(entry(content))).toString() === content;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Does `work` once for every call to the disk it makes and every kind of fault; `judge` says what is wrong after it. */
async function everyFault(
  prepare: () => Promise<string>,
  work: (folder: string, disk: ReturnType<typeof faultyDisk>) => Promise<unknown>,
  judge: (folder: string, failed: boolean) => Promise<string[]>,
): Promise<{ trials: number; bad: string[] }> {
  const bad: string[] = [];
  let trials = 0;
  const counting = faultyDisk();
  await work(await prepare(), counting);
  for (let at = 1; at <= counting.calls.length; at++) {
    for (const kind of faultKinds) {
      const folder = await prepare();
      const disk = faultyDisk(at, kind);
      const failed = await work(folder, disk).then(
        () => false,
        (error) => {
          if (!(error instanceof Refusal || error instanceof Killed || disk.dead))
            bad.push(told(at, kind, `threw ${error}`));
          return true;
        },
      );
      await disk.release();
      trials++;
      for (const what of await judge(folder, failed)) bad.push(told(at, kind, what));
    }
  }
  return { trials, bad };
}

const told = (at: number, kind: FaultKind, what: string) => `call ${at}, ${kind}: ${what}`;

test('whatever goes wrong while a file is kept, it is there as it was or not at all, and can be kept then', async () => {
  const [content = ''] = contents;
  const { trials, bad } = await everyFault(
    freshFolder,
    (folder, disk) => filesAt(folder, plainCodec, disk).keep(Buffer.from(content), 'cv.pdf'),
    async (folder, failed) => {
      const wrong: string[] = [];
      const files = filesAt(folder, plainCodec);
      const out = await comesOut(files, content);
      if (!failed && out !== true) wrong.push('said kept and was not');
      for (const name of await kept(join(folder, 'A.files'))) {
        if (hashOf(await readFile(join(folder, 'A.files', name))) !== name) wrong.push('a part of it stays');
      }
      await files.keep(Buffer.from(content), 'cv.pdf');
      if (!(await comesOut(files, content))) wrong.push('could not be kept afterwards');
      return wrong;
    },
  );
  report({ fault: 'every call fails while a file is attached', trials, bad: bad.length });
  expect(bad).toEqual([]);
});

test('whatever goes wrong while files are sealed anew, none is lost, and going on finishes it', async () => {
  test.setTimeout(240_000);
  const [first, second] = [codecOf(await newKey('first', 2 ** 14)), codecOf(await newKey('second', 2 ** 14))];
  const { trials, bad } = await everyFault(
    async () => {
      const folder = await freshFolder();
      for (const content of contents) await filesAt(folder, first).keep(Buffer.from(content), 'cv.pdf');
      return folder;
    },
    (folder, disk) => filesAt(folder, second, disk).reseal(first, second),
    async (folder) => {
      const wrong: string[] = [];
      for (const content of contents) {
        const old = await comesOut(filesAt(folder, first), content);
        if (!old && !(await comesOut(filesAt(folder, second), content))) wrong.push('a file is lost');
      }
      await filesAt(folder, second).reseal(first, second);
      for (const content of contents) {
        if (!(await comesOut(filesAt(folder, second), content)))
          wrong.push('a file was not sealed in the end');
        if (await comesOut(filesAt(folder, first), content)) wrong.push('the old key still opens a file');
      }
      return wrong;
    },
  );
  report({ fault: 'every call fails while files are sealed anew', trials, bad: bad.length });
  expect(bad).toEqual([]);
});
