import { expect, test } from '@playwright/test';
import type { TemplateRow } from '../../../../electron/contract/state.ts';
import { families, ofFamily, searchTemplates } from '../../../../renderer/features/start/search.ts';

function row(id: string, more: Partial<TemplateRow>): TemplateRow {
  const counts = { requirements: 1, skills: 1, stages: 1 };
  return {
    id,
    family: 'engineering',
    title: id,
    summary: '',
    synonyms: [],
    skillNames: [],
    ...counts,
    ...more,
  };
}

const all = [
  row('accountant', { family: 'finance', title: 'Accountant', skillNames: ['C++', 'Spreadsheets'] }),
  row('developer', {
    title: 'Back-end Developer',
    synonyms: ['Server engineer'],
    skillNames: ['SQL', 'Node.js'],
  }),
  row('engineer', { title: 'Engineer', summary: 'Back office machines' }),
];
const ids = (rows: readonly TemplateRow[]) => rows.map(({ id }) => id);

test('a family is shown with how many templates it has, and none without', () => {
  expect(families(all)).toEqual([
    { id: 'finance', count: 1 },
    { id: 'engineering', count: 2 },
  ]);
  expect(ids(ofFamily(all, 'finance'))).toEqual(['accountant']);
  expect(ids(ofFamily(all, null))).toEqual(ids(all));
});

test('titles come before other names, those before summaries and skills', () => {
  expect(ids(searchTemplates(all, 'eng'))).toEqual(['engineer', 'developer']);
  expect(ids(searchTemplates(all, 'back'))).toEqual(['developer', 'engineer']);
});

test('skills are found, signs and all', () => {
  expect(ids(searchTemplates(all, 'sql'))).toEqual(['developer']);
  expect(ids(searchTemplates(all, 'c++'))).toEqual(['accountant']);
  expect(ids(searchTemplates(all, 'node.js'))).toEqual(['developer']);
});

test('every word typed must begin a word of the template', () => {
  expect(ids(searchTemplates(all, 'server sql'))).toEqual(['developer']);
  expect(ids(searchTemplates(all, 'server spreadsheets'))).toEqual([]);
  expect(ids(searchTemplates(all, 'eveloper'))).toEqual([]);
});
