import { expect, test } from '@playwright/test';
import { additions } from '../../../../renderer/features/forms/additions.ts';
import { likely, requestsOf } from '../../../../renderer/giveOut/requests.ts';

const choices = {
  stages: [
    { id: 'talk', name: 'Talk', assessors: [], criteria: 0 },
    { id: 'test', name: 'Test', assessors: ['anna', 'ben'], criteria: 2 },
    { id: 'team', name: 'Team', assessors: [], criteria: 1 },
  ],
  candidates: [
    { id: 'cara', name: 'Cara', stage: 'team' },
    { id: 'dan', name: 'Dan', stage: null },
  ],
  people: [
    { id: 'anna', name: 'Anna' },
    { id: 'ben', name: 'Ben' },
  ],
};

test('likely wanted are those who stand in the first stage that can be rated', () => {
  const wanted = likely(choices);
  expect([[...wanted.stages], [...wanted.candidates]]).toEqual([['team'], ['cara']]);
  expect(likely({ ...choices, candidates: [] }).stages).toEqual(new Set(['test']));
});

test('one form for each stage, candidate and interviewer; a blank one where nobody is assigned', () => {
  const wanted = { ...likely(choices), stages: new Set(['test', 'team']), candidates: new Set(['cara']) };
  const whose = requestsOf('job', choices, wanted).map(({ stage, interviewer }) => [stage, interviewer]);
  expect(whose).toEqual([
    ['test', 'anna'],
    ['test', 'ben'],
    ['team', null],
  ]);
  const blank = requestsOf('job', choices, { ...wanted, who: 'blank', blankCandidate: true });
  expect(blank.map(({ candidate, interviewer }) => [candidate, interviewer])).toEqual([
    ['cara', null],
    [null, null],
    ['cara', null],
    [null, null],
  ]);
  expect(requestsOf('job', choices, { ...wanted, who: 'people' })).toEqual([]);
});

test('additions are what the former text does not have; a text that is all new is not marked', () => {
  expect(additions('Tried two at once.', 'Tried two at once, saw it, and began again.')).toEqual({
    before: 'Tried two at once',
    added: ', saw it, and began again',
    after: '.',
  });
  expect(additions('Something else', 'Nothing of it')).toMatchObject({ added: '' });
  expect(additions('same', 'same')).toEqual({ before: 'same', added: '', after: '' });
});
