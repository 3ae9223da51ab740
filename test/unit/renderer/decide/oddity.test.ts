import { expect, test } from '@playwright/test';
import type { Outlook } from '#contract/decisions.ts';
import { oddityOf } from '../../../../renderer/decide/oddity.ts';

function outlook(given: Partial<Outlook> = {}): Outlook {
  return {
    id: 'a',
    name: 'Amara',
    stage: null,
    ahead: [],
    standing: null,
    since: null,
    hiredFor: [],
    ...given,
  };
}

test('the first decision about somebody is nothing odd, except to hire without an offer', () => {
  expect(oddityOf('advance', [outlook()])).toBeNull();
  expect(oddityOf('reject', [outlook()])).toBeNull();
  expect(oddityOf('hire', [outlook()])?.words).toBe('noOffer');
  expect(oddityOf('hire', [outlook({ standing: 'offer' })])).toBeNull();
});

test('going on with somebody who was hired elsewhere is told before anything else', () => {
  const hired = outlook({ hiredFor: ['Bell Ringer'], standing: 'reject' });
  expect(oddityOf('offer', [hired])?.words).toBe('hiredElsewhere');
  expect(oddityOf('withdraw', [hired])?.words).toBe('wasReject');
});

test('deciding the same again is told, but advancing once more is what one does', () => {
  expect(oddityOf('hold', [outlook({ standing: 'hold' })])?.words).toBe('again');
  expect(oddityOf('advance', [outlook({ standing: 'advance' })])).toBeNull();
});

test('of many it says how many it concerns, and names the first', () => {
  const many = [outlook(), outlook({ name: 'Ben', standing: 'reject' }), outlook({ standing: 'reject' })];
  expect(oddityOf('advance', many)).toMatchObject({ words: 'wasReject', count: 2, first: { name: 'Ben' } });
});
