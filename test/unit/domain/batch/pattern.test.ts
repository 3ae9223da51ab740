import { expect, test } from '@playwright/test';
import { fillPattern, paddedNumber, unknownPieces, usualPattern } from '#domain/batch/pattern.ts';

const values = {
  candidate: 'Amara Okoye',
  job: 'Stage Manager',
  stage: '',
  interviewer: '',
  document: 'Candidate report',
  organisation: 'Tidewell',
  date: '2026-11-24',
  number: '07',
};

test('pieces in braces are filled in, whatever their capitals; other text stays', () => {
  expect(fillPattern('{number} {Candidate} ({ job }), {date}', values)).toBe(
    '07 Amara Okoye (Stage Manager), 2026-11-24',
  );
  expect(fillPattern('plain', values)).toBe('plain');
});

test('what joins an empty piece to the others goes with it', () => {
  const none = { ...values, candidate: '', organisation: ' ' };
  expect(fillPattern('{candidate} – {job} – {document}', none)).toBe('Stage Manager – Candidate report');
  expect(fillPattern('{job} – {organisation}', none)).toBe('Stage Manager');
  expect(fillPattern('{job}_{candidate}_{date}', none)).toBe('Stage Manager_2026-11-24');
  expect(fillPattern('{candidate} – {organisation}', none)).toBe('');
});

test('unknown pieces are named once, as they were typed', () => {
  expect(unknownPieces('{Name} {candidate} {name} {Name} {}')).toEqual(['Name', 'name', '']);
  expect(unknownPieces('{candidate} and { half')).toEqual([]);
  expect(fillPattern('{Name} {job}', values)).toBe('{Name} Stage Manager');
});

test('what somebody is called cannot become a piece', () => {
  const odd = fillPattern('{candidate} {job}', { ...values, candidate: '{job} $& \u0000' });
  expect(odd).toBe('{job} $& Stage Manager');
});

test('numbers keep files in order', () => {
  expect([paddedNumber(0, 9), paddedNumber(8, 12), paddedNumber(11, 250)]).toEqual(['1', '09', '012']);
});

test('every usual pattern holds known pieces alone', () => {
  for (const document of ['posting', 'candidate-report', 'candidate-copy', 'hiring-file', 'matrix']) {
    expect(unknownPieces(usualPattern(document))).toEqual([]);
  }
});
