import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { newCandidate } from '#domain/schemas/candidate.ts';
import { canary, filesWith, how, put, withCanary } from '../../support/canary.ts';
import type { SomeEngine } from '../../support/engine.ts';

test('where else somebody is spoken of is told before', async () => {
  const { engine, candidate } = await withCanary();
  const { rows } = await engine['erasure:list']({
    query: 'amara',
    states: ['later', 'soon', 'kept'],
    offset: 0,
    limit: 9,
  });
  const amara = rows[0]?.id ?? '';
  await engine['edit:apply']({
    label: 'write notes',
    changes: [
      {
        put: ['candidates', amara, 'notes'],
        value: [
          {
            id: 'n1',
            kind: 'paragraph',
            level: 0,
            runs: [{ text: 'Recommended by ' }, { text: 'Quintessa', bold: true }, { text: ' OVERLOOK.' }],
          },
        ],
      },
    ],
  });
  const preview = await engine['erasure:preview']({ candidates: [candidate.id] });
  expect(preview.mentions).toEqual([{ name: canary, list: 'candidates', about: 'Amara Okoye' }]);
  expect(preview.versions).toBeGreaterThan(0);
});

/** A note about somebody else, and the organisation's reasons, that speak of the canary. */
async function spokenOf(engine: SomeEngine['engine'], path: string) {
  const { candidates } = JSON.parse(await readFile(path, 'utf8'));
  const [other] = candidates;
  const block = (runs: { text: string; bold?: true; link?: string }[]) =>
    ({ id: crypto.randomUUID(), kind: 'paragraph', level: 0, runs }) as never;
  await engine['edit:apply']({
    label: 'write of somebody',
    changes: [
      {
        put: ['candidates', other.id, 'notes'],
        value: [
          block([{ text: 'Recommended by ' }, { text: 'Quintessa', bold: true }, { text: ' OVERLOOK.' }]),
          block([
            { text: 'Ask her', link: 'mailto:quintessa@example.org' },
            { text: ' or quintessa@example.org' },
          ]),
        ],
      },
      { put: ['organisation', 'decisionReasons'], value: [`Less than ${canary}`] },
    ],
  });
  return { other };
}

for (const way of ['erase', 'anonymise'] as const) {
  test(`${way}: texts about others no longer name somebody, in versions either, and say the rest as before`, async () => {
    const { engine, data, folder, path, candidate } = await withCanary();
    const { other } = await spokenOf(engine, path);
    await engine['workbook:save'](undefined);
    // Called otherwise since: a version's text still has the name of before.
    await engine['edit:apply']({
      label: 'rename',
      changes: [{ put: ['candidates', candidate.id, 'name'], value: 'Quintessa Newname' }],
    });
    await engine['workbook:save'](undefined);
    await engine['erasure:run'](how(candidate.id, { way, unnamed: 'a former candidate' }));
    for (const place of [folder, data]) {
      for (const text of ['Quintessa', 'quintessa', 'OVERLOOK', 'Overlook']) {
        expect([text, await filesWith(place, text)]).toEqual([text, []]);
      }
    }
    const after = await engine['candidate:get']({ id: other.id });
    expect(after.notes.map(({ runs }) => runs.map(({ text }) => text).join(''))).toEqual([
      'Recommended by a former candidate.',
      'Ask her or a former candidate',
    ]);
    expect((await filesWith(data, 'Recommended by ')).length).toBeGreaterThan(0);
    await engine['workbook:close'](undefined);
  });
}

test('texts about others stay as they are where that is not asked for', async () => {
  const { engine, path, candidate } = await withCanary();
  const { other } = await spokenOf(engine, path);
  await engine['erasure:run'](how(candidate.id));
  const { notes } = await engine['candidate:get']({ id: other.id });
  expect(JSON.stringify(notes)).toContain('Quintessa');
});

test('another candidate who is called the same is told, and nothing about them is changed', async () => {
  const { engine, path, candidate } = await withCanary();
  const { other } = await spokenOf(engine, path);
  const twin = newCandidate(() => crypto.randomUUID(), canary);
  await put(engine, twin);
  const { mentions } = await engine['erasure:preview']({ candidates: [candidate.id] });
  expect(mentions[0]).toEqual({ name: canary, list: 'twin', about: canary });
  await engine['erasure:run'](how(candidate.id, { unnamed: 'a former candidate' }));
  expect((await engine['candidate:get']({ id: twin.id })).name).toBe(canary);
  const notes = JSON.stringify((await engine['candidate:get']({ id: other.id })).notes);
  // The name may be the twin's; the address is not.
  expect(notes).toContain('OVERLOOK');
  expect(notes).not.toContain('quintessa@example.org');
});
