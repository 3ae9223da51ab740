import { mkdir, readFile, rename, symlink, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  attach,
  files,
  hashOf,
  kept,
  someFile,
  withCandidate,
  writtenOut,
} from '../../../support/attachments.ts';
import { freshFolder, someEngine } from '../../../support/engine.ts';
import { smallDisk } from '../../../support/smallDisk.ts';

test('an attached file lies beside the workbook under its hash, and comes out as it was', async () => {
  const { engine, folder } = await withCandidate();
  const file = await attach(engine, await someFile('cv.pdf', 'ten years of lamps'));
  expect(file).toMatchObject({ name: 'cv.pdf', sha256: hashOf('ten years of lamps'), bytes: 18 });
  expect(await kept(folder)).toEqual([file.sha256]);
  expect(await writtenOut(engine, file.id)).toBe('ten years of lamps');
  expect(await engine['attachment:states']({ candidate: 'ada' })).toEqual([{ file: file.id, state: 'here' }]);
});

test('attaching and removing are edits: undo brings the entry back, and its content is still there', async () => {
  const { engine } = await withCandidate();
  const file = await attach(engine, await someFile('cv.pdf', 'lamps'));
  await engine['edit:apply']({
    label: 'remove cv.pdf',
    changes: [{ remove: ['candidates', 'ada', 'files', file.id] }],
  });
  expect(await files(engine)).toEqual([]);
  await engine['edit:undo'](undefined);
  expect(await writtenOut(engine, file.id)).toBe('lamps');
  await engine['edit:undo'](undefined);
  expect(await files(engine)).toEqual([]);
});

test('the same content is kept once, and attached to a candidate once', async () => {
  const { engine, folder } = await withCandidate();
  await attach(engine, await someFile('cv.pdf', 'lamps'));
  const again = await engine['attachment:add']({
    candidate: 'ada',
    paths: [await someFile('copy of cv.pdf', 'lamps')],
    label: 'attach',
  });
  expect(again).toEqual({
    added: 0,
    problems: ['“copy of cv.pdf” was not attached again: it is the same as “cv.pdf”.'],
  });
  expect(await kept(folder)).toHaveLength(1);
});

test('what is no file, too large or gone is refused by one sentence each, and the rest is attached', async () => {
  const { engine } = await withCandidate();
  const large = await someFile('film.pdf', '');
  await truncate(large, 50 * 1024 * 1024 + 1);
  const folder = join(await freshFolder(), 'letters');
  await mkdir(folder);
  const { added, problems } = await engine['attachment:add']({
    candidate: 'ada',
    paths: [large, folder, join(folder, 'nowhere.pdf'), await someFile('cv.pdf', 'lamps')],
    label: 'attach',
  });
  expect(added).toBe(1);
  expect(problems).toEqual([
    '“film.pdf” could not be opened: it is larger than 50 MB. Choose another file.',
    '“letters” could not be opened: it is a folder. Choose a file and try again.',
    '“nowhere.pdf” could not be opened: it is no longer there. Put it back and try again.',
  ]);
});

test('a file that was changed on the disk is not handed out', async () => {
  const { engine, folder } = await withCandidate();
  const file = await attach(engine, await someFile('cv.pdf', 'lamps'));
  await writeFile(join(folder, file.sha256), 'bombs');
  await expect(writtenOut(engine, file.id)).rejects.toThrow(
    '“cv.pdf” was damaged or changed outside Rolebook',
  );
  // Cut short it is known even without reading.
  await writeFile(join(folder, file.sha256), 'l');
  expect(await engine['attachment:states']({ candidate: 'ada' })).toMatchObject([{ state: 'damaged' }]);
});

test('a link in place of the file is neither followed for reading nor for writing', async () => {
  const { engine, folder } = await withCandidate();
  const target = await someFile('other', 'precious');
  await mkdir(folder);
  await symlink(target, join(folder, hashOf('lamps')));
  const file = await attach(engine, await someFile('cv.pdf', 'lamps'));
  expect(await readFile(target, 'utf8')).toBe('precious');
  expect(await writtenOut(engine, file.id)).toBe('lamps');

  await writeFile(target, 'lamps');
  await rename(join(folder, file.sha256), join(folder, 'away'));
  await symlink(target, join(folder, file.sha256));
  await expect(writtenOut(engine, file.id)).rejects.toThrow('damaged or changed');
});

test('a file’s name is never a path', async () => {
  const { engine, folder } = await withCandidate();
  const file = await attach(engine, await someFile('cv.pdf', 'lamps'));
  const name = '../../x';
  await engine['edit:apply']({
    label: 'rename',
    changes: [{ put: ['candidates', 'ada', 'files', file.id, 'name'], value: name }],
  });
  expect(await engine['attachment:name']({ candidate: 'ada', file: file.id })).toEqual({ name });
  expect(await writtenOut(engine, file.id)).toBe('lamps');
  const forged = { put: ['candidates', 'ada', 'files', file.id, 'sha256'], value: '../../../x' };
  await expect(engine['edit:apply']({ label: 'forge', changes: [forged] })).rejects.toThrow('was not taken');
  expect(await kept(folder)).toEqual([file.sha256]);
});

test('a workbook that came without its folder says so for each file; the entries stay and are found again', async () => {
  const { engine, path, folder } = await withCandidate();
  const cv = await attach(engine, await someFile('cv.pdf', 'lamps'));
  const letter = await attach(engine, await someFile('letter.txt', 'Dear Sir'));
  await engine['workbook:close'](undefined);
  const moved = join(await freshFolder(), 'Moved.rolebook');
  await rename(path, moved);

  const other = await someEngine();
  await other.engine['workbook:open']({ path: moved });
  expect(await other.engine['attachment:states']({ candidate: 'ada' })).toMatchObject([
    { file: cv.id, state: 'missing' },
    { file: letter.id, state: 'missing' },
  ]);
  await expect(writtenOut(other.engine, cv.id)).rejects.toThrow(
    '“cv.pdf” is no longer beside the workbook. Use “Find…”',
  );
  await expect(
    other.engine['attachment:bring']({
      candidate: 'ada',
      file: cv.id,
      path: await someFile('cv.pdf', 'bombs'),
    }),
  ).rejects.toThrow('is not the file that was attached as “cv.pdf”');
  // One of them shown where it lay, the other comes along.
  expect(
    await other.engine['attachment:bring']({ candidate: 'ada', file: cv.id, path: join(folder, cv.sha256) }),
  ).toEqual({ found: 2 });
  expect(await writtenOut(other.engine, letter.id)).toBe('Dear Sir');
});

test('a file in the place of the folder is a sentence, and nothing is attached', async () => {
  const { engine, folder } = await withCandidate();
  await writeFile(folder, 'not a folder');
  const { added, problems } = await engine['attachment:add']({
    candidate: 'ada',
    paths: [await someFile('cv.pdf', 'lamps')],
    label: 'attach',
  });
  expect(added).toBe(0);
  expect(problems).toEqual([
    'A file named “Hiring.files” is where the workbook’s files go. Move it away and try again.',
  ]);
});

test('on a full disk a file is refused by its own name, nothing is noted and no part of it stays', async () => {
  const disk = await smallDisk(2 * 1024 * 1024);
  test.skip(disk === null, 'No small disk can be mounted here (it takes root).');
  if (!disk) return;
  try {
    const { engine, folder } = await withCandidate(disk.folder);
    await disk.fill();
    const { added, problems } = await engine['attachment:add']({
      candidate: 'ada',
      paths: [await someFile('cv.pdf', 'x'.repeat(500_000))],
      label: 'attach',
    });
    expect(added).toBe(0);
    expect(problems).toEqual([
      expect.stringMatching(/^“cv\.pdf” could not be saved: the disk .*try again\.$/),
    ]);
    expect(await files(engine)).toEqual([]);
    expect(await kept(folder)).toEqual([]);
    await engine['workbook:close']({ losing: true });
  } finally {
    await disk.remove();
  }
});

test('Save As and Duplicate take the files along, a save that fails leaves none behind', async () => {
  const { engine } = await withCandidate();
  const file = await attach(engine, await someFile('cv.pdf', 'lamps'));
  const folder = await freshFolder();
  await engine['workbook:copy']({ path: join(folder, 'Copy.rolebook') });
  await engine['workbook:saveAs']({ path: join(folder, 'Saved.rolebook') });
  expect(await kept(join(folder, 'Copy.files'))).toEqual([file.sha256]);
  expect(await kept(join(folder, 'Saved.files'))).toEqual([file.sha256]);
  expect(await writtenOut(engine, file.id)).toBe('lamps');

  const blocked = join(folder, 'Blocked.rolebook');
  await mkdir(blocked);
  await expect(engine['workbook:copy']({ path: blocked })).rejects.toThrow('could not be');
  expect(await kept(join(dirname(blocked), 'Blocked.files'))).toEqual([]);
});
