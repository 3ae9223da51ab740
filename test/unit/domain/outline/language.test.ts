import { expect, test } from '@playwright/test';
import { jobFacts } from '#domain/outline/facts.ts';
import { longDay, payRange, soundLanguage } from '#domain/outline/language.ts';
import { wordsFor } from '#domain/outline/words/words.ts';
import type { Pay } from '#domain/schemas/job.ts';
import { ferryJob } from '../../../support/postings.ts';

const pay = (from: number | null, to: number | null, more: Partial<Pay> = {}): Pay => ({
  from,
  to,
  currency: 'GBP',
  period: 'year',
  ...more,
});
// ICU has more than one kind of blank around amounts; which one is its own affair.
const told = (range: Pay, language: string) =>
  payRange(range, language, wordsFor(language)).replace(/[\s\u00a0\u2009\u202f]+/g, ' ');

test('pay is told with both ends, one end or as one figure', () => {
  expect(told(pay(48_000, 58_000), 'en-GB')).toBe('£48,000 – £58,000 a year');
  expect(told(pay(48_000, null), 'en-GB')).toBe('From £48,000 a year');
  expect(told(pay(null, 58_000), 'en-GB')).toBe('Up to £58,000 a year');
  expect(told(pay(48_000, 48_000), 'en-GB')).toBe('£48,000 a year');
  expect(told(pay(12.5, null, { period: 'hour' }), 'en-GB')).toBe('From £12.50 an hour');
  expect(told(pay(null, null), 'en-GB')).toBe('');
});

test('pay follows the language of the job', () => {
  expect(told(pay(48_000, null, { currency: 'EUR' }), 'de-DE')).toBe('Ab 48.000 € pro Jahr');
  expect(told(pay(null, 3_000, { currency: 'EUR', period: 'month' }), 'fr-FR')).toBe(
    'Jusqu’à 3 000 € par mois',
  );
  expect(told(pay(30_000, null, { currency: 'EUR' }), 'es-ES')).toBe('Desde 30.000 € al año');
  expect(told(pay(90_000, 110_000, { currency: 'USD' }), 'en-US')).toContain('$90,000');
});

test('days are written out as the language does', () => {
  expect(longDay('2026-11-13', 'en-GB')).toBe('13 November 2026');
  expect(longDay('2026-11-13', 'en-US')).toBe('November 13, 2026');
  expect(longDay('2026-11-13', 'de-DE')).toBe('13. November 2026');
  expect(longDay('2026-11-13', 'fr-FR')).toBe('13 novembre 2026');
  expect(longDay('2026-11-13', 'es-ES')).toBe('13 de noviembre de 2026');
});

test('a language without a catalogue speaks English, a tag that is none becomes one', () => {
  expect(wordsFor('da-DK')).toBe(wordsFor('en'));
  expect(wordsFor('DE-at').team).toBe('Team');
  expect(soundLanguage('pt-br')).toBe('pt-BR');
  expect(soundLanguage('en-a')).toBe('en-GB');
});

for (const [language, labels] of [
  [
    'de-DE',
    [
      'Ort',
      'Arbeitsform',
      'Anstellung',
      'Vergütung',
      'Team',
      'Offene Stellen',
      'Bewerben bis',
      'Beginn',
      'Kennziffer',
    ],
  ],
  [
    'fr-FR',
    [
      'Lieu',
      'Mode de travail',
      'Contrat',
      'Rémunération',
      'Équipe',
      'Postes ouverts',
      'Date limite',
      'Début',
      'Référence',
    ],
  ],
  [
    'es-ES',
    [
      'Lugar',
      'Modalidad',
      'Contrato',
      'Salario',
      'Equipo',
      'Vacantes',
      'Fecha límite',
      'Inicio',
      'Referencia',
    ],
  ],
] as const) {
  test(`facts are labelled in ${language}`, () => {
    expect(jobFacts(ferryJob(), language, wordsFor(language)).map((fact) => fact.label)).toEqual(labels);
  });
}
