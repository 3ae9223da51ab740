import { expect, test } from '@playwright/test';
import { comesIn } from '#domain/candidates/import/draft.ts';
import { jobFinder } from '#domain/candidates/import/jobs.ts';
import { draftOfResume, resumesIn } from '#domain/candidates/import/jsonResume.ts';
import { draftsOf } from '#domain/candidates/import/readRow.ts';
import { tableOf } from '#domain/candidates/import/table.ts';
import type { Target } from '#domain/candidates/import/targets.ts';

const jobOf = jobFinder([
  { id: 'dev', title: 'Back-end Developer', reference: 'REQ-12', archived: false },
  { id: 'old', title: 'Back-end developer', reference: '', archived: true },
  { id: 'one', title: 'Deck Hand', reference: '', archived: false },
  { id: 'two', title: 'Deck hand', reference: '', archived: false },
]);

function read(columns: readonly [string, Target][], ...below: string[][]) {
  const rows = [columns.map(([title]) => title), ...below].map((cells, at) => ({ line: at + 1, cells }));
  const targets = columns.map(([, target]) => target);
  return draftsOf('file', { table: tableOf(rows, 0), targets, dayOrder: 'day-first', jobOf });
}

test('first and last name are joined, a name turned round is turned back, a title stays', () => {
  const [joined] = read(
    [
      ['Last', 'lastName'],
      ['First', 'firstName'],
    ],
    ['de la Cruz', 'José'],
  );
  expect(joined?.name).toBe('José de la Cruz');
  const names = read(
    [
      ['Name', 'name'],
      ['City', 'location'],
    ],
    ['Doe, Jane', 'York'],
    ['Jane Doe, PhD', 'York'],
  );
  expect(names.map(({ name }) => name)).toEqual(['Jane Doe', 'Jane Doe, PhD']);
});

test('somebody needs a name or an e-mail address; all else comes in, with a word about what is odd', () => {
  const columns: [string, Target][] = [
    ['Name', 'name'],
    ['Mail', 'email'],
    ['Phone', 'phone'],
    ['On', 'applied'],
  ];
  const [nobody, odd, only] = read(
    columns,
    ['', '', '020 7946 0958', ''],
    ['Jane', 'jane(at)example', '', '31/02/2026'],
    ['', 'Bo Li <bo@example.org>', '', '03/04/2026'],
  );
  expect(nobody && [comesIn(nobody), nobody.problems[0]?.kind]).toEqual([false, 'nobody']);
  expect(odd && [comesIn(odd), odd.email, odd.notes]).toEqual([true, 'jane(at)example', ['On: 31/02/2026']]);
  expect(odd?.problems.map(({ kind, column }) => [kind, column])).toEqual([
    ['email', 'Mail'],
    ['day', 'On'],
  ]);
  expect(only && [comesIn(only), only.email, only.applied]).toEqual([true, 'bo@example.org', '2026-04-03']);
});

test('tags are split, links are links, places are joined, the rest is noted behind its title', () => {
  const [draft] = read(
    [
      ...([
        ['Name', 'name'],
        ['Tags', 'tags'],
        ['Web', 'link'],
        ['City', 'location'],
        ['Land', 'location'],
      ] as const),
      ...([
        ['Notice', 'titled'],
        ['Notes', 'notes'],
        ['Secret', 'nowhere'],
      ] as const),
    ] as [string, Target][],
    [
      'Jane',
      'sql; Python,SQL',
      'linkedin.com/in/jane not-a-link',
      'York',
      'UK',
      'a month',
      'kind\nexact',
      'x',
    ],
  );
  expect(draft?.tags).toEqual(['sql', 'Python']);
  expect(draft?.links).toEqual([{ label: 'LinkedIn', url: 'https://linkedin.com/in/jane' }]);
  expect(draft?.location).toBe('York, UK');
  expect(draft?.notes).toEqual(['Web: not-a-link', 'Notice: a month', 'kind', 'exact']);
});

test('jobs are found by reference, by title and among words; one that is not there is noted', () => {
  const columns: [string, Target][] = [
    ['Name', 'name'],
    ['Job', 'job'],
  ];
  const jobs = [
    'req-12',
    'BACK-END DEVELOPER',
    'Back-end Developer (Bristol)',
    'REQ-12 | Developer',
    'Deck hand',
    'Cook',
  ];
  const drafts = read(columns, ...jobs.map((job) => ['Jane', job]));
  expect(drafts.map(({ job }) => job)).toEqual(['dev', 'dev', 'dev', 'dev', null, null]);
  expect([drafts[5]?.notes, drafts[5]?.problems[0]?.kind]).toEqual([['Job: Cook'], 'job']);
});

test('a head that comes again is no candidate; a text that is too long is cut and kept whole in the notes', () => {
  const columns: [string, Target][] = [
    ['Name', 'name'],
    ['Mail', 'email'],
  ];
  const [again, long] = read(columns, ['Name', 'Mail'], ['x'.repeat(1_200), '']);
  expect(again?.problems[0]?.kind).toBe('head-again');
  expect([long?.name.length, long?.notes[0]?.length]).toEqual([1_000, 1_206]);
});

test('consent is a day, or said in words beside it', () => {
  const columns: [string, Target][] = [
    ['Name', 'name'],
    ['Consent', 'consentGiven'],
    ['Until', 'consentUntil'],
  ];
  const [day, word] = read(columns, ['Jane', '3.4.2026', '2027-04-03'], ['Bo', 'yes', '']);
  expect([day?.consentGiven, day?.consentUntil]).toEqual(['2026-04-03', '2027-04-03']);
  expect([word?.consentGiven, word?.consentNote, word?.problems]).toEqual([null, 'Consent: yes', []]);
});

test('a JSON Resume is one person: contact, skills as tags, work and schools in the notes', () => {
  const resume = {
    basics: {
      ...{ name: 'Jane Doe', label: 'Developer', email: 'jane@example.org', phone: '020 7946 0958' },
      ...{ url: 'https://jane.example.org', summary: 'Ten years of ferries.' },
      location: { city: 'York', countryCode: 'GB' },
      profiles: [
        { network: 'GitHub', url: 'https://github.com/jane' },
        { network: 'Chess', username: 'jd' },
      ],
    },
    work: [{ name: 'Tidewell', position: 'Developer', startDate: '2021-04', highlights: ['Timetables'] }],
    education: [{ institution: 'York', area: 'Maths', studyType: 'BSc', endDate: '2016' }],
    skills: [{ name: 'SQL', level: 'Master', keywords: ['indexes'] }],
    languages: [{ language: 'English', fluency: 'Native' }],
    odd: 7,
  };
  const [one = {}] = resumesIn(resume) ?? [];
  const draft = draftOfResume('file', 1, one);
  expect(draft).toMatchObject({
    name: 'Jane Doe',
    email: 'jane@example.org',
    location: 'York, GB',
    tags: ['SQL'],
  });
  expect(draft.links.map(({ label }) => label)).toEqual(['', 'GitHub']);
  expect(draft.notes).toEqual([
    ...['Chess: jd', 'Developer', 'Ten years of ferries.', 'SQL: Master · indexes'],
    ...['Developer, Tidewell · 2021-04', '• Timetables', 'BSc, York, Maths · 2016', 'English, Native'],
  ]);
  expect(resumesIn({ name: 'Jane' })).toBeNull();
  expect(resumesIn([resume, resume])).toHaveLength(2);
});
