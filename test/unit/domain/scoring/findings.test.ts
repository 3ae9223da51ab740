import { expect, test } from '@playwright/test';
import { findingsOf } from '#domain/scoring/findings.ts';
import { scoreJob } from '#domain/scoring/score.ts';
import { card, compared, jobOf, person } from './cards.ts';

const one = jobOf({ Talk: { A: {} } });
const kinds = (scores: Parameters<typeof findingsOf>[0]) => findingsOf(scores).map(({ kind }) => kind);

test('a leader comes first, then what turns the order, then how far interviewers agree', () => {
  const findings = findingsOf(
    compared(one, card('Ann on Cy, Talk', { A: 5 }), card('Ann on Di, Talk', { A: 3 })),
  );
  expect(findings).toMatchObject([
    { kind: 'leader', candidate: 'Cy', total: 5 },
    { kind: 'order', rank: 2, ahead: 'Cy', behind: 'Di', tie: false, move: null, interviewers: [] },
    { kind: 'unproven' },
    { kind: 'agreement', alpha: null, why: 'too-few', units: 0 },
  ]);
});

test('those who are tied first are named together, and the order is told down to the first who is clearly behind', () => {
  const job = jobOf({ Talk: { A: {}, B: {} } });
  const scores = compared(
    job,
    card('Ann on Cy, Talk', { A: 5, B: 4 }),
    card('Ann on Di, Talk', { A: 4, B: 5 }),
    card('Ann on Ed, Talk', { A: 4, B: 4 }),
    card('Ann on Fay, Talk', { A: 2, B: 2 }),
    card('Ann on Gil, Talk', { A: 1, B: 1 }),
  );
  expect(findingsOf(scores).slice(0, 4)).toMatchObject([
    {
      kind: 'tied-first',
      candidates: [
        { candidate: 'Cy', total: 4.5 },
        { candidate: 'Di', total: 4.5 },
        { candidate: 'Ed', total: 4 },
      ],
    },
    { kind: 'order', ahead: 'Cy', behind: 'Di', rank: 1, tie: true },
    { kind: 'order', ahead: 'Di', behind: 'Ed', rank: 1, tie: true },
    { kind: 'order', ahead: 'Ed', behind: 'Fay', rank: 4, tie: false },
  ]);
  expect(findingsOf(scores).filter(({ kind }) => kind === 'order')).toHaveLength(3);
});

test('with one interviewer only it is said that nothing is known of how exact ratings are, with enough of two no more', () => {
  const names = Array.from({ length: 10 }, (_, at) => `Cy${at}`);
  const by = (interviewer: string) =>
    names.map((name, at) => card(`${interviewer} on ${name}, Talk`, { A: 1 + (at % 5) }));
  expect(kinds(compared(one, ...by('Ann')))).toContain('unproven');
  expect(kinds(compared(one, ...by('Ann'), ...by('Bob').slice(1)))).toContain('unproven');
  expect(kinds(compared(one, ...by('Ann'), ...by('Bob')))).not.toContain('unproven');
  const alone = compared(one, card('Ann on Cy, Talk', { A: 4 }));
  expect(kinds(alone), 'with nobody beside, there is no difference').not.toContain('unproven');
});

test('whether two who stand beside each other are rated on the same is told: on enough of it, on little, on nothing', () => {
  const job = jobOf({ Talk: { A: {}, B: {} }, Task: { C: {}, D: {}, E: {} } });
  const groundOf = (talk: Record<string, number>, task: Record<string, number>) =>
    findingsOf(
      compared(
        job,
        card('Ann on Cy, Talk', { A: 5, B: 5 }),
        card('Ann on Di, Talk', talk),
        card('Ann on Di, Task', task),
      ),
    ).flatMap((finding) => (finding.kind === 'order' ? [finding.ground] : []));
  expect(groundOf({ A: 3, B: 3 }, {})).toEqual(['enough']);
  expect(groundOf({ A: 3 }, { C: 3 }), 'half of it').toEqual(['enough']);
  expect(groundOf({}, { C: 3, D: 3 })).toEqual(['none']);
  const wide = jobOf({ Talk: { A: { weight: 2 }, B: {} }, Task: { C: { weight: 2 } } });
  const scores = compared(
    wide,
    card('Ann on Cy, Talk', { A: 5, B: 5 }),
    card('Ann on Di, Talk', { B: 4 }),
    card('Ann on Di, Task', { C: 4 }),
  );
  expect(findingsOf(scores), 'one part of four, of three that each is rated on').toContainEqual(
    expect.objectContaining({ kind: 'order', ground: 'little' }),
  );
});

test('why nobody is placed is told: nobody considered, nothing rated, all out', () => {
  expect(findingsOf(compared(one))).toEqual([{ kind: 'none-placed', why: 'nobody' }]);
  const unrated = scoreJob({ job: one, candidates: [person('Cy')], assessments: [] });
  expect(findingsOf(unrated)).toEqual([
    { kind: 'none-placed', why: 'unrated' },
    { kind: 'unrated', candidates: [{ candidate: 'Cy', share: 0 }] },
  ]);
  const out = compared(jobOf({ Talk: { A: { knockOutBelow: 3 } } }), card('Ann on Cy, Talk', { A: 1 }));
  expect(findingsOf(out)[0]).toEqual({ kind: 'none-placed', why: 'all-out' });
});

test('who is out is told with the knock-outs and with whom it hangs on; who is in by a hair, too', () => {
  const job = jobOf({ Talk: { Safe: { knockOutBelow: 3 }, Calm: { knockOutBelow: 2 } } });
  const scores = compared(
    job,
    card('Ann on Cy, Talk', { Safe: 2, Calm: 4 }),
    card('Bob on Cy, Talk', { Safe: 3, Calm: 4 }),
    card('Ann on Di, Talk', { Safe: 4, Calm: 4 }),
    card('Bob on Di, Talk', { Safe: 2 }),
    card('Ann on Ed, Talk', { Safe: 4 }),
  );
  // Ed 4 and Di (3 + 4)/2 = 3.5 are tied
  expect(findingsOf(scores)).toMatchObject([
    { kind: 'tied-first', candidates: [{ candidate: 'Ed' }, { candidate: 'Di' }] },
    { kind: 'order' },
    { kind: 'unproven' },
    {
      kind: 'knocked-out',
      candidate: 'Cy',
      knockOuts: [{ criterion: 'Safe', mean: 2.5 }],
      onlyWith: ['Ann'],
    },
    {
      kind: 'doubtful',
      candidate: 'Di',
      knockOuts: [{ criterion: 'Safe', verdict: 'disputed', below: ['Bob'] }],
      outWithout: ['Ann'],
    },
    { kind: 'knock-out-unrated', candidate: 'Ed', criteria: ['Calm'] },
    { kind: 'apart', candidate: 'Di', criterion: 'Safe', points: 2 },
    { kind: 'agreement' },
  ]);
});

test('who is out is not also said to be in doubt', () => {
  const job = jobOf({ Talk: { Safe: { knockOutBelow: 3 }, Calm: { knockOutBelow: 3 } } });
  const scores = compared(
    job,
    card('Ann on Cy, Talk', { Safe: 1, Calm: 2 }),
    card('Bob on Cy, Talk', { Calm: 5 }),
  );
  expect(kinds(scores)).toEqual(['none-placed', 'knocked-out', 'apart', 'agreement']);
});

test('those rated on too little are told with how much, the widest disagreements come first, retired ones never', () => {
  const job = jobOf({ Talk: { A: { weight: 3 }, B: {}, Old: { retired: true } } });
  const scores = compared(
    job,
    card('Ann on Cy, Talk', { A: 3, B: 1, Old: 1 }),
    card('Bob on Cy, Talk', { A: 5, B: 5, Old: 5 }),
    card('Ann on Di, Talk', { B: 4 }),
  );
  expect(findingsOf(scores).slice(1)).toMatchObject([
    { kind: 'too-little-rated', candidates: [{ candidate: 'Di', share: 0.25 }] },
    { kind: 'apart', criterion: 'B', points: 4 },
    { kind: 'apart', criterion: 'A', points: 2 },
    { kind: 'agreement' },
  ]);
});

test('what does not count is counted', () => {
  const scores = compared(
    one,
    card('Ann on Cy, Talk', { A: 5, Gone: 3 }),
    card('Bob on Cy, Talk', { A: 1 }, { status: 'draft' }),
  );
  expect(findingsOf(scores).at(-1)).toEqual({ kind: 'not-counted', open: 1, setAside: 1 });
});
