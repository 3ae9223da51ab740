import { writeSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { JSONFile } from 'lowdb/node';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { stringifyWorkbook } from '#engine/storage/format/stringify.ts';
import { openSession } from '#engine/storage/session.ts';
import { numberedEdit } from '../../support/numberedEdits.ts';

/**
 * A process made to be killed: edits a workbook without a pause and says on standard output which edit the disk has.
 * node victim.js rolebook|writeFile|lowdb FILE DATA
 */
const [way, file = '', data = ''] = process.argv.slice(2);

const say = (revision: number) => writeSync(1, `${revision}\n`);

async function withRolebook(): Promise<void> {
  const session = await openSession(file, { data });
  say(session.workbook.revision);
  for (;;) {
    // Checkpoints at odd moments, so that kills fall into them too, with edits coming in meanwhile.
    if (Math.random() < 0.05) void session.save();
    const { edit, after } = numberedEdit(session.workbook);
    if ((await session.record(edit, after)) === 'durable') say(after.revision);
  }
}

async function withWholeFile(write: (workbook: Workbook) => Promise<void>): Promise<void> {
  let workbook = JSON.parse(await readFile(file, 'utf8')) as Workbook;
  say(workbook.revision);
  for (;;) {
    workbook = numberedEdit(workbook).after;
    await write(workbook);
    say(workbook.revision);
  }
}

const adapter = new JSONFile<Workbook>(file);
if (way === 'rolebook') await withRolebook();
else if (way === 'lowdb') await withWholeFile((workbook) => adapter.write(workbook));
else await withWholeFile((workbook) => writeFile(file, stringifyWorkbook(workbook)));
