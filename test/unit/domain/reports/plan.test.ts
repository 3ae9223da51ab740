import { expect, test } from '@playwright/test';
import { combined } from '#domain/batch/combine.ts';
import type { Outline, Table } from '#domain/outline/outline.ts';
import type { Criterion } from '#domain/schemas/plan.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { outlineFor, sample } from '../../../support/sampleReports.ts';

type Change = (stages: Workbook['jobs'][number]['plan']['stages']) => void;

function description(change: Change = () => undefined): Outline {
  const workbook = sample(({ jobs }) => change(jobs[0]?.plan.stages ?? []));
  return outlineFor(workbook, {
    document: 'job-description',
    job: workbook.jobs[0]?.id ?? '',
    candidates: [],
  });
}

const tables = ({ parts }: Outline): Table[] => parts.filter((part) => part.type === 'table');
const said = ({ rows }: Table) =>
  rows.map(({ cells }) => cells.map(({ runs }) => runs.map(({ text }) => text).join('')));
const withScale = (criterion: Criterion | undefined, points: number) => {
  if (!criterion) throw new Error('The sample has no such criterion.');
  criterion.scale = Array.from({ length: points }, (_, at) => ({ value: at + 1, anchor: `Does ${at + 1}.` }));
};

test('stages are numbered alike at a glance, above their criteria and beside the skills they assess', () => {
  const outline = description((stages) => {
    const [first] = stages;
    if (first) first.retired = true;
  });
  const [skills, glance] = tables(outline) as [Table, Table];
  const stages = said(glance).map(([stage]) => stage);
  expect(stages.slice(0, 3)).toEqual([
    'Application review (retired)',
    '1. Technical interview',
    '2. Work samples',
  ]);
  const headings = outline.parts.flatMap((part) =>
    part.type === 'heading' && part.level === 2 ? [part.text] : [],
  );
  expect(headings).toEqual(stages);
  const assessed = said(skills).find(([skill]) => skill?.startsWith('Version control'));
  expect(assessed?.at(-1)).toBe('2, 5');
});

test('anchors stand beside each other under the point they earn', () => {
  const outline = description(([first]) => withScale(first?.criteria[0], 5));
  const criteria = tables(outline)[2] as Table;
  expect(criteria.columns.map(({ label }) => label)).toEqual([
    'Point 1',
    'Point 2',
    'Point 3',
    'Point 4',
    'Point 5',
  ]);
  expect(said(criteria)[1]).toEqual(['Does 1.', 'Does 2.', 'Does 3.', 'Does 4.', 'Does 5.']);
});

test('criteria with another scale have a table of their own; a long scale goes down the page', () => {
  const outline = description(([first]) => {
    withScale(first?.criteria[1], 4);
    withScale(first?.criteria[2], 7);
  });
  const [five, four, seven] = tables(outline).slice(2) as [Table, Table, Table];
  expect([five, four].map(({ columns }) => columns.length)).toEqual([5, 4]);
  expect(seven.columns.map(({ label }) => label)).toEqual(['Point', 'What earns it']);
  expect(said(seven).at(-1)).toEqual(['7', 'Does 7.']);
});

test('that nothing says what earns a point is said once', () => {
  const outline = description(([first]) => {
    for (const point of first?.criteria[0]?.scale ?? []) point.anchor = '';
  });
  expect(said(tables(outline)[2] as Table)[1]).toEqual(['No anchor written.']);
});

test('of several documents in one file, no page names what only the first is about', () => {
  const outline = description();
  expect(outline.frame.about?.document).toBe('Job description: Back-end Developer, Ticketing');
  expect(combined('All', [outline])?.frame.about?.document).toBe(outline.title);
  expect(combined('All', [outline, outline])?.frame.about).toEqual({
    document: 'Job description',
    mark: 'Confidential',
  });
});
