import { expect, test } from '@playwright/test';
import { card, compared, jobOf } from './cards.ts';

const one = jobOf({ Talk: { A: {} } });

test('an order that one interviewer makes is told with the interviewer', () => {
  // Cy (5 + 3)/2 = 4, Di (3 + 4)/2 = 3.5. Without Ann: 3 and 4. Without Bob: 5 and 3.
  const { neighbours, robustness } = compared(
    one,
    card('Ann on Cy, Talk', { A: 5 }),
    card('Bob on Cy, Talk', { A: 3 }),
    card('Ann on Di, Talk', { A: 3 }),
    card('Bob on Di, Talk', { A: 4 }),
  );
  expect(neighbours).toMatchObject([{ ahead: 'Cy', behind: 'Di', interviewers: ['Ann'] }]);
  const none = { turned: [], unrated: [], out: [], backIn: [] };
  expect(robustness.leftOut).toEqual([
    { ...none, interviewer: 'Ann', turned: [{ ahead: 'Cy', behind: 'Di' }] },
    { ...none, interviewer: 'Bob' },
  ]);
  // 4 and 3.5 are a tie: what turns it shakes nothing that was firm.
  expect(robustness.steady).toBe(true);
});

test('an order beyond a tie that turns without one interviewer is not steady', () => {
  // Cy (5 + 4 + 4)/3, Di (1 + 4 + 5)/3: 4.33 and 3.33; without Ann 4 and 4.5
  const { neighbours, robustness } = compared(
    one,
    card('Ann on Cy, Talk', { A: 5 }),
    card('Bob on Cy, Talk', { A: 4 }),
    card('Eve on Cy, Talk', { A: 4 }),
    card('Ann on Di, Talk', { A: 1 }),
    card('Bob on Di, Talk', { A: 4 }),
    card('Eve on Di, Talk', { A: 5 }),
  );
  expect(neighbours[0]).toMatchObject({ tie: false, interviewers: ['Ann'] });
  expect(robustness.steady).toBe(false);
});

test('pairs that are no neighbours are tried as well', () => {
  // Totals 4, 3.75 and 3.5: without Ann 3, 3.5 and 4, so all three pairs change places
  const { robustness } = compared(
    jobOf({ Talk: { A: {}, B: {} } }),
    card('Ann on Cy, Talk', { A: 5, B: 5 }),
    card('Bob on Cy, Talk', { A: 3, B: 3 }),
    card('Ann on Di, Talk', { A: 4, B: 4 }),
    card('Bob on Di, Talk', { A: 4, B: 3 }),
    card('Ann on Ed, Talk', { A: 3, B: 3 }),
    card('Bob on Ed, Talk', { A: 4, B: 4 }),
  );
  expect(robustness.leftOut[0]?.turned).toEqual([
    { ahead: 'Cy', behind: 'Di' },
    { ahead: 'Cy', behind: 'Ed' },
    { ahead: 'Di', behind: 'Ed' },
  ]);
});

test('somebody with no rating left is told, and passes nobody', () => {
  const { robustness } = compared(one, card('Ann on Cy, Talk', { A: 5 }), card('Bob on Di, Talk', { A: 3 }));
  expect(robustness.leftOut).toMatchObject([
    { interviewer: 'Ann', turned: [], unrated: ['Cy'] },
    { interviewer: 'Bob', turned: [], unrated: ['Di'] },
  ]);
});

test('a knock-out that hangs on one interviewer is told, either way', () => {
  const job = jobOf({ Talk: { Safe: { knockOutBelow: 3 } } });
  // Cy (2 + 3)/2 = 2.5 is out, without Ann 3 is in; Di (4 + 2)/2 = 3 is in, without Ann 2 is out
  const { robustness } = compared(
    job,
    card('Ann on Cy, Talk', { Safe: 2 }),
    card('Bob on Cy, Talk', { Safe: 3 }),
    card('Ann on Di, Talk', { Safe: 4 }),
    card('Bob on Di, Talk', { Safe: 2 }),
  );
  expect(robustness.leftOut).toMatchObject([
    { interviewer: 'Ann', out: ['Di'], backIn: ['Cy'] },
    { interviewer: 'Bob', out: [], backIn: [] },
  ]);
  expect(robustness.steady).toBe(false);
});

test('nobody is back in because the only rating that put them out is left out', () => {
  const job = jobOf({ Talk: { Safe: { knockOutBelow: 3 }, B: {} } });
  const { robustness } = compared(
    job,
    card('Ann on Cy, Talk', { Safe: 2, B: 3 }),
    card('Bob on Cy, Talk', { B: 3 }),
    card('Bob on Di, Talk', { Safe: 4, B: 3 }),
  );
  expect(robustness.leftOut).toMatchObject([{ backIn: [] }, { backIn: [] }]);
  expect(robustness.steady).toBe(true);
});

test('the pair that turns first when weights move is told, whichever pair it is', () => {
  const job = jobOf({ Talk: { A: { weight: 5 }, B: { weight: 4 } } });
  // Top–Cy: 5·0 + 4·1 = 4 of 4: never. Cy–Di: 5·1 − 4·1 = 1 of 9. Top–Di: 5·1 + 4·0: never.
  const { robustness, neighbours } = compared(
    job,
    card('Ann on Top, Talk', { A: 5, B: 5 }),
    card('Ann on Cy, Talk', { A: 5, B: 4 }),
    card('Ann on Di, Talk', { A: 4, B: 5 }),
  );
  expect(neighbours.map(({ move }) => move)).toEqual([null, expect.closeTo(1 / 9, 12)]);
  expect(robustness.smallest).toEqual({ ahead: 'Cy', behind: 'Di', move: expect.closeTo(1 / 9, 12) });
  expect(robustness).toMatchObject({ limit: 0.2, among: 3 });
});

test('weights within 20 % that turn more than a tie make an order unsteady, and beyond it do not', () => {
  // Ten criteria of weight 1, rated by one: SE² = 10 · (1/12)/100 each, 1.96 · √(2/120) = 0.253.
  const names = [...'ABCDEFGHIJ'];
  const job = jobOf({ Talk: Object.fromEntries(names.map((name) => [name, {}])) });
  const ratings = (high: number, low: number, first: number) =>
    Object.fromEntries(names.map((name, at) => [name, at < first ? high : low]));
  // Six criteria 5 to 1, four 1 to 5: (6·4 − 4·4)/10 = 0.8 apart, and 8 of 40 is a move of exactly 0.2
  const shaky = compared(
    job,
    card('Ann on Cy, Talk', ratings(5, 1, 6)),
    card('Ann on Di, Talk', ratings(1, 5, 6)),
  );
  expect(shaky.neighbours).toMatchObject([{ tie: false, move: expect.closeTo(0.2, 12) }]);
  expect(shaky.robustness.steady).toBe(false);
  // Seven to three: 16 of 40
  const firm = compared(
    job,
    card('Ann on Cy, Talk', ratings(5, 1, 7)),
    card('Ann on Di, Talk', ratings(1, 5, 7)),
  );
  expect(firm.neighbours).toMatchObject([{ tie: false, move: expect.closeTo(0.4, 12) }]);
  expect(firm.robustness.steady).toBe(true);
});

test('two are also compared over what both are rated on, where the order may be the other one', () => {
  const job = jobOf({ Talk: { A: {}, B: {}, C: {} } });
  // Cy A 3, B 5: 4; Di A 4, C 2: 3; on A alone 3 and 4
  const { neighbours } = compared(
    job,
    card('Ann on Cy, Talk', { A: 3, B: 5 }),
    card('Ann on Di, Talk', { A: 4, C: 2 }),
  );
  expect(neighbours[0]?.common).toEqual({ share: 1 / 3, ahead: 3, behind: 4, turned: true });
  const apart = compared(job, card('Ann on Cy, Talk', { A: 3 }), card('Ann on Di, Talk', { B: 2 }));
  expect(apart.neighbours[0]?.common).toBeNull();
});

test('of a long order the leading twenty are tried against each other, and no more', () => {
  const names = Array.from({ length: 30 }, (_, at) => `C${String(at).padStart(2, '0')}`);
  const cards = names.map((name, at) => card(`Ann on ${name}, Talk`, { A: 1 + (at % 5), B: 1 + (at % 3) }));
  const { neighbours, robustness } = compared(jobOf({ Talk: { A: {}, B: {} } }), ...cards);
  expect(neighbours).toHaveLength(19);
  expect(robustness.among).toBe(20);
});
