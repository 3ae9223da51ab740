import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Edit } from '#domain/edits/change.ts';
import { newBlock } from '#domain/schemas/richText.ts';
import { newSection } from '#domain/schemas/section.ts';
import { newSkill } from '#domain/schemas/skill.ts';
import { unlock } from '#engine/storage/vault/vault.ts';
import { freshFolder, someEngine, titleEdit, withTemplateJob } from '../../support/engine.ts';
import { countingIds } from '../../support/ids.ts';

test('undo through 30 mixed edits brings back the very same bytes, redo the others', async () => {
  const { engine, path, job } = await withTemplateJob();
  const before = await readFile(path);
  const { sections, skills } = await engine['job:get']({ id: job });
  const newId = countingIds();
  for (let n = 0; n < 30; n += 1) await engine['edit:apply'](mixedEdit(n));
  await engine['workbook:save'](undefined);
  const after = await readFile(path);
  expect(after.equals(before)).toBe(false);
  for (let n = 0; n < 30; n += 1) await engine['edit:undo'](undefined);
  await engine['workbook:save'](undefined);
  expect((await readFile(path)).equals(before)).toBe(true);
  for (let n = 0; n < 30; n += 1) await engine['edit:redo'](undefined);
  await engine['workbook:save'](undefined);
  expect((await readFile(path)).equals(after)).toBe(true);
  await engine['workbook:close'](undefined);

  function mixedEdit(n: number): Edit {
    const at = (list: string, id = '') => ['jobs', job, list, id].filter(Boolean);
    const section = sections[n % sections.length] as (typeof sections)[number];
    const skill = skills[n % skills.length] as (typeof skills)[number];
    const added = newSection(newId, `Added ${n}`);
    const addedSkill = newSkill(newId, `Skill ${n}`);
    const kinds: Edit['changes'][] = [
      [{ put: at('title'), value: `Title ${n}` }],
      [
        {
          put: [...at('sections', section.id), 'body'],
          value: [newBlock(newId, 'bullet', `Text ${n}`)] as never,
        },
      ],
      [{ put: at('sections', added.id), value: added as never, at: n % 3 }],
      [{ put: at('sections', section.id), value: section as never, at: 0 }],
      [
        { put: at('skills', addedSkill.id), value: addedSkill as never },
        { put: at('tagline'), value: `${n}` },
      ],
      [{ put: [...at('skills', skill.id), 'weight'], value: (n % 3) + 1 }],
      [{ put: at('pay'), value: { from: n, to: n + 1, currency: 'GBP', period: 'year' } }],
      [{ put: ['organisation', 'name'], value: `Organisation ${n}` }],
      [{ put: ['people', `p${n}`], value: { id: `p${n}`, name: 'Nadia', email: '', role: '' } }],
      [{ put: at('pay'), value: null }],
    ];
    return { label: `edit ${n}`, changes: kinds[n % kinds.length] as Edit['changes'] };
  }
});

test('a refused edit changes nothing, and the next one is taken', async () => {
  const { engine, job } = await withTemplateJob();
  const wrong = { label: 'x', changes: [{ put: ['jobs', job, 'openings'], value: -1 }] };
  await expect(engine['edit:apply'](wrong)).rejects.toThrow('This change was not taken');
  expect((await engine['workbook:state'](undefined)).undo).toBeNull();
  await engine['edit:apply'](titleEdit(job, 'Next'));
  expect((await engine['job:get']({ id: job })).title).toBe('Next');
  await engine['workbook:close'](undefined);
});

test('what does not open leaves open what was open', async () => {
  const { engine, path, job } = await withTemplateJob();
  const bad = join(dirname(path), 'bad.rolebook');
  await writeFile(bad, '{"format":');
  await expect(engine['workbook:open']({ path: bad })).rejects.toThrow();
  expect((await engine['job:get']({ id: job })).title).toBe('Developer');
  await engine['workbook:close'](undefined);
});

test('a version is listed with what changed, compared, restored and undone again', async () => {
  const { engine, job } = await withTemplateJob();
  await engine['edit:apply'](titleEdit(job, 'Second'));
  await engine['workbook:save'](undefined);
  await engine['edit:apply'](titleEdit(job, 'Third'));
  await engine['workbook:save'](undefined);
  const { versions } = await engine['version:list'](undefined);
  expect(versions).toHaveLength(2);
  const [second] = versions;
  expect(second?.summary?.jobs).toMatchObject([{ title: 'Second', facts: 1 }]);
  const id = second?.id ?? '';
  const { differences } = await engine['version:compare']({ id });
  expect(differences).toEqual([
    {
      where: [
        { kind: 'member', of: 'jobs', name: 'Third', place: 1 },
        { kind: 'field', name: 'title' },
      ],
      before: 'Second',
      after: 'Third',
    },
  ]);
  const state = await engine['version:restore']({ id, label: 'restore a version' });
  expect(state.undo).toBe('restore a version');
  expect((await engine['job:get']({ id: job })).title).toBe('Second');
  await engine['edit:undo'](undefined);
  expect((await engine['job:get']({ id: job })).title).toBe('Third');
  await engine['version:erase']({ id });
  expect((await engine['version:list'](undefined)).versions).toHaveLength(1);
  await engine['workbook:close'](undefined);
});

test('a damaged file is rescued from its newest good version, into a new file', async () => {
  const { engine, path, job } = await withTemplateJob();
  await engine['edit:apply'](titleEdit(job, 'Second'));
  await engine['workbook:close'](undefined);
  await writeFile(path, (await readFile(path)).subarray(0, 5_000));
  await expect(engine['workbook:open']({ path })).rejects.toThrow('Open an earlier version');
  const [version] = await engine['version:rescue']({ path });
  const to = join(dirname(path), 'rescued.rolebook');
  await engine['version:open']({ path, id: version?.id ?? '', to });
  expect((await engine['job:get']({ id: job })).title).toBe('Developer');
  await engine['workbook:close'](undefined);
});

test('with a password nothing of the content is on the disk in the clear, and it comes back with it only', async () => {
  const { engine, path, job, data } = await withTemplateJob();
  await engine['edit:apply'](titleEdit(job, 'Canary one'));
  await engine['workbook:save'](undefined);
  expect((await engine['password:put']({ password: 'correct horse' })).locked).toBe(true);
  await engine['edit:apply'](titleEdit(job, 'Canary two'));
  for (const place of [data, dirname(path)])
    expect(await wordsIn(place)).not.toMatch(/Canary|Developer|York/);
  await engine['workbook:close'](undefined);
  const again = await someEngine();
  await expect(again.engine['workbook:open']({ path })).rejects.toMatchObject({ code: 'locked' });
  const wrong = again.engine['workbook:open']({ path, password: 'wrong' });
  await expect(wrong).rejects.toThrow('This password does not open the workbook.');
  await engine['workbook:open']({ path, password: 'correct horse' });
  expect((await engine['job:get']({ id: job })).title).toBe('Canary two');
  expect((await engine['version:list'](undefined)).versions.length).toBeGreaterThan(0);
  expect(await engine['password:check']({ password: 'wrong' })).toBe(false);
  const old = await readFile(path);
  await engine['password:put']({ password: 'battery staple' });
  await expect(keyOf(path, 'correct horse')).rejects.toThrow('This password does not open');
  expect(await keyOf(path, 'battery staple')).not.toEqual(await keyOf(old, 'correct horse'));
  const before = (await engine['version:list'](undefined)).versions;
  expect(before.length).toBeGreaterThan(1);
  await engine['version:compare']({ id: before[0]?.id ?? '' });
  await engine['password:put']({ password: null });
  await engine['workbook:close'](undefined);
  expect(await readFile(path, 'utf8')).toContain('Canary two');
});

async function keyOf(file: string | Uint8Array, password: string): Promise<Uint8Array> {
  const bytes = typeof file === 'string' ? await readFile(file) : file;
  return (await unlock(bytes, password)).key.bytes;
}

async function wordsIn(folder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile())
    .map((file) => readFile(join(file.parentPath, file.name), 'latin1'));
  return (await Promise.all(texts)).join('\n');
}

test('a command line without a workbook open says what to do', async () => {
  const { engine } = await someEngine();
  await expect(Promise.resolve().then(() => engine['job:list'](undefined))).rejects.toThrow(
    'No workbook is open.',
  );
  expect(await freshFolder()).toBeTruthy();
});
