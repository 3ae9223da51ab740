import { expect, test } from '@playwright/test';
import { distribute, missingFrom } from '#domain/letterhead/distribute.ts';
import { lineValues } from '#domain/letterhead/lines.ts';
import { type Placeholder, placeholderNamed } from '#domain/letterhead/placeholders.ts';
import type { Outline, Part } from '#domain/outline/outline.ts';
import { postingOutline } from '#domain/outline/posting.ts';
import { ferryJob, tidewell } from '../../../support/postings.ts';

const job = ferryJob();
const posting = postingOutline(job, tidewell());
const purposes = new Map(job.sections.map(({ id, purpose }) => [id, purpose]));

const asked = (...names: string[]) =>
  names.map((name) => placeholderNamed(name)).filter((one): one is Placeholder => one !== null);

const shared = (outline: Outline, ...names: string[]) => distribute(outline, purposes, asked(...names));

const headings = (parts: readonly Part[] = []) =>
  parts.flatMap((part) => (part.type === 'heading' && part.level === 1 ? [part.text] : []));

const all = headings(posting.parts);
const skills = job.sections.find(({ purpose }) => purpose === 'skills')?.heading ?? '';

test('names are understood whatever their capitals and spaces; others are none', () => {
  expect(placeholderNamed(' Title ')).toEqual({ type: 'line', name: 'title' });
  expect(placeholderNamed('APPLYBY')).toEqual({ type: 'line', name: 'applyBy' });
  expect(placeholderNamed('Section : What we offer')).toEqual({ type: 'section', section: 'what we offer' });
  expect(placeholderNamed('first_name')).toBeNull();
});

test('the body is everything that has no placeholder of its own', () => {
  const { blocks, rest } = shared(posting, 'title', 'skills', 'body');
  const body = blocks.get('body');
  expect(body?.map(({ type }) => type)).not.toContain('title');
  expect(body?.map(({ type }) => type)).toContain('facts');
  expect(headings(blocks.get('skills'))).toEqual([skills]);
  expect(headings(body)).toEqual(all.filter((heading) => heading !== skills));
  expect(rest).toEqual([]);
});

test('a section is found by its heading, else by what it is for', () => {
  const [first = ''] = all;
  expect(headings(shared(posting, `section:${first}`).blocks.get(`section:${first.toLowerCase()}`))).toEqual([
    first,
  ]);
  expect(headings(shared(posting, 'section:skills').blocks.get('section:skills'))).toEqual([skills]);
});

test('sections that no placeholder takes follow at the end, and are not lost', () => {
  expect(headings(shared(posting, 'title', 'facts', 'skills').rest)).toEqual(
    all.filter((heading) => heading !== skills),
  );
  expect(shared(posting).rest).toHaveLength(posting.parts.length);
});

test('what a letterhead leaves out is told', () => {
  expect(missingFrom(asked('body'))).toEqual([]);
  expect(missingFrom([])).toEqual(['body']);
  expect(missingFrom(asked('sections', 'title'))).toEqual(['tagline', 'facts']);
  expect(missingFrom(asked('title'))).toEqual(['body', 'tagline', 'facts']);
});

test('several documents in one stay whole: no title or section of one is taken for that of all', () => {
  const many = { ...posting, title: 'All postings', parts: [...posting.parts, ...posting.parts] };
  const { blocks, rest } = shared(many, 'title', 'facts', 'skills');
  expect(blocks.get('facts')).toEqual([]);
  expect(rest).toHaveLength(many.parts.length);
  const lines = lineValues(many, tidewell(), '2026-11-24');
  expect([lines.title, lines.reference]).toEqual(['All postings', '']);
});

test('facts stand within lines in the words of the document', () => {
  const lines = lineValues({ ...posting }, tidewell(), '2026-11-24');
  expect(lines).toMatchObject({
    title: 'Back-end Developer',
    location: 'Plymouth',
    reference: 'TF-2026-014',
    kind: 'Job posting',
    date: '24 November 2026',
  });
});
