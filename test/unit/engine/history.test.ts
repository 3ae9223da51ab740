import { expect, test } from '@playwright/test';
import type { Change } from '#domain/edits/change.ts';
import { History } from '#engine/history.ts';

const title = (value: string): Change => ({ put: ['jobs', 'a', 'title'], value });

test('typing under one key within a second and a half is one step', () => {
  const history = new History();
  history.add({ label: 'type', changes: [title('B')], key: 'title' }, [title('A')], 0, 0);
  history.add({ label: 'type', changes: [title('C')], key: 'title' }, [title('B')], 0, 1_400);
  const back = history.back();
  expect(back?.step.undo).toEqual([title('A')]);
  expect(back?.step.redo).toEqual([title('C')]);
  back?.settle();
  expect(history.undoLabel).toBeNull();
  expect(history.redoLabel).toBe('type');
});

test('a pause, another key or no key begins a new step', () => {
  const history = new History();
  history.add({ label: 'one', changes: [title('B')], key: 'title' }, [title('A')], 0, 0);
  history.add({ label: 'two', changes: [title('C')], key: 'title' }, [title('B')], 0, 1_501);
  history.add({ label: 'three', changes: [title('D')], key: 'other' }, [title('C')], 0, 1_502);
  history.add({ label: 'four', changes: [title('E')] }, [title('D')], 0, 1_503);
  history.add({ label: 'five', changes: [title('F')] }, [title('E')], 0, 1_504);
  const labels = [];
  for (let back = history.back(); back; back = history.back()) {
    labels.push(back.step.label);
    back.settle();
  }
  expect(labels).toEqual(['five', 'four', 'three', 'two', 'one']);
});

test('typing without a pause is cut into steps of fifteen seconds', () => {
  const history = new History();
  for (let at = 0; at <= 16_000; at += 1_000) {
    history.add({ label: 'type', changes: [title(`${at}`)], key: 'k' }, [title(`${at - 1_000}`)], 0, at);
  }
  history.back()?.settle();
  expect(history.undoLabel).toBe('type');
});

test('typing after an undo does not go on in the step that was undone and redone', () => {
  const history = new History();
  history.add({ label: 'type', changes: [title('B')], key: 'k' }, [title('A')], 0, 0);
  history.back()?.settle();
  history.forth()?.settle();
  history.add({ label: 'more', changes: [title('C')], key: 'k' }, [title('B')], 0, 10);
  expect(history.back()?.step.undo).toEqual([title('B')]);
});

test('a new edit forgets what could be redone', () => {
  const history = new History();
  history.add({ label: 'one', changes: [title('B')] }, [title('A')], 0, 0);
  history.back()?.settle();
  history.add({ label: 'two', changes: [title('C')] }, [title('A')], 0, 1);
  expect(history.redoLabel).toBeNull();
});

test('typing that was merged into one step leads back to the revision before its first letter', () => {
  const history = new History();
  history.add({ label: 'type', changes: [title('B')], key: 'k' }, [title('A')], 7, 0);
  history.add({ label: 'type', changes: [title('C')], key: 'k' }, [title('B')], 8, 10);
  expect(history.back()?.step).toMatchObject({ before: 7, after: 9 });
});

test('a final edit takes away the steps that could take it back, and no others', () => {
  const history = new History();
  const stage = ['candidates', 'c', 'applications', 'a', 'stage'];
  const put = (path: string[], value: string): Change => ({ put: path, value });
  history.add(
    { label: 'add', changes: [put(['candidates', 'c'], '')] },
    [{ remove: ['candidates', 'c'] }],
    0,
    0,
  );
  history.add({ label: 'title', changes: [title('B')] }, [title('A')], 1, 0);
  history.add({ label: 'move', changes: [put(stage, 'two')] }, [put(stage, 'one')], 2, 0);
  history.add({ label: 'name', changes: [put(['candidates', 'c', 'name'], 'C')] }, [], 3, 0);
  history.add({ label: 'undone', changes: [title('C')] }, [title('B')], 4, 0);
  history.back()?.settle();
  history.finalise([stage, ['decisions', 'd']], [['jobs', 'a', 'plan']]);
  expect(history.redoLabel, 'nothing is done again over a final edit').toBeNull();
  const labels = [];
  for (let back = history.back(); back; back = history.back()) {
    labels.push(back.step.label);
    back.settle();
  }
  expect(labels).toEqual(['name', 'title']);
});

test('a final edit keeps what it leans on', () => {
  const history = new History();
  history.add({ label: 'add', changes: [] }, [{ remove: ['people', 'p'] }], 0, 0);
  history.add({ label: 'rename', changes: [] }, [{ put: ['people', 'p', 'name'], value: 'P' }], 1, 0);
  history.finalise([], [['people', 'p']]);
  expect(history.back()?.step.label).toBe('rename');
  history.back()?.drop();
  expect(history.back()).toBeNull();
});
