import { expect, test } from '@playwright/test';
import type { Outline, Part } from '#domain/outline/outline.ts';
import { postingOutline } from '#domain/outline/posting.ts';
import { type Job, newJob } from '#domain/schemas/job.ts';
import { newOrganisation } from '#domain/schemas/organisation.ts';
import { plainText } from '#domain/schemas/richText.ts';
import { newSkill } from '#domain/schemas/skill.ts';
import { ferryJob, newTestId, section, tidewell } from '../../../support/postings.ts';

const outlineOf = (job: Job): Outline => postingOutline(job, newOrganisation('Tidewell Ferries'));

/** The parts as lines: "# heading", "- item", "1. item", "label: value". */
function lines(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => {
    switch (part.type) {
      case 'heading':
        return [`${'#'.repeat(part.level)} ${part.text}`];
      case 'facts':
        // Which kind of blank stands around amounts is ICU's own affair.
        return part.rows.map((fact) => `${fact.label}: ${fact.value.replace(/\s/g, ' ')}`);
      case 'paragraph':
        return [plainText(part.runs)];
      case 'list':
        return part.items.map(
          (item) => `${'  '.repeat(item.level)}${item.ordered ? '1.' : '-'} ${plainText(item.runs)}`,
        );
      case 'title':
      case 'lead':
        return [`${part.type} ${part.text}`];
      default:
        throw new Error(`A posting has no ${part.type}.`);
    }
  });
}

test('an empty job gives an outline without a single empty label', () => {
  const outline = outlineOf(newJob(newTestId, ''));
  expect(outline.parts).toEqual([]);
  expect(outline.title).toBe('Job posting');
});

test('every filled fact is told, in the order candidates ask for them', () => {
  expect(lines(outlineOf({ ...ferryJob(), sections: [] }).parts)).toEqual([
    'title Back-end Developer',
    'lead Services that bring four million passengers a year across the water',
    'Location: Plymouth',
    'Work mode: Hybrid, two days on site',
    'Contract: Full-time',
    'Pay: £48,000 – £58,000 a year',
    'Team: Engineering',
    'Openings: 2',
    'Apply by: 13 November 2026',
    'Starts: 4 January 2027',
    'Reference: TF-2026-014',
  ]);
});

test('a single opening is not worth a line', () => {
  expect(lines(outlineOf({ ...newJob(newTestId, 'Baker'), openings: 1 }).parts)).toEqual(['title Baker']);
});

test('several places share one line, apart by semicolons when a place has a comma of its own', () => {
  const at = (...locations: string[]) =>
    lines(outlineOf({ ...newJob(newTestId, 'Baker'), locations }).parts)[1];
  expect(at('Bath', ' ', 'York')).toBe('Locations: Bath, York');
  expect(at('Bath, UK', 'York')).toBe('Locations: Bath, UK; York');
});

test('sections keep their order; those that are empty or not for the posting stay out', () => {
  const job: Job = {
    ...newJob(newTestId, 'Baker'),
    sections: [
      section('overview', 'The role', 'You bake.'),
      section('benefits', 'Nothing yet', '', '- ', '   '),
      { ...section('brief', 'Between us', 'The oven leaks.'), inPosting: false },
      section('skills', 'Skills of nobody'),
      section('stages', 'Stages of nobody'),
      section('other', '', 'A section without a heading.'),
    ],
  };
  expect(lines(outlineOf(job).parts)).toEqual([
    'title Baker',
    '# The role',
    'You bake.',
    'A section without a heading.',
  ]);
});

test('questions become headings above their answers', () => {
  const job = {
    ...newJob(newTestId, 'Baker'),
    sections: [
      section('other', 'Questions', '? How early?', 'At four.', '- Tea is ready by then.', '? Alone?', 'No.'),
    ],
  };
  expect(lines(outlineOf(job).parts).slice(1)).toEqual([
    '# Questions',
    '## How early?',
    'At four.',
    '- Tea is ready by then.',
    '## Alone?',
    'No.',
  ]);
});

test('lists nest by one level at most, and another kind on top begins another list', () => {
  const job = {
    ...newJob(newTestId, 'Baker'),
    sections: [
      section(
        'other',
        'Lists',
        '    - deep at once',
        '- a',
        '      - too deep',
        '  1. b',
        '1. one',
        '1. two',
      ),
    ],
  };
  const { parts } = outlineOf(job);
  expect(lines(parts).slice(2)).toEqual([
    '- deep at once',
    '- a',
    '  - too deep',
    '  1. b',
    '1. one',
    '1. two',
  ]);
  expect(parts.filter((part) => part.type === 'list')).toHaveLength(2);
});

test('skills are listed where the section for them is, must and nice apart when there are both', () => {
  const base = { ...newJob(newTestId, 'Baker'), sections: [section('skills', 'You bring', 'Most of this.')] };
  const bread = { ...newSkill(newTestId, 'Bread'), detail: 'with a starter', level: 'expert' as const };
  const cakes = { ...newSkill(newTestId, 'Cakes'), need: 'nice' as const, level: 'basic' as const };
  const nameless = newSkill(newTestId, ' ');
  expect(lines(outlineOf({ ...base, skills: [bread, nameless] }).parts).slice(1)).toEqual([
    '# You bring',
    'Most of this.',
    '- Bread: with a starter (expert)',
  ]);
  expect(lines(outlineOf({ ...base, skills: [cakes, bread] }).parts).slice(3)).toEqual([
    '## Must have',
    '- Bread: with a starter (expert)',
    '## Nice to have',
    '- Cakes: basics are enough',
  ]);
});

test('stages are numbered without those that are retired', () => {
  const job = ferryJob();
  const [first, second] = job.plan.stages;
  if (!first || !second) throw new Error('the job has stages');
  const stages = [first, { ...second, retired: true }, { ...second, name: '', summary: 'A call' }];
  const sections = [section('stages', 'How we choose')];
  expect(lines(outlineOf({ ...job, sections, plan: { ...job.plan, stages } }).parts).slice(-3)).toEqual([
    '# How we choose',
    '1. Application: two of us read every one of them',
    '1. A call',
  ]);
});

test('what a part was made from can be found by its id', () => {
  const job = ferryJob();
  const sources = postingOutline(job, tidewell()).parts.flatMap((part) =>
    part.type === 'list' ? part.items.map((item) => item.source) : 'source' in part ? [part.source] : [],
  );
  for (const { id } of [...job.sections, ...job.skills, ...job.plan.stages]) expect(sources).toContain(id);
});

test('looks of text come through untouched', () => {
  const runs = [{ text: 'Read ' }, { text: 'this', bold: true as const, link: 'https://example.org/' }];
  const body = section('other', 'Links', 'x');
  const sections = [{ ...body, body: body.body.map((block) => ({ ...block, runs })) }];
  expect(outlineOf({ ...newJob(newTestId, 'Baker'), sections }).parts.at(-1)).toMatchObject({ runs });
});
