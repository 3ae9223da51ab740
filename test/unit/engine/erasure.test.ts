import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { newCandidate } from '#domain/schemas/candidate.ts';
import { createEngine } from '#engine/createEngine.ts';
import { someFile } from '../../support/attachments.ts';
import { canary, filesWith, how, put, withCanary } from '../../support/canary.ts';

for (const way of ['erase', 'anonymise'] as const) {
  test(`${way}: nothing of somebody is left in file, journal and versions, and no undo brings them back`, async () => {
    const { engine, data, folder, candidate } = await withCanary();
    expect((await filesWith(data, canary)).length).toBeGreaterThan(0);
    await engine['erasure:run'](how(candidate.id, { way }));
    for (const text of [canary, 'quintessa@example.org']) {
      expect(await filesWith(folder, text)).toEqual([]);
      expect(await filesWith(data, text)).toEqual([]);
    }
    expect((await engine['workbook:state'](undefined)).undo).toBeNull();
    await engine['edit:undo'](undefined);
    await engine['workbook:save'](undefined);
    expect(await filesWith(folder, canary)).toEqual([]);
    // The versions are there still, and can be gone back to.
    const { versions } = await engine['version:list'](undefined);
    expect(versions.length).toBeGreaterThan(1);
    for (const { id } of versions) await engine['version:compare']({ id });
    await engine['version:restore']({ id: versions.at(-1)?.id ?? '', label: 'go back' });
    expect(await filesWith(folder, canary)).toEqual([]);
    await engine['workbook:close'](undefined);
  });
}

test('files of somebody erased leave the disk, unless another candidate has the same', async () => {
  const { engine, folder, candidate } = await withCanary();
  const other = { ...newCandidate(() => crypto.randomUUID(), 'Another Person') };
  await put(engine, other);
  const own = await someFile('cv.pdf', 'only hers');
  const shared = await someFile('leaflet.pdf', 'for everybody');
  await engine['attachment:add']({ candidate: candidate.id, paths: [own, shared], label: 'attach' });
  await engine['attachment:add']({ candidate: other.id, paths: [shared], label: 'attach' });
  await engine['erasure:run'](how(candidate.id));
  expect(await filesWith(folder, 'only hers')).toEqual([]);
  expect(await filesWith(folder, 'for everybody')).toHaveLength(1);
});

test('a record says that it was done, and of nobody who it was', async () => {
  const { engine, candidate } = await withCanary();
  await engine['erasure:run'](how(candidate.id, { cause: 'request' }));
  const record = await engine['erasure:record'](undefined);
  expect(record).toHaveLength(1);
  expect(record[0]).toMatchObject({ way: 'erase', cause: 'request', candidates: 1 });
  expect(JSON.stringify(record)).not.toContain(candidate.id);
});

test('anonymised candidates keep what statistics need: ratings, recommendations, decisions and months', async () => {
  const { engine, path } = await withCanary();
  const before = JSON.parse(await readFile(path, 'utf8'));
  const rated = before.assessments[0].candidate;
  const free = before.candidates.find(({ id }: { id: string }) => id === rated);
  await engine['edit:apply']({
    label: 'lift what holds',
    changes: [
      {
        put: ['candidates', rated, 'retention'],
        value: { keepUntil: null, eraseBy: '2020-01-01', legalHold: false },
      },
    ],
  });
  await engine['erasure:run'](how(rated, { way: 'anonymise' }));
  const after = JSON.parse(await readFile(path, 'utf8'));
  const text = JSON.stringify(after);
  expect(text).not.toContain(rated);
  expect(text).not.toContain(free.email);
  const index = before.candidates.indexOf(free);
  const now = after.candidates[index];
  expect(now.name).toMatch(/^Former candidate \d+$/);
  expect(now.applications[0].applied).toBe(`${free.applications[0].applied.slice(0, 7)}-01`);
  const values = (all: typeof before, id: string) =>
    all.assessments
      .filter((one: { candidate: string }) => one.candidate === id)
      .map((one: { ratings: { criterion: string; value: number }[]; recommendation: string }) => [
        one.recommendation,
        one.ratings.map(({ criterion, value }) => [criterion, value]),
      ]);
  expect(values(after, now.id)).toEqual(values(before, rated));
  const theirs = after.assessments.filter((one: { candidate: string }) => one.candidate === now.id);
  for (const { ratings, privateNotes } of theirs) {
    expect([privateNotes, ...ratings.map((one: { evidence: string }) => one.evidence)].join('')).toBe('');
  }
  const kinds = (all: typeof before, id: string) =>
    all.decisions
      .filter((one: { candidate: string }) => one.candidate === id)
      .map((one: { kind: string }) => one.kind);
  expect(kinds(after, now.id)).toEqual(kinds(before, rated));
});

test('a legal hold and a day to keep until are named, and nothing happens', async () => {
  const held = await withCanary(({ retention }) => {
    retention.legalHold = true;
  });
  await expect(held.engine['erasure:run'](how(held.candidate.id))).rejects.toThrow(
    `A legal hold keeps ${canary}. Lift it on the candidate’s page first, if that is allowed.`,
  );
  const kept = await withCanary(({ retention }) => {
    retention.keepUntil = '2999-01-01';
  });
  await expect(kept.engine['erasure:run'](how(kept.candidate.id))).rejects.toThrow(
    `${canary} must be kept until 2999-01-01.`,
  );
  expect(await filesWith(kept.folder, canary)).toHaveLength(1);
});

test('a crash after the people are out of the workbook leaves nothing in the versions either', async () => {
  const { engine, data, folder, path, candidate } = await withCanary();
  const plan = { way: 'erase', candidates: [candidate.id] };
  await engine['workbook:close'](undefined);
  // As a crash leaves it: the note is written, the file is, the versions are not.
  const workbook = JSON.parse(await readFile(path, 'utf8'));
  const [versions] = await readdir(join(data, 'versions'));
  const note = join(data, 'versions', versions ?? '', 'erasing');
  await writeFile(note, JSON.stringify(plan));
  workbook.candidates = workbook.candidates.filter(({ id }: { id: string }) => id !== candidate.id);
  await writeFile(path, `${JSON.stringify(workbook, null, 2)}\n`);
  expect((await filesWith(data, canary)).length).toBeGreaterThan(0);

  const again = createEngine(data, () => {});
  await again['workbook:open']({ path });
  expect(await filesWith(data, canary)).toEqual([]);
  expect(await filesWith(folder, canary)).toEqual([]);
  expect(await filesWith(data, candidate.id)).toEqual([]);
  await again['workbook:close'](undefined);
});

test('a note about people who are still there came to nothing: they stay, in the versions too', async () => {
  const { engine, data, path, candidate } = await withCanary();
  await engine['workbook:close'](undefined);
  const [versions] = await readdir(join(data, 'versions'));
  const note = join(data, 'versions', versions ?? '', 'erasing');
  await writeFile(note, JSON.stringify({ way: 'erase', candidates: [candidate.id] }));
  const again = createEngine(data, () => {});
  await again['workbook:open']({ path });
  expect((await filesWith(data, canary)).length).toBeGreaterThan(0);
  expect(await filesWith(data, '"way"')).toEqual([]);
  await again['workbook:close'](undefined);
});

test('a workbook with a password keeps its versions sealed when they are rewritten', async () => {
  const { engine, data, candidate } = await withCanary();
  await engine['password:put']({ password: 'open sesame' });
  await engine['erasure:run'](how(candidate.id));
  const { versions } = await engine['version:list'](undefined);
  expect(versions.length).toBeGreaterThan(0);
  for (const { id } of versions) {
    const { differences } = await engine['version:compare']({ id });
    expect(JSON.stringify(differences)).not.toContain(canary);
  }
  expect(await filesWith(data, 'Amara')).toEqual([]);
  await engine['workbook:close'](undefined);
});
