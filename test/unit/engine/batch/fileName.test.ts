import { expect, test } from '@playwright/test';
import { fileName } from '#engine/fileName.ts';

test('names that Windows keeps for devices get a line behind', () => {
  expect(fileName(['con'], '.docx')).toBe('con_.docx');
  expect(fileName(['Aux.2026'], '.docx')).toBe('Aux_.2026.docx');
  expect(fileName(['LPT1'], '.csv')).toBe('LPT1_.csv');
  expect(fileName(['Conrad'], '.docx')).toBe('Conrad.docx');
});

test('a name fits disks that count bytes, and no letter is cut in two', () => {
  for (const letter of ['語', '👩‍💻', 'é']) {
    const name = fileName([letter.repeat(200)], '.docx');
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240);
    expect(name).not.toMatch(/\p{Surrogate}/u);
  }
});

test('what no disk takes becomes a space; dots and spaces at either end go', () => {
  expect(fileName(['../a/b\\c:"d" . '], '.docx')).toBe('a b c d.docx');
});
