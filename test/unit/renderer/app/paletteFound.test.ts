import { expect, test } from '@playwright/test';
import { foundAmong } from '../../../../renderer/app/palette/found.ts';

const action = (text: string, note = '') => ({ id: text, text, note, icon: 'jobs', run: () => {} }) as const;
const commands = [
  action('Stage Manager', 'Paused · Plymouth'),
  action('Show all candidates'),
  action('Amara'),
];
const texts = (typed: string, candidates: ReturnType<typeof action>[]) =>
  foundAmong(commands, candidates, typed).map(({ text }) => text);

test('commands and candidates are one list by one measure; a job comes first on a tie', () => {
  expect(texts('cand', [action('Candice Roe')])).toEqual(['Candice Roe', 'Show all candidates']);
  expect(texts('amara', [action('Amara')])).toEqual(['Amara', 'Amara']);
  expect(foundAmong(commands, [action('Amara', 'York')], 'amara')[0]?.note).toBe('');
});

test('a candidate found by what is not shown stays in the list, behind all that fit', () => {
  expect(texts('plymouth', [action('Amara Okoye', 'York')])).toEqual(['Stage Manager', 'Amara Okoye']);
});
