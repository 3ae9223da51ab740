import { expect, test } from '@playwright/test';
import type { Head } from '#domain/comparison/overview.ts';
import type { PlannedStage } from '#domain/scoring/figures.ts';
import { firstView, shownHeads, shownRows, toggled } from '../../../../renderer/features/comparison/view.ts';

const stage = (id: string, criteria: number, retired = 0): PlannedStage => ({
  stage: id,
  name: id,
  retired: false,
  weight: criteria,
  criteria: Array.from({ length: criteria + retired }, (_, index) => ({
    criterion: `${id}-${index}`,
    name: `${id} ${index}`,
    weight: 1,
    share: 0.1,
    lowest: 1,
    highest: 5,
    minimum: null,
    retired: index >= criteria,
  })),
});

const head = (candidate: string, rank: number | null, stages: (number | null)[]): Head => ({
  candidate,
  name: candidate,
  standing: rank === null ? 'unrated' : 'placed',
  rank,
  total: rank === null ? null : 5 - rank,
  reach: null,
  share: 1,
  out: [],
  hidden: 0,
  stages,
});

const plan = [stage('one', 10), stage('two', 10), stage('none', 0), stage('three', 2, 3)];
const heads = [head('Cem', 1, [3, null]), head('Ann', 2, [5, 1]), head('Bo', null, [null, 4])];
const names = (shown: readonly Head[]) => shown.map(({ name }) => name);
const nameOf = ({ name }: Head) => name;

test('at first as many stages are open as fit, the first always', () => {
  expect([...firstView({ plan }).folded]).toEqual(['two', 'none', 'three']);
  expect([...firstView({ plan: [stage('huge', 40)] }).folded]).toEqual([]);
});

test('stages with nothing to compare have no row, and what is retired only on demand', () => {
  const view = { ...firstView({ plan }), folded: new Set(['one', 'two']) };
  const rows = (retired: boolean) =>
    shownRows(plan, { ...view, retired }).map((row) =>
      row.kind === 'stage' ? row.stage.stage : row.criterion.criterion,
    );
  expect(rows(false)).toEqual(['one', 'two', 'three', 'three-0', 'three-1']);
  expect(rows(true)).toHaveLength(8);
});

test('columns are ordered by total, by name, or by a stage with the unrated last', () => {
  const order = (sort: string) =>
    names(shownHeads({ heads, plan }, { sort, who: 'all', selected: new Set() }, nameOf));
  expect(order('total')).toEqual(['Cem', 'Ann', 'Bo']);
  expect(order('name')).toEqual(['Ann', 'Bo', 'Cem']);
  expect(order('one')).toEqual(['Ann', 'Cem', 'Bo']);
  expect(order('two')).toEqual(['Bo', 'Ann', 'Cem']);
});

test('columns are those of everybody, of the placed, or of the selected', () => {
  const of = (who: 'all' | 'placed' | 'selected') =>
    names(shownHeads({ heads, plan }, { sort: 'total', who, selected: new Set(['Bo']) }, nameOf));
  expect(of('placed')).toEqual(['Cem', 'Ann']);
  expect(of('selected')).toEqual(['Bo']);
});

test('toggling twice changes nothing, and the set itself is left alone', () => {
  const set: ReadonlySet<string> = new Set(['a']);
  expect([...toggled(set, 'b')]).toEqual(['a', 'b']);
  expect([...toggled(toggled(set, 'b'), 'b')]).toEqual(['a']);
  expect([...set]).toEqual(['a']);
});
