import { expect, test } from '@playwright/test';
import { guessTargets } from '#domain/candidates/import/guess.ts';
import { headerOf } from '#domain/candidates/import/header.ts';
import { type Row, tableOf } from '#domain/candidates/import/table.ts';

function rows(...cells: string[][]): Row[] {
  return cells.map((cells, index) => ({ line: index + 1, cells }));
}

const person = ['Doe', 'Jane', 'jane@example.org', '+44 20 7946 0958'];
const guessed = (head: string[], ...below: string[][]) => guessTargets(tableOf(rows(head, ...below), 0));

test('titles are understood in English, German, French and Spanish', () => {
  const whole = ['lastName', 'firstName', 'email', 'phone'];
  expect(guessed(['Last name', 'First name', 'E-mail', 'Mobile'], person)).toEqual(whole);
  expect(guessed(['Nachname', 'Vorname', 'E-Mail-Adresse', 'Telefonnummer'], person)).toEqual(whole);
  expect(guessed(['Nom', 'Prénom', 'Courriel', 'Téléphone'], person)).toEqual(whole);
  expect(guessed(['Apellidos', 'Nombre', 'Correo electrónico', 'Teléfono móvil'], person)).toEqual(whole);
  expect(guessed(['Name', 'Vorname', 'Mail', 'Handy'], person)).toEqual(whole);
  expect(
    guessed([
      'Candidate',
      'Applied on',
      'Job',
      'Source',
      'Tags',
      'City',
      'LinkedIn',
      'Notes',
      'Consent until',
    ]),
  ).toEqual(['name', 'applied', 'job', 'source', 'tags', 'location', 'link', 'notes', 'consentUntil']);
  expect(
    guessed(['Bewerber', 'Bewerbungsdatum', 'Stelle', 'Quelle', 'Schlagwörter', 'Wohnort', 'Bemerkungen']),
  ).toEqual([...['name', 'applied', 'job', 'source', 'tags', 'location', 'notes']]);
  expect(
    guessed(['Candidat', 'Date de candidature', 'Poste', 'Provenance', 'Mots-clés', 'Ville', 'Remarques']),
  ).toEqual([...['name', 'applied', 'job', 'source', 'tags', 'location', 'notes']]);
  expect(guessed(['Candidato', 'Fecha', 'Puesto', 'Fuente', 'Etiquetas', 'Ciudad', 'Comentarios'])).toEqual([
    ...['name', 'applied', 'job', 'source', 'tags', 'location', 'notes'],
  ]);
});

test('a whole name under "Nom" or "Nombre" alone is a name; what nobody knows goes into the notes by its title', () => {
  expect(guessed(['Nombre', 'Ciudad'])).toEqual(['name', 'location']);
  expect(guessed(['Nom', 'Salaire souhaité'])).toEqual(['name', 'titled']);
  expect(
    guessed(['Full name', 'Date of birth', 'Notice period'], ['Jane Doe', '1990-02-03', 'a month']),
  ).toEqual([...['name', 'titled', 'titled']]);
});

test('of two e-mail columns the first is the address, the other is kept in the notes', () => {
  expect(guessed(['Name', 'E-mail', 'E-mail 2'], ['Jane', 'a@example.org', 'b@example.org'])).toEqual([
    ...['name', 'email', 'titled'],
  ]);
});

test('columns without titles are known by what stands in them', () => {
  const below = rows(
    ['Jane Doe', 'jane@example.org', '+44 20 7946 0958', 'https://jane.example.org', '2026-04-03'],
    ['José de la Cruz', 'jose@example.org', '020 7946 0123', 'github.com/jose', '2026-04-05'],
  );
  expect(headerOf(below)).toBeNull();
  expect(guessTargets(tableOf(below, null))).toEqual(['name', 'email', 'phone', 'link', 'applied']);
});

test('the head is found below a title, in words nobody told us, and not where there is none', () => {
  const below = [
    ['Jane Doe', 'jane@example.org', 'York'],
    ['Bo Li', 'bo@example.org', 'Bath'],
  ];
  expect(
    headerOf(rows(['Applicants of spring'], ['printed 3 April', ''], ['Name', 'E-mail', 'City'], ...below)),
  ).toBe(2);
  expect(headerOf(rows(['Ime', 'Pošta', 'Grad'], ...below))).toBe(0);
  expect(headerOf(rows(...below))).toBeNull();
  expect(headerOf(rows(['E-mail'], ['jane@example.org']))).toBe(0);
});

test('columns and rows without a letter are left out', () => {
  const table = tableOf(
    rows(['Name', 'E-mail', '', ''], ['Jane', 'j@example.org', '', ''], ['', ' ', '', '']),
    0,
  );
  expect(table.columns.map(({ index, title }) => [index, title])).toEqual([
    [0, 'Name'],
    [1, 'E-mail'],
  ]);
  expect(table.rows).toHaveLength(1);
});

test('exports of hiring systems and forms are understood', () => {
  expect(
    guessed(['Candidate First Name', 'Candidate Last Name', 'Email Addresses', 'Application Date', 'Jobs']),
  ).toEqual(['firstName', 'lastName', 'email', 'applied', 'job']);
  expect(
    guessed(['Timestamp', 'Email Address', 'What is your name?', 'Where did you hear about us?']),
  ).toEqual(['applied', 'email', 'name', 'source']);
  // Somebody's own position is not the job they applied for.
  expect(guessed(['First Name', 'Last Name', 'Company', 'Position'])).toEqual([
    'firstName',
    'lastName',
    'titled',
    'titled',
  ]);
  expect(guessed(['Name', 'Position'])).toEqual(['name', 'job']);
});
