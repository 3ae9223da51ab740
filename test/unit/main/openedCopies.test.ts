import { access, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { cleanName, mayBeShown, OpenedCopies } from '../../../electron/main/openedCopies.ts';
import { freshFolder } from '../../support/engine.ts';

for (const [given, name, shown] of [
  ['cv.pdf', 'cv.pdf', true],
  ['Lebenslauf März.DOCX', 'Lebenslauf März.DOCX', true],
  ['../../x', 'x', false],
  ['..\\..\\cv.pdf', 'cv.pdf', true],
  ['cv.pdf.exe', 'cv.pdf.exe', false],
  ['cv.exe .', 'cv.exe', false],
  // Read from right to left it would look like "cvexe.pdf".
  ['cv\u202Efdp.exe', 'cv fdp.exe', false],
  ['cv.docm', 'cv.docm', false],
  ['page.html', 'page.html', false],
  ['run.desktop', 'run.desktop', false],
  ['con.pdf', 'con_.pdf', true],
  ['', 'File', false],
  [`${'long '.repeat(60)}.pdf`, expect.stringMatching(/^long.{100,130}\.pdf$/), true],
] as const) {
  test(`“${given.slice(0, 24)}” is ${shown ? '' : 'not '}opened from here, under a name that is no path`, () => {
    const clean = cleanName(given, 'File');
    expect(clean.name).toEqual(name);
    expect(mayBeShown(clean.ending)).toBe(shown);
  });
}

test('copies lie in folders of this user alone, and are gone when the app says so; another app’s stay', async () => {
  const [mine, other] = [new OpenedCopies(await freshFolder()), new OpenedCopies(await freshFolder())];
  const [copy, theirs] = [join(await mine.folder(), 'cv.pdf'), join(await other.folder(), 'cv.pdf')];
  await writeFile(copy, 'lamps', { mode: 0o400 });
  await writeFile(theirs, 'lamps');
  expect(dirname(dirname(copy))).toBe(tmpdir());
  await mine.clear();
  await expect(access(dirname(copy))).rejects.toThrow('ENOENT');
  await access(theirs);
  await other.clear();
});
