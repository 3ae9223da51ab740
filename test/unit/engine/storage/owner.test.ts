import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { edit, journals, newDesk } from '../../../support/sessionDesk.ts';

/** Leaves the mark of another process beside the journal. */
async function markOf(pid: number, folder: string): Promise<string> {
  const [name = ''] = (await journals(folder)).filter((one) => one.endsWith('.journal'));
  const mark = join(folder, 'data', 'journals', `${name}.owner`);
  await writeFile(mark, `${pid}.`);
  return mark;
}

test('a workbook that another living process has open is refused, and its journal is left alone', async () => {
  const { session, folder, again } = await newDesk();
  await edit(session);
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => undefined, 60_000)'], { stdio: 'ignore' });
  const mark = await markOf(other.pid ?? 0, folder);
  await expect(again()).rejects.toThrow(/“a.rolebook” is open in another Rolebook on this computer/);
  // A number that was given to another program says nothing: its owner would have renewed the mark.
  await utimes(mark, new Date(0), new Date(0));
  expect((await again()).workbook.revision).toBe(1);
  await markOf(other.pid ?? 0, folder);
  other.kill('SIGKILL');
  await once(other, 'exit');
  expect((await again()).workbook.revision).toBe(1);
});

test('closing and Save As leave no mark behind', async () => {
  const { session, folder } = await newDesk();
  await session.saveAs(join(folder, 'b.rolebook'));
  expect(await readdir(join(folder, 'data', 'journals'))).toHaveLength(1);
  await session.close();
  expect(await journals(folder)).toEqual([]);
});
