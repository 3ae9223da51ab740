import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { neutralNumbers, withoutName } from '../../../../renderer/features/comparison/blind.ts';

const candidates = Array.from({ length: 50 }, (_, index) => ({ candidate: `id-${index}` }));

test('neutral numbers are one to as many as there are, whatever order candidates come in', () => {
  const numbers = neutralNumbers('job', candidates);
  expect([...numbers.values()].sort((one, other) => one - other)).toEqual(candidates.map((_, at) => at + 1));
  const turned = neutralNumbers('job', [...candidates].reverse());
  for (const [id, number] of numbers) expect(turned.get(id)).toBe(number);
});

test('the order of neutral numbers does not tell the order of candidates, and differs from job to job', () => {
  const numbers = [...neutralNumbers('job', candidates)].sort(([, one], [, other]) => one - other);
  const ids = numbers.map(([id]) => Number(id.slice(3)));
  const rising = ids.slice(1).filter((id, index) => id > (ids[index] ?? 0)).length;
  expect(rising).toBeGreaterThan(12);
  expect(rising).toBeLessThan(37);
  expect(neutralNumbers('job', candidates)).not.toEqual(neutralNumbers('other', candidates));
});

test('a name and its parts are taken out of text as whole words', () => {
  const clean = (text: string) => withoutName(text, 'Mei-Ling Tan', 'Candidate 3');
  expect(clean('Mei-Ling Tan asked first.')).toBe('Candidate 3 asked first.');
  expect(clean('Then Tan’s answer: tango, Tanja.')).toBe('Then Candidate 3’s answer: tango, Tanja.');
  expect(withoutName('Zoë (Zoë!) zoëlogy', 'Zoë Müller', 'X')).toBe('X (X!) zoëlogy');
  expect(withoutName('Nothing to do.', '  ', 'X')).toBe('Nothing to do.');
});

test('no name whatever breaks the search for it, and none is left standing as a word', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (name, text) => {
      const clean = withoutName(`${text} ${name} end`, name, '#');
      if (/^[A-Za-z]{2,}$/.test(name) && name !== 'end') {
        expect(clean).not.toMatch(new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'u'));
      }
    }),
  );
});
