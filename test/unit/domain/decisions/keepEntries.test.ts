import { expect, test } from '@playwright/test';
import { keepEntries } from '#domain/decisions/keepEntries.ts';
import { newCandidate } from '#domain/schemas/candidate.ts';
import { newDecision } from '#domain/schemas/decision.ts';
import { newJob } from '#domain/schemas/job.ts';
import { newWorkbook, type Workbook } from '#domain/schemas/workbook.ts';
import { countingIds } from '../../../support/ids.ts';

const newId = countingIds();

/** One job, Ada and Bo, one decision about each. */
function someWorkbook(): Workbook {
  const workbook = newWorkbook(newId);
  const job = newJob(newId, 'Baker');
  const candidates = ['Ada', 'Bo'].map((name) => newCandidate(newId, name));
  const decisions = candidates.map(({ id }) =>
    newDecision(newId, {
      job: job.id,
      candidate: id,
      kind: 'hold',
      reason: 'r',
      by: 'p',
      at: '2026-11-01T10:00:00Z',
    }),
  );
  return { ...workbook, jobs: [job], candidates, decisions };
}

const record = { id: 'e', at: '2026-11-02T10:00:00Z', way: 'erase', cause: 'clock', candidates: 1 } as const;

test('a copy that only added is taken as it is', () => {
  const here = someWorkbook();
  const [first] = here.decisions;
  const copy = { ...here, decisions: [...here.decisions, { ...first, id: 'new' } as never] };
  expect(keepEntries(here, copy)).toBe(copy);
});

test('an entry that a copy rewrote or left out is as it was, in its place', () => {
  const here = someWorkbook();
  const [, second] = here.decisions;
  const copy = { ...here, decisions: [{ ...second, kind: 'hire' } as never] };
  expect(keepEntries(here, copy).decisions).toEqual(here.decisions);
});

test('whom a copy erased is not brought back by the log', () => {
  const here = someWorkbook();
  const [ada, bo] = here.candidates;
  const copy = { ...here, candidates: [bo as never], decisions: here.decisions.slice(1) };
  expect(keepEntries(here, copy)).toBe(copy);
  const anonymised = {
    ...here,
    candidates: [{ ...ada, id: 'stand' } as never, bo as never],
    decisions: here.decisions.map((one, index) => (index === 0 ? { ...one, candidate: 'stand' } : one)),
  };
  expect(keepEntries(here, anonymised)).toBe(anonymised);
});

test('words change where somebody was erased since, and nothing else does', () => {
  const here = someWorkbook();
  const rewritten = (change: object) => ({
    ...here,
    organisation: { ...here.organisation, erasures: [record] },
    decisions: here.decisions.map((one) => ({ ...one, ...change })),
  });
  const words = rewritten({ note: 'a former candidate was better' });
  expect(keepEntries(here, words)).toBe(words);
  expect(keepEntries(here, rewritten({ kind: 'hire' })).decisions).toEqual(here.decisions);
});
