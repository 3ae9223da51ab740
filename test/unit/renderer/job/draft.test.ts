import { expect, test } from '@playwright/test';
import type { Edit } from '#domain/edits/change.ts';
import { newJob } from '#domain/schemas/job.ts';
import { newOrganisation } from '#domain/schemas/organisation.ts';
import { newSection } from '#domain/schemas/section.ts';
import { createDraft, type Engine, type Shown } from '../../../../renderer/job/draft.ts';
import { share } from '../../../../renderer/job/share.ts';

let count = 0;
const newId = () => `id${++count}`;

function engineWith(overrides: Partial<Engine> = {}) {
  const job = newJob(newId, 'Developer');
  job.sections = [newSection(newId, 'One'), newSection(newId, 'Two')];
  const shown: Shown = { job, people: [], organisation: newOrganisation('Tidewell') };
  const sent: Edit[] = [];
  const refusals: unknown[] = [];
  const engine: Engine = {
    load: async () => structuredClone(shown),
    send: async (edit) => void sent.push(edit),
    settled: async () => {},
    refused: (why) => void refusals.push(why),
    ...overrides,
  };
  return { engine, job, sent, refusals };
}

const title = (job: { id: string }, value: string) => ({ put: ['jobs', job.id, 'title'], value });

test('a change shows at once and is sent with its name and key', async () => {
  const { engine, job, sent } = engineWith();
  const draft = createDraft(engine);
  await draft.refresh();
  draft.change('change title', [title(job, 'Engineer')], 'title');
  expect(draft.state().shown?.job.title).toBe('Engineer');
  expect(sent).toEqual([{ label: 'change title', changes: [title(job, 'Engineer')], key: 'title' }]);
});

test('what a change does not touch stays the very same object', async () => {
  const { engine, job } = engineWith();
  const draft = createDraft(engine);
  await draft.refresh();
  const before = draft.state().shown;
  const [first] = job.sections;
  draft.change('rename', [{ put: ['jobs', job.id, 'sections', first?.id ?? '', 'heading'], value: 'New' }]);
  const after = draft.state().shown;
  expect(after?.job.sections[0]).not.toBe(before?.job.sections[0]);
  expect(after?.job.sections[1]).toBe(before?.job.sections[1]);
  expect(after?.job.plan).toBe(before?.job.plan);
  expect(after?.organisation).toBe(before?.organisation);
});

test('a change that would break the job is told and neither shown nor sent', async () => {
  const { engine, job, sent, refusals } = engineWith();
  const draft = createDraft(engine);
  await draft.refresh();
  draft.change('break', [{ put: ['jobs', job.id, 'openings'], value: -1 }]);
  expect(refusals).toHaveLength(1);
  expect(sent).toEqual([]);
  expect(draft.state().shown?.job.openings).toBe(1);
});

test('when the engine refuses, the workbook’s own state is shown again', async () => {
  const { engine, job, refusals } = engineWith({
    send: async () => {
      throw new Error('The job is gone.');
    },
  });
  const draft = createDraft(engine);
  await draft.refresh();
  draft.change('change title', [title(job, 'Engineer')]);
  await expect.poll(() => draft.state().shown?.job.title).toBe('Developer');
  expect(refusals).toHaveLength(1);
});

test('an answer that is older than what was typed meanwhile is asked for again', async () => {
  let loads = 0;
  const { engine, job } = engineWith();
  const load = engine.load;
  const draft = createDraft({
    ...engine,
    load: async () => {
      loads++;
      const shown = await load();
      if (loads === 2) draft.change('change title', [title(job, 'Typed meanwhile')]);
      return loads > 2 ? { ...shown, job: { ...shown.job, title: 'Typed meanwhile' } } : shown;
    },
  });
  await draft.refresh();
  await draft.refresh();
  expect(loads).toBe(3);
  expect(draft.state().shown?.job.title).toBe('Typed meanwhile');
});

test('a job that cannot be had says why', async () => {
  const { engine } = engineWith({
    load: async () => {
      throw new Error('There is no such job.');
    },
  });
  const draft = createDraft(engine);
  await draft.refresh();
  expect(draft.state()).toEqual({ shown: undefined, missing: 'There is no such job.' });
});

test('a moved member of a list is the same object as before', () => {
  const before = [
    { id: 'a', deep: { x: 1 } },
    { id: 'b', deep: { x: 2 } },
  ];
  const after = share(before, structuredClone([before[1], before[0]]));
  expect(after[0]).toBe(before[1]);
  expect(after[1]).toBe(before[0]);
});
