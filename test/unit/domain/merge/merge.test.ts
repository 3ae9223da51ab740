import { expect, test } from '@playwright/test';
import { applyChanges } from '#domain/edits/apply.ts';
import type { Change } from '#domain/edits/change.ts';
import { diffWorkbooks } from '#domain/merge/diff.ts';
import { mergeWorkbooks, pathKey } from '#domain/merge/merge.ts';
import { mergeOrder } from '#domain/merge/order.ts';
import { sharing } from '#domain/merge/sharing.ts';
import { isNothing, summarise } from '#domain/merge/summary.ts';
import { whereabouts } from '#domain/merge/whereabouts.ts';
import { newCandidate } from '#domain/schemas/candidate.ts';
import { newJob } from '#domain/schemas/job.ts';
import { newBlock } from '#domain/schemas/richText.ts';
import { newSection } from '#domain/schemas/section.ts';
import { newSkill } from '#domain/schemas/skill.ts';
import { newWorkbook, type Workbook } from '#domain/schemas/workbook.ts';
import { countingIds } from '../../../support/ids.ts';

function base(): Workbook {
  const newId = countingIds();
  const workbook = newWorkbook(newId);
  const job = { ...newJob(newId, 'Developer'), id: 'dev', locations: ['York'] };
  const section = { ...newSection(newId, 'What you will do'), id: 'do' };
  section.body = ['a', 'b', 'c'].map((id) => ({ ...newBlock(newId, 'bullet', `Item ${id}`), id }));
  job.sections = [section];
  job.skills = [{ ...newSkill(newId, 'SQL'), id: 'sql' }];
  const candidate = { ...newCandidate(newId, 'Ana'), id: 'ana', tags: ['local'] };
  return { ...workbook, jobs: [job], candidates: [candidate] };
}

const edit = (workbook: Workbook, ...changes: Change[]) => applyChanges(workbook, changes).workbook;
const text = (id: string, words: string): Change => ({
  put: ['jobs', 'dev', 'sections', 'do', 'body', id, 'runs'],
  value: [{ text: words }],
});

test('changes to different fields, blocks and lists of both sides all arrive', () => {
  const mine = edit(base(), { put: ['jobs', 'dev', 'title'], value: 'Engineer' }, text('a', 'Mine'));
  const theirs = edit(base(), { put: ['jobs', 'dev', 'openings'], value: 3 }, text('b', 'Theirs'));
  const { workbook, clashes } = mergeWorkbooks(base(), mine, theirs);
  expect(clashes).toEqual([]);
  const job = workbook.jobs[0];
  expect([job?.title, job?.openings]).toEqual(['Engineer', 3]);
  expect(job?.sections[0]?.body.map(({ runs }) => runs[0]?.text)).toEqual(['Mine', 'Theirs', 'Item c']);
});

test('the same field changed differently is a clash, mine until something is chosen', () => {
  const mine = edit(base(), text('a', 'Mine'));
  const theirs = edit(base(), text('a', 'Theirs'));
  const { workbook, clashes } = mergeWorkbooks(base(), mine, theirs);
  expect(clashes).toHaveLength(1);
  const [clash] = clashes;
  expect(clash?.base).toEqual([{ text: 'Item a' }]);
  expect(workbook).toEqual(mine);
  const key = pathKey(clash?.path ?? []);
  const chosen = (choice: Parameters<typeof mergeWorkbooks>[3]) =>
    mergeWorkbooks(base(), mine, theirs, choice).workbook.jobs[0]?.sections[0]?.body[0]?.runs;
  expect(chosen(new Map([[key, { take: 'theirs' }]]))).toEqual([{ text: 'Theirs' }]);
  expect(chosen(new Map([[key, { take: 'own', value: [{ text: 'Both' }] }]]))).toEqual([{ text: 'Both' }]);
});

test('what both changed alike is no clash', () => {
  const mine = edit(base(), text('a', 'Same'));
  expect(mergeWorkbooks(base(), mine, structuredClone(mine)).clashes).toEqual([]);
});

test('removed on one side: gone when the other left it alone, kept and asked about when the other changed it', () => {
  const removed = edit(base(), { remove: ['jobs', 'dev', 'skills', 'sql'] });
  expect(mergeWorkbooks(base(), removed, base()).workbook.jobs[0]?.skills).toEqual([]);
  const changed = edit(base(), { put: ['jobs', 'dev', 'skills', 'sql', 'level'], value: 'expert' });
  for (const [mine, theirs] of [
    [removed, changed],
    [changed, removed],
  ] as const) {
    const { workbook, clashes } = mergeWorkbooks(base(), mine, theirs);
    expect(clashes).toHaveLength(1);
    expect(workbook.jobs[0]?.skills[0]?.level).toBe('expert');
  }
});

test('what two states share is made the very same, and nothing else is changed', () => {
  const before = base();
  const after = JSON.parse(
    JSON.stringify(edit(before, text('a', 'New'), { remove: ['jobs', 'dev', 'skills', 'sql'] })),
  );
  const shared = sharing(before, after);
  expect(shared).toEqual(after);
  expect(shared.candidates).toBe(before.candidates);
  expect(shared.jobs[0]?.sections[0]?.body[1]).toBe(before.jobs[0]?.sections[0]?.body[1]);
  expect(shared.jobs[0]?.skills).toEqual([]);
  expect(sharing(before, JSON.parse(JSON.stringify(before)))).toBe(before);
});

test('tags are merged as a set', () => {
  const mine = edit(base(), { put: ['candidates', 'ana', 'tags'], value: ['local', 'senior'] });
  const theirs = edit(base(), { put: ['candidates', 'ana', 'tags'], value: ['remote'] });
  const { workbook, clashes } = mergeWorkbooks(base(), mine, theirs);
  expect(clashes).toEqual([]);
  expect(new Set(workbook.candidates[0]?.tags)).toEqual(new Set(['senior', 'remote']));
});

test('orders are brought together with every name in them', () => {
  expect(mergeOrder(['a', 'b', 'c'], ['a', 'b', 'c', 'x'], ['a', 'y', 'b', 'c'])).toEqual([
    'a',
    'y',
    'b',
    'c',
    'x',
  ]);
  expect(mergeOrder(['a', 'b', 'c'], ['a', 'b', 'c'], ['c', 'a', 'b'])).toEqual(['c', 'a', 'b']);
  expect(mergeOrder(['a', 'b', 'c'], ['b', 'a', 'c'], ['c', 'a', 'b'])).toEqual(['b', 'a', 'c']);
});

test('a diff leads from one state to the other, reordering included', () => {
  const job = base().jobs[0];
  const [a, b, c] = job?.sections[0]?.body ?? [];
  const after = edit(
    base(),
    text('b', 'Changed'),
    { put: ['jobs', 'dev', 'sections', 'do', 'body', 'c'], value: c as never, at: 0 },
    { remove: ['jobs', 'dev', 'sections', 'do', 'body', 'a'] },
    { put: ['jobs', 'dev', 'pay'], value: { from: 1, to: 2, currency: 'GBP', period: 'year' } },
  );
  expect([a, b]).toBeDefined();
  expect(edit(base(), ...diffWorkbooks(base(), after))).toEqual(after);
});

test('a summary counts what is different', () => {
  const after = edit(
    base(),
    text('a', 'New'),
    { put: ['jobs', 'dev', 'title'], value: 'Engineer' },
    { remove: ['jobs', 'dev', 'skills', 'sql'] },
    { put: ['candidates', 'ana', 'email'], value: 'ana@example.org' },
  );
  const summary = summarise(base(), after);
  expect(summary.jobs).toEqual([
    {
      title: 'Engineer',
      change: 'changed',
      facts: 1,
      sections: { added: 0, removed: 0, changed: 1 },
      skills: { added: 0, removed: 1, changed: 0 },
      stages: { added: 0, removed: 0, changed: 0 },
    },
  ]);
  expect(summary.candidates).toEqual({ added: 0, removed: 0, changed: 1 });
  expect(isNothing(summary)).toBe(false);
  expect(isNothing(summarise(base(), base()))).toBe(true);
});

test('a path is told in the words of what lies on it', () => {
  const where = whereabouts(base(), ['jobs', 'dev', 'sections', 'do', 'body', 'c', 'runs']);
  expect(where).toEqual([
    { kind: 'member', of: 'jobs', name: 'Developer', place: 1 },
    { kind: 'member', of: 'sections', name: 'What you will do', place: 1 },
    { kind: 'member', of: 'body', name: 'Item c', place: 3 },
    { kind: 'field', name: 'runs' },
  ]);
});
