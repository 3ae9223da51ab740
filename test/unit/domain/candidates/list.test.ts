import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { isAmong } from '#domain/candidates/filter.ts';
import { CandidateList } from '#domain/candidates/list.ts';
import { type CandidateQuery, sortings, standings } from '#domain/candidates/query.ts';
import { fits, soughtWords } from '#domain/candidates/searchText.ts';
import { standingsOf } from '#domain/decisions/standing.ts';
import { type Candidate, newCandidate } from '#domain/schemas/candidate.ts';
import { decisionKinds, newDecision } from '#domain/schemas/decision.ts';
import { newJob } from '#domain/schemas/job.ts';
import { newStage } from '#domain/schemas/plan.ts';
import { newWorkbook, type Workbook } from '#domain/schemas/workbook.ts';
import { countingIds } from '../../../support/ids.ts';

const today = '2026-11-24';

/** A workbook with two jobs of three stages, and who is given. */
function workbookOf(people: readonly Partial<Candidate>[]): Workbook {
  const newId = countingIds();
  const workbook = newWorkbook(newId);
  workbook.jobs = ['Welder', 'Baker'].map((title) => {
    const job = { ...newJob(newId, title), id: title.toLowerCase() };
    job.plan.stages = ['Review', 'Interview', 'Trial'].map((name) => ({
      ...newStage(newId, name),
      id: `${job.id}-${name.toLowerCase()}`,
    }));
    return job;
  });
  workbook.candidates = people.map((person) => ({ ...newCandidate(newId, ''), ...person }));
  return workbook;
}

const at = (job: string, stage: string | null, applied: string | null = null) => ({
  id: `${job}-${stage}-${applied}`,
  job,
  applied,
  stage: stage && `${job}-${stage}`,
});
const decided = (
  job: string,
  candidate: string,
  kind: (typeof decisionKinds)[number],
  id = `${job}-${kind}`,
) => newDecision(() => id, { job, candidate, kind, by: null, at: '2026-11-20T10:00:00Z', reason: '' });

const names = (workbook: Workbook, query: CandidateQuery) =>
  new CandidateList().find(workbook, today, query).map(({ name }) => name);

test('a job, its stage and its decision must belong together', () => {
  const workbook = workbookOf([
    { id: 'a', name: 'Ada', applications: [at('welder', 'review'), at('baker', 'trial')] },
    { id: 'b', name: 'Bo', applications: [at('baker', 'review')] },
    { id: 'c', name: 'Cy' },
  ]);
  workbook.decisions = [decided('welder', 'a', 'reject')];
  expect(names(workbook, { job: 'baker' })).toEqual(['Ada', 'Bo']);
  expect(names(workbook, { job: 'baker', stage: 'baker-trial' })).toEqual(['Ada']);
  expect(names(workbook, { job: 'baker', standing: 'reject' })).toEqual([]);
  expect(names(workbook, { standing: 'reject' })).toEqual(['Ada']);
  expect(names(workbook, { standing: 'undecided' })).toEqual(['Ada', 'Bo']);
  expect(names(workbook, { job: 'none' })).toEqual(['Cy']);
});

test('a job that was removed counts no more; those considered for it alone have no job', () => {
  const workbook = workbookOf([{ name: 'Ada', applications: [at('welder', 'review')] }]);
  expect(names(workbook, { job: 'none' })).toEqual([]);
  expect(names({ ...workbook, jobs: [] }, { job: 'none' })).toEqual(['Ada']);
});

test('tags, sources and clocks narrow down', () => {
  const clock = { keepUntil: null, eraseBy: '2026-11-01', legalHold: false };
  const workbook = workbookOf([
    { name: 'Ada', tags: ['night shift'], source: 'Fair', retention: clock },
    { name: 'Bo', tags: ['night'], source: 'Fair', retention: { ...clock, legalHold: true } },
    { name: 'Cy', retention: { ...clock, eraseBy: '2027-01-01' } },
  ]);
  expect(names(workbook, { tag: 'night' })).toEqual(['Bo']);
  expect(names(workbook, { source: 'Fair' })).toEqual(['Ada', 'Bo']);
  expect(names(workbook, { clock: 'due' })).toEqual(['Ada']);
  expect(names(workbook, { clock: 'hold' })).toEqual(['Bo']);
  expect(names(workbook, { clock: 'none' })).toEqual([]);
  Object.assign(workbook.candidates[2] ?? {}, { retention: { ...clock, eraseBy: null } });
  expect(names({ ...workbook, candidates: [...workbook.candidates] }, { clock: 'none' })).toEqual(['Cy']);
});

test('names sort as people sort them, empty cells come last either way, and alike ones keep their order', () => {
  const workbook = workbookOf([
    { id: 'z', name: 'Zed', location: 'York' },
    { id: 'e', name: 'Émile', location: '' },
    { id: 'a', name: 'adam', location: 'Bath' },
    { id: 'f', name: 'Fay 10', location: 'York' },
    { id: 'g', name: 'Fay 9', location: 'Bath' },
  ]);
  expect(names(workbook, { sort: 'name' })).toEqual(['adam', 'Émile', 'Fay 9', 'Fay 10', 'Zed']);
  expect(names(workbook, { sort: 'location' })).toEqual(['adam', 'Fay 9', 'Zed', 'Fay 10', 'Émile']);
  expect(names(workbook, { sort: 'location', descending: true })).toEqual([
    'Zed',
    'Fay 10',
    'adam',
    'Fay 9',
    'Émile',
  ]);
});

test('stages sort by how far along they are, not by name', () => {
  const workbook = workbookOf([
    { name: 'Ada', applications: [at('welder', 'trial')] },
    { name: 'Bo', applications: [at('baker', 'review')] },
    { name: 'Cy', applications: [at('welder', 'interview')] },
    { name: 'Di' },
  ]);
  expect(names(workbook, { sort: 'stage' })).toEqual(['Bo', 'Cy', 'Ada', 'Di']);
});

test('a line tells of the job looked at, else of the newest that still goes on', () => {
  const workbook = workbookOf([
    {
      id: 'a',
      name: 'Ada',
      applications: [at('welder', 'trial', '2026-03-01'), at('baker', 'review', '2026-09-01')],
    },
  ]);
  const first = (decisions: Workbook['decisions'], job?: string) => {
    const query = job === undefined ? {} : { job };
    const { rows } = new CandidateList().window({ ...workbook, decisions }, today, query, 0, 1);
    return rows[0]?.applications[0];
  };
  expect(first([])).toMatchObject({ title: 'Baker', stage: 'Review', standing: 'undecided' });
  expect(first([decided('baker', 'a', 'reject')])).toMatchObject({ title: 'Welder', stage: 'Trial' });
  expect(first([decided('baker', 'a', 'reject')], 'baker')).toMatchObject({ standing: 'reject' });
});

test('a window tells of how many, and holds no more than asked for', () => {
  const workbook = workbookOf(
    Array.from({ length: 30 }, (_, index) => ({ id: `c${index}`, name: `Ada ${index}` })),
  );
  const window = new CandidateList().window(workbook, today, { text: '2', sort: 'name' }, 1, 3);
  expect([window.total, window.found]).toEqual([30, 12]);
  expect(window.rows.map(({ name }) => name)).toEqual(['Ada 12', 'Ada 20', 'Ada 21']);
});

test('through any changes of a workbook it answers as looking at everybody anew would', () => {
  const stages = ['review', 'interview', 'trial', null] as const;
  const text = fc.constantFrom('Ada', 'bo', 'Zoë', 'Gross', 'ab', '', 'x 1', 'abc abd');
  const application = fc
    .tuple(fc.constantFrom('welder', 'baker', 'gone'), fc.constantFrom(...stages))
    .map(([job, stage]) => at(job, stage));
  const person = fc.record({
    id: fc.constantFrom(...'abcdefgh'),
    name: text,
    location: text,
    source: text,
    tags: fc.array(text, { maxLength: 2 }),
    applications: fc.uniqueArray(application, { maxLength: 2, selector: ({ job }) => job }),
    retention: fc.record({
      keepUntil: fc.constant(null),
      eraseBy: fc.constantFrom(null, '2026-01-01', '2027-01-01'),
      legalHold: fc.boolean(),
    }),
  });
  const decision = fc
    .tuple(
      fc.constantFrom('welder', 'baker'),
      fc.constantFrom(...'abcdefgh'),
      fc.constantFrom(...decisionKinds),
    )
    .map(([job, candidate, kind]) => decided(job, candidate, kind));
  const query = fc.record(
    {
      text: fc.oneof(text, fc.stringMatching(/^[ab ]{0,4}$/)),
      job: fc.constantFrom('welder', 'baker', 'none'),
      stage: fc.constantFrom('welder-review', 'baker-trial'),
      standing: fc.constantFrom(...standings),
      tag: text,
      source: text,
      clock: fc.constantFrom('due', 'hold', 'none'),
      sort: fc.constantFrom(...sortings),
      descending: fc.boolean(),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<CandidateQuery>;
  const state = fc.record({
    people: fc.uniqueArray(person, { maxLength: 8, selector: ({ id }) => id }),
    decisions: fc.uniqueArray(decision, { maxLength: 4, selector: ({ id }) => id }),
    queries: fc.array(query, { minLength: 1, maxLength: 4 }),
  });
  fc.assert(
    fc.property(fc.array(state, { minLength: 1, maxLength: 5 }), (states) => {
      const list = new CandidateList();
      let before: Workbook | null = null;
      for (const { people, decisions, queries } of states) {
        const made: Workbook = { ...workbookOf(people), decisions };
        // As after an edit: who is just as before is the same object.
        const candidates: Candidate[] = made.candidates.map((candidate) => {
          const same = before?.candidates.find(({ id }) => id === candidate.id);
          return same && JSON.stringify(same) === JSON.stringify(candidate) ? same : candidate;
        });
        const workbook: Workbook = { ...made, jobs: before?.jobs ?? made.jobs, candidates };
        before = workbook;
        for (const query of queries) {
          const found = idsOf(list.find(workbook, today, query));
          expect(found).toBe(idsOf(new CandidateList().find(workbook, today, query)));
          expect(found.split(' ').sort()).toEqual(plainly(workbook, query).split(' ').sort());
        }
      }
    }),
    { numRuns: 150 },
  );
});

const idsOf = (candidates: readonly Candidate[]) => candidates.map(({ id }) => id).join(' ');

/** The ids of those who fit, by looking at everybody. */
function plainly(workbook: Workbook, query: CandidateQuery): string {
  const standings = standingsOf(workbook.decisions);
  const around = {
    jobs: new Map(workbook.jobs.map((job) => [job.id, job])),
    standing: (job: string, candidate: string) => standings(job, candidate)?.kind ?? ('undecided' as const),
    today,
  };
  const sought = soughtWords(query.text ?? '');
  return idsOf(workbook.candidates.filter((one) => fits(one, sought) && isAmong(one, query, around)));
}
