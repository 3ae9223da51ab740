import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { plainText } from '#domain/schemas/richText.ts';
import { type HtmlNode, readHtml } from '../../../../renderer/features/description/paste/html.ts';
import { readPlain } from '../../../../renderer/features/description/paste/lines.ts';
import { safeLink, typedLink } from '../../../../renderer/features/description/paste/link.ts';
import type { Piece } from '../../../../renderer/features/description/text/piece.ts';
import { googleDocs, libreOffice, webPage, word } from './clipboards.ts';

function read(html: string): Piece[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return readHtml(document.body as unknown as HtmlNode);
}

/** "- text" for bullets, "1 text" for numbers, "? text" for questions, two blanks a level. */
function shown(pieces: readonly Piece[]): string[] {
  const signs = { paragraph: '', bullet: '- ', number: '1 ', question: '? ' };
  return pieces.map(({ kind, level, runs }) => '  '.repeat(level) + signs[kind] + plainText(runs));
}

test('a list from Word comes in as a list, nested as it was, without the dots Word writes into the text', () => {
  expect(shown(read(word))).toEqual([
    'Your tasks',
    'You run the servers, and you keep them safe.',
    '- Connect the front end to the back end',
    '  - Review code',
    '- Write libraries',
    '1 First step',
    '1 Second step',
  ]);
});

test('bold and italic from style attributes of Word come in, and nothing else of its looks', () => {
  const runs = read(word).flatMap((piece) => piece.runs);
  expect(runs.find((run) => run.text === 'servers')).toEqual({ text: 'servers', bold: true });
  expect(runs.find((run) => run.text === 'safe')).toEqual({ text: 'safe', italic: true });
});

test('a web page comes in as its text: no script, style, comment, picture or hidden part', () => {
  const pieces = read(webPage);
  expect(shown(pieces)).toEqual([
    'About the role',
    'We look for a developer who likes plain words.',
    '- Read more on our page',
    '- Write to us',
    '? What will you do?',
    'Everything that has to be done.',
    'Pay: 40,000 to 50,000',
  ]);
  expect(JSON.stringify(pieces)).not.toMatch(/alert|tracker|utm_|javascript/i);
});

test('links keep their address without what follows readers about; script addresses are dropped', () => {
  const links = read(webPage).flatMap((piece) => piece.runs.map((run) => run.link));
  expect(links.filter(Boolean)).toEqual(['https://example.org/jobs?id=7', 'mailto:jobs@example.org']);
});

test('the wrapper that Google Docs calls bold is not bold', () => {
  const pieces = read(googleDocs);
  expect(shown(pieces)).toEqual(['A plain sentence with weight.', '- One', '  - One and a half', '- Two']);
  expect(pieces[0]?.runs).toEqual([
    { text: 'A plain sentence with ' },
    { text: 'weight', bold: true },
    { text: '.' },
  ]);
});

test('a list from LibreOffice keeps its numbers and levels', () => {
  expect(shown(read(libreOffice))).toEqual(['1 Apply', '1 Talk', '  - by video']);
});

test('lines broken by hand and marked with dots are a list', () => {
  expect(shown(read('<p>You will<br>&bull; write<br>&bull; read<br><br>Ask us.</p>'))).toEqual([
    'You will',
    '- write',
    '- read',
    'Ask us.',
  ]);
});

test('plain text with dots and numbers becomes lists', () => {
  const text = 'What you will do\n\n  • Connect\n  • Write\n    – tests\n1. Apply\n2) Talk\n\nThank you.';
  expect(shown(readPlain(text))).toEqual([
    'What you will do',
    '- Connect',
    '- Write',
    '  - tests',
    '1 Apply',
    '1 Talk',
    'Thank you.',
  ]);
});

test('a year, a figure or a dash in the middle of a sentence is no list', () => {
  const text = '2026 was good.\n3.5 days a week\n-5 degrees\nBerlin - or remote';
  expect(readPlain(text).map(({ kind }) => kind)).toEqual([
    'paragraph',
    'paragraph',
    'paragraph',
    'paragraph',
  ]);
});

test('only web and mail addresses are links', () => {
  expect(safeLink('javascript:alert(1)')).toBeUndefined();
  expect(safeLink('file:///etc/passwd')).toBeUndefined();
  expect(safeLink('https://')).toBeUndefined();
  expect(safeLink('https://www.google.com/url?q=https://example.org/a&sa=D')).toBe('https://example.org/a');
  expect(typedLink('example.org/jobs')).toBe('https://example.org/jobs');
  expect(typedLink('me@example.org')).toBe('mailto:me@example.org');
  expect(typedLink('not an address')).toBeUndefined();
});
