import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import i18next from 'i18next';
import { overviewOf } from '#domain/comparison/overview.ts';
import type { Job } from '#domain/schemas/job.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import type { Order } from '#domain/scoring/findings.ts';
import { inRoot } from '../../../../electron/tooling/paths.ts';
import type { Saying } from '../../../../renderer/features/comparison/findings/saying.ts';
import { sentences, type Told } from '../../../../renderer/features/comparison/findings/sentences.ts';
import { comparedWorkbook } from '../../../support/compared.ts';

const catalogue = inRoot('renderer', 'features', 'comparison', 'words.en.json');
const instance = i18next.createInstance();
await instance.init({
  lng: 'en',
  resources: { en: { translation: JSON.parse(readFileSync(catalogue, 'utf8')) } },
  interpolation: { escapeValue: false },
});

const list = (type: 'conjunction' | 'disjunction') => (names: readonly string[]) =>
  new Intl.ListFormat('en', { type }).format(names);

const say: Saying = {
  t: (key, values) => instance.t(key, values ?? {}),
  names: { candidate: (id) => id, interviewer: (id) => id, criterion: (id) => id },
  write: {
    all: list('conjunction'),
    any: list('disjunction'),
    count: (value) => value.toLocaleString('en'),
    coverage: (share) => `${Math.round((share ?? 0) * 100)} % rated`,
    ordinal: (rank) => ['first', 'second', 'third'][rank - 1] ?? '',
    percent: (share) => `${Math.round(share * 100)} %`,
    score: (value) => value.toFixed(1),
    total: (value) => value.toFixed(2),
  },
};

type Head = Told['heads'][number];
const head = (
  candidate: string,
  rank: number | null,
  total: number,
  standing: Head['standing'] = 'placed',
): Head => ({
  candidate,
  name: candidate,
  standing,
  rank,
  total,
  reach: null,
  share: 1,
  out: [],
  hidden: 0,
  stages: [],
});

const order = (ahead: string, behind: string, over: Partial<Order> = {}): Order => ({
  kind: 'order',
  rank: 2,
  ahead,
  behind,
  difference: 0.1,
  precision: 0.05,
  tie: false,
  move: 0.42,
  shift: null,
  interviewers: [],
  common: null,
  ground: 'enough',
  ...over,
});

const told = (heads: Head[], findings: Told['findings'], over: Partial<Told> = {}): Told => ({
  heads,
  findings,
  apart: 0,
  agreement: { alpha: null, units: 0, needed: 30, ratings: 0, why: 'too-few' },
  measure: { lowest: 1, highest: 5 },
  ...over,
});

const tiedFirst = (...candidates: [string, number][]) => ({
  kind: 'tied-first' as const,
  candidates: candidates.map(([candidate, total]) => ({ candidate, total })),
});

test('a tie is declared a tie, with what turns it and no winner', () => {
  const heads = [head('Amara', 1, 4.13), head('Jonas', 1, 4.11), head('Priya', 3, 3.74)];
  const findings = [
    tiedFirst(['Amara', 4.13], ['Jonas', 4.11]),
    order('Amara', 'Jonas', { tie: true, move: 0.04, interviewers: ['Nadia', 'Farah'] }),
    order('Jonas', 'Priya'),
  ];
  expect(sentences(told(heads, findings), say)).toEqual({
    title: 'Amara and Jonas are tied',
    lines: [
      'Their order turns as soon as weights move by 4 %, or when Nadia or Farah is left out. Do not read a winner into 4.13 and 4.11.',
      'Jonas stays ahead of Priya until weights move by 42 %, whichever interviewer is left out.',
    ],
  });
});

test('a leader is said to lead, with how firmly; who is tied further down is told together', () => {
  const heads = [head('Grace', 1, 4.2), head('Cal', 2, 3.5), head('Ruth', 2, 3.4), head('Noor', 2, 3.4)];
  const findings = [
    { kind: 'leader' as const, candidate: 'Grace', total: 4.2 },
    order('Grace', 'Cal', { move: null, interviewers: ['Owen'] }),
    order('Cal', 'Ruth', { tie: true, move: null }),
    order('Ruth', 'Noor', { tie: true, move: null }),
  ];
  expect(sentences(told(heads, findings), say)).toEqual({
    title: 'Grace is first, at 4.20',
    lines: [
      'Grace stays ahead of Cal however the weights move, but not without Owen.',
      'Cal, Ruth, and Noor are tied second. The ratings cannot tell them apart, however the weights move. Do not read a winner into 3.50 and 3.40.',
    ],
  });
});

test('of many who are tied only what is known of all is said', () => {
  const heads = Array.from({ length: 1_200 }, (_, index) => head(`C${index}`, 1, 4 - index / 10_000));
  const first = tiedFirst(['C0', 4], ['C1', 4], ['C2', 4], ['C3', 4]);
  const said = sentences(told(heads, [first, order('C0', 'C1', { tie: true, move: 0.01 })]), say);
  expect(said.title).toBe('C0, C1, C2 and 1,197 others are tied');
  expect(said.lines).toEqual(['Their totals go from 4.00 down to 3.88. Do not read an order into them.']);
});

test('two who are rated on nothing in common are not said to be ahead of each other; on little, it is said how little', () => {
  const heads = [head('Ann', 1, 4.2), head('Bo', 2, 3.9), head('Cy', 3, 3)];
  const common = { share: 0.1, ahead: 3.9, behind: 3, turned: false };
  const findings = [
    { kind: 'leader' as const, candidate: 'Ann', total: 4.2 },
    order('Ann', 'Bo', { ground: 'none' }),
    order('Bo', 'Cy', { ground: 'little', common }),
    { kind: 'unproven' as const },
  ];
  expect(sentences(told(heads, findings), say).lines).toEqual([
    'Ann and Bo are rated on nothing in common: their totals say nothing about who is better.',
    'Bo stays ahead of Cy until weights move by 42 %, whichever interviewer is left out.',
    'Only on 10 % of the plan are both Bo and Cy rated: that is little to compare them by.',
    'Too little is rated by two interviewers to know how exact a rating is: small differences may be chance.',
  ]);
});

test('an order that rests on different criteria says what it is on the same ones', () => {
  const heads = [head('Ann', 1, 4.2), head('Bo', 2, 3.9)];
  const common = { share: 0.6, ahead: 3.8, behind: 3.9, turned: true };
  const findings = [
    { kind: 'leader' as const, candidate: 'Ann', total: 4.2 },
    order('Ann', 'Bo', { common }),
  ];
  expect(sentences(told(heads, findings), say).lines[1]).toBe(
    'On what both are rated on, 60 % of the plan, Bo is ahead of Ann: 3.90 to 3.80.',
  );
});

test('who is out is told with the rating and the minimum, and whether it hangs on one interviewer', () => {
  const heads = [head('Ann', 1, 4.2), head('Tom', null, 3.7, 'knocked-out')];
  const knockOut = { criterion: 'data safe', minimum: 3, mean: 2, verdict: 'out' as const, below: ['Owen'] };
  const findings: Told['findings'] = [
    { kind: 'leader', candidate: 'Ann', total: 4.2 },
    { kind: 'knocked-out', candidate: 'Tom', knockOuts: [knockOut], onlyWith: ['Owen'] },
    {
      kind: 'doubtful',
      candidate: 'Ann',
      knockOuts: [{ ...knockOut, verdict: 'disputed' }],
      outWithout: ['Farah'],
    },
    { kind: 'knock-out-unrated', candidate: 'Ann', criteria: ['repairs'] },
    { kind: 'knock-out-unrated', candidate: 'Bo', criteria: ['repairs'] },
  ];
  expect(sentences(told(heads, findings), say)).toEqual({
    title: 'Only Ann is placed, at 4.20',
    lines: [
      'Tom is out by “data safe”: 2.0, where 3 is the minimum. Without Owen it would not be so.',
      'Ann is in by the mean, though Owen rated “data safe” below the minimum: talk it over before deciding.',
      'Ann would be out without Farah.',
      'Ann and Bo could still be out: “repairs” is not rated for them.',
    ],
  });
});

test('a single candidate is told without an order', () => {
  const said = sentences(
    told([head('Ann', 1, 4.2)], [{ kind: 'leader', candidate: 'Ann', total: 4.2 }]),
    say,
  );
  expect(said).toEqual({ title: 'Ann has 4.20 of 5, 100 % rated', lines: [] });
});

test('gaps, disagreement and what does not count are counted', () => {
  const heads = [
    head('Ann', 1, 4.2),
    head('Bo', null, 4, 'too-little-rated'),
    head('Cy', null, 4, 'too-little-rated'),
    head('Di', null, 0, 'unrated'),
  ];
  const findings: Told['findings'] = [
    { kind: 'leader', candidate: 'Ann', total: 4.2 },
    { kind: 'not-counted', open: 1, setAside: 2 },
  ];
  const agreement = { alpha: 0.7, units: 1_234, needed: 30, ratings: 2_500, why: 'enough' as const };
  expect(sentences(told(heads, findings, { apart: 1, agreement }), say).lines).toEqual([
    '2 are rated on too little to be placed. 1 is not rated.',
    'Interviewers lie two or more points apart in 1 cell.',
    'Interviewers agree fairly: Krippendorff’s alpha is 0.70 over 1,234 cells, enough for tentative conclusions.',
    '2 ratings fit no scale or criterion and are not counted.',
  ]);
});

test('where all who are rated are out, nobody is said to lead', () => {
  const workbook: Workbook = comparedWorkbook(2);
  const [job] = workbook.jobs as [Job];
  for (const stage of job.plan.stages) for (const one of stage.criteria) one.knockOutBelow = 5;
  const { candidates, assessments } = workbook;
  const overview = overviewOf({ job, candidates, assessments, hidden: new Set() }, []);
  expect(sentences(overview, say).title).toBe('Nobody is placed');
});
