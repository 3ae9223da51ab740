import { expect, test } from '@playwright/test';
import type { BoardCard } from '#contract/decisions.ts';
import { applied, beside, columnsOf, found, gone } from '../../../../../renderer/features/board/columns.ts';

const stages = [
  { id: 'review', name: 'Review', retired: false },
  { id: 'old', name: 'Old test', retired: true },
  { id: 'trial', name: 'Trial', retired: false },
];

function card(id: string, stage: string | null, standing: BoardCard['standing'] = null): BoardCard {
  return { id, application: `a-${id}`, name: id, stage, applied: null, rated: 0, standing };
}

const columns = (cards: BoardCard[], latest: string[] = []) => columnsOf(stages, cards, latest);

test('columns are the stages of the plan in order behind those who applied; a retired one only while it is used', () => {
  expect(columns([]).open.map(({ id }) => id)).toEqual([applied, 'review', 'trial']);
  const used = columns([card('amara', 'old')]).open;
  expect(used.map(({ id, isRetired }) => [id, isRetired])).toEqual([
    [applied, false],
    ['review', false],
    ['old', true],
    ['trial', false],
  ]);
});

test('nobody is lost: a stage that is not in the plan has a column of its own', () => {
  const { open } = columns([card('amara', 'nowhere')]);
  expect(open.at(-1)).toMatchObject({ id: gone, isRetired: true });
  expect(open.at(-1)?.cards).toHaveLength(1);
});

test('hired, withdrawn and rejected stand apart in this order; on hold and offered go on', () => {
  const cards = [
    card('no', 'review', 'reject'),
    card('off', 'review', 'withdraw'),
    card('yes', 'trial', 'hire'),
    card('wait', 'trial', 'hold'),
    card('soon', 'trial', 'offer'),
  ];
  const { open, closed } = columns(cards);
  expect(closed.map(({ id }) => id)).toEqual(['yes', 'off', 'no']);
  expect(open.at(-1)?.cards.map(({ id }) => id)).toEqual(['wait', 'soon']);
});

test('what was moved last stands on top of its column', () => {
  const cards = ['a', 'b', 'c'].map((id) => card(id, 'trial'));
  expect(
    columns(cards, ['c', 'b'])
      .open.at(-1)
      ?.cards.map(({ id }) => id),
  ).toEqual(['c', 'b', 'a']);
});

test('one moves past a retired stage, and not beyond the ends', () => {
  const { open } = columns([card('amara', 'old')]);
  expect(beside(open, 'review', 1)?.id).toBe('trial');
  expect(beside(open, 'old', -1)?.id).toBe('review');
  expect(beside(open, applied, -1)).toBeNull();
  expect(beside(open, 'trial', 1)).toBeNull();
});

test('names are found by parts of their words, without accents and capitals', () => {
  const cards = [card('Zoë Łukasz', null), card('Ben', null)];
  expect(found(cards, 'luk ZO').map(({ name }) => name)).toEqual(['Zoë Łukasz']);
  expect(found(cards, ' ')).toBe(cards);
});
