import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { BatchChoice } from '#contract/batches.ts';
import { hashOf, someFile } from '../../support/attachments.ts';
import { docxLines } from '../../support/docxText.ts';
import { freshFolder, withTemplateJob } from '../../support/engine.ts';
import { rawLetterhead, simpleLetterhead, tableLetterhead } from '../../support/letterheads.ts';

const label = 'choose the letterhead';

async function withLetterhead(bytes?: Uint8Array) {
  const some = await withTemplateJob();
  const content = bytes ?? (await simpleLetterhead());
  const path = await someFile('Paper.docx', content);
  await some.engine['letterhead:take']({ path, label });
  const files = some.path.replace('.rolebook', '.files');
  const kept = join(files, hashOf(content));
  const choice: BatchChoice = {
    document: 'posting',
    jobs: [some.job],
    candidates: null,
    as: 'each',
    pattern: '',
    existing: 'skip',
  };
  const written = async () => {
    const to = join(await freshFolder(), 'posting.docx');
    const { note } = await some.engine['posting:write']({ job: some.job, path: to });
    return { note, lines: docxLines(await readFile(to)), header: await readFile(to) };
  };
  return { ...some, content, files, kept, choice, written };
}

test('a letterhead is kept beside the workbook, and what it asks for is told', async () => {
  const { engine, kept, content } = await withLetterhead(await tableLetterhead());
  expect(Buffer.compare(await readFile(kept), content)).toBe(0);
  const known = await engine['letterhead:get']();
  expect(known?.letterhead).toMatchObject({ name: 'Paper.docx', documents: ['posting', 'job-description'] });
  expect(known?.problem).toBeNull();
  expect(known?.asked?.found).toContainEqual({ name: 'website', where: ['text', 'header'] });
  expect(known?.asked).toMatchObject({ missing: [], unknown: ['colour'], misplaced: [] });
});

test('a posting is written in it, a report that is not ticked is not', async () => {
  const { engine, job, written } = await withLetterhead();
  const { lines, note } = await written();
  expect(note).toBeNull();
  expect(lines[1]).toBe('Developer');
  const path = join(await freshFolder(), 'file.docx');
  await engine['report:write']({ request: { document: 'hiring-file', job, candidates: [] }, path });
  expect(docxLines(await readFile(path))[0]).not.toBe(lines[0]);
});

test('what it says on the page is told as text', async () => {
  const { engine, choice } = await withLetterhead();
  const page = await engine['letterhead:page'](choice);
  expect(page?.header).toEqual([expect.stringContaining('Job posting')]);
  expect(page?.lines).toContainEqual({ kind: 'heading', text: 'Developer' });
  expect(page?.lines.some(({ kind }) => kind === 'row')).toBe(true);
});

test('when its file is gone the built-in design takes its place and the document says so', async () => {
  const { engine, kept, written, choice } = await withLetterhead();
  await rm(kept);
  const { lines, note } = await written();
  expect(lines[0]).toBe('Developer');
  expect(note).toBe(
    'Written in the built-in design: the letterhead “Paper.docx” cannot be used. Choose it again in Settings.',
  );
  expect((await engine['letterhead:get']())?.problem).toContain(
    '“Paper.docx” is no longer beside the workbook.',
  );
  await expect(async () => engine['letterhead:page'](choice)).rejects.toThrow(/Choose it again; until then/);
});

test('it can be undone, and a file that cannot be filled changes nothing', async () => {
  const { engine } = await withLetterhead();
  await engine['edit:undo']();
  expect(await engine['letterhead:get']()).toBeNull();
  const trap = await someFile(
    'Trap.docx',
    rawLetterhead({ body: '', parts: { 'word/vbaProject.bin': 'x' } }),
  );
  await expect(engine['letterhead:take']({ path: trap, label })).rejects.toThrow(/holds macros/);
  expect(await engine['letterhead:get']()).toBeNull();
});

test('it stays beside the workbook when that is closed, goes with a copy, and is sealed with it', async () => {
  const { engine, kept, path, content } = await withLetterhead();
  await engine['workbook:close'](undefined);
  expect(await readFile(kept)).toHaveLength(content.length);
  await engine['workbook:open']({ path });
  await engine['password:put']({ password: 'a long enough password' });
  expect((await readFile(kept)).includes('word/document.xml')).toBe(false);
  const copy = join(await freshFolder(), 'Copy.rolebook');
  await engine['workbook:copy']({ path: copy });
  expect(await readdir(copy.replace('.rolebook', '.files'))).toContain(hashOf(content));
  expect((await engine['letterhead:get']())?.problem).toBeNull();
});

test('a batch is written in it too, one file each and all in one', async () => {
  const { engine, choice } = await withLetterhead();
  const folder = await freshFolder();
  for (const as of ['each', 'one'] as const) {
    await engine['batch:run']({ choice: { ...choice, as, pattern: `Postings ${as}` }, folder });
    expect((await engine['batch:end']())?.rows).toMatchObject([{ outcome: 'written', why: null }]);
    const lines = docxLines(await readFile(join(folder, `Postings ${as}.docx`)));
    expect(lines[1]).toBe('Developer');
  }
});

test('a batch says of each document when the letterhead was not there for it', async () => {
  const { engine, choice, kept } = await withLetterhead();
  await rm(kept);
  await engine['batch:run']({ choice: { ...choice, pattern: 'Posting' }, folder: await freshFolder() });
  expect((await engine['batch:end']())?.rows).toMatchObject([
    { outcome: 'written', why: expect.stringContaining('built-in design') },
  ]);
});
