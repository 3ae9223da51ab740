import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { correctionsIn, standingOf, standingsOf } from '#domain/decisions/standing.ts';
import { type Decision, decisionKinds } from '#domain/schemas/decision.ts';

function entry(id: string, given: Partial<Decision> = {}): Decision {
  return {
    id,
    job: 'job',
    candidate: 'amara',
    kind: 'hold',
    stage: null,
    by: null,
    at: '2026-11-01T09:00:00Z',
    reason: '',
    note: '',
    corrects: null,
    ...given,
  };
}

const held = (decisions: Decision[]) => standingOf(decisions, 'job', 'amara')?.id ?? null;

test('nothing decided is no standing; other jobs and other candidates do not count', () => {
  expect(held([])).toBeNull();
  expect(held([entry('a', { job: 'other' }), entry('b', { candidate: 'ben' })])).toBeNull();
});

test('the last decision holds, by its moment and not by its place in the log or its zone', () => {
  const late = entry('late', { at: '2026-11-02T00:30:00+02:00' }); // 22:30 on the 1st in London
  const later = entry('later', { at: '2026-11-01T23:00:00Z' });
  expect(held([later, late])).toBe('later');
  expect(held([late, later])).toBe('later');
});

test('of two decisions of one moment, the one further down the log holds', () => {
  expect(held([entry('a'), entry('b')])).toBe('b');
  expect(held([entry('b'), entry('a')])).toBe('a');
});

test('a correction takes the place of what it corrects; a correction of a correction takes its place', () => {
  const first = entry('first', { kind: 'reject' });
  const second = entry('second', { corrects: 'first', at: '2026-11-02T09:00:00Z' });
  const third = entry('third', { corrects: 'second', at: '2026-11-03T09:00:00Z' });
  expect(held([first, second])).toBe('second');
  expect(held([first, second, third])).toBe('third');
  expect(held([third, first, second])).toBe('third');
});

test('correcting an earlier decision leaves a later one holding', () => {
  const hold = entry('hold');
  const offer = entry('offer', { kind: 'offer', at: '2026-11-05T09:00:00Z' });
  const correction = entry('correction', { corrects: 'hold', at: '2026-11-09T09:00:00Z' });
  expect(held([hold, offer, correction])).toBe('offer');
});

test('of two corrections of one entry, made in two copies, the later one holds', () => {
  const first = entry('first');
  const mine = entry('mine', { corrects: 'first', at: '2026-11-03T09:00:00Z' });
  const theirs = entry('theirs', { corrects: 'first', at: '2026-11-02T09:00:00Z' });
  expect(held([first, mine, theirs])).toBe('mine');
  expect(correctionsIn([first, mine, theirs]).get('first')?.id).toBe('mine');
});

test('what corrects an entry that is not there, itself, or somebody else’s is a decision of its own', () => {
  const later = { at: '2026-11-09T09:00:00Z' };
  expect(held([entry('a'), entry('b', { corrects: 'gone', ...later })])).toBe('b');
  expect(held([entry('a'), entry('b', { corrects: 'b', ...later })])).toBe('b');
  const other = entry('ben', { candidate: 'ben' });
  expect(held([other, entry('a'), entry('b', { corrects: 'ben', ...later })])).toBe('b');
});

test('entries of a damaged file that correct each other in a circle still leave one that holds', () => {
  const [a, b] = [entry('a', { corrects: 'b' }), entry('b', { corrects: 'a' })];
  expect(['a', 'b']).toContain(held([a, b]));
});

test('the standing of everybody at once is the standing of each', () => {
  const arbitrary = fc.record({
    job: fc.constantFrom('job', 'other'),
    candidate: fc.constantFrom('amara', 'ben'),
    kind: fc.constantFrom(...decisionKinds),
    day: fc.integer({ min: 1, max: 4 }),
    corrects: fc.option(fc.integer({ min: 0, max: 7 }), { nil: null }),
  });
  fc.assert(
    fc.property(fc.array(arbitrary, { maxLength: 8 }), (given) => {
      const decisions = given.map(({ day, corrects, ...rest }, index) =>
        entry(`d${index}`, {
          ...rest,
          at: `2026-11-0${day}T09:00:00Z`,
          corrects: corrects === null ? null : `d${corrects}`,
        }),
      );
      const all = standingsOf(decisions);
      for (const job of ['job', 'other']) {
        for (const candidate of ['amara', 'ben']) {
          const one = standingOf(decisions, job, candidate);
          expect(all(job, candidate)).toBe(one);
          expect(one === null).toBe(
            !decisions.some((decision) => decision.job === job && decision.candidate === candidate),
          );
        }
      }
    }),
  );
});
