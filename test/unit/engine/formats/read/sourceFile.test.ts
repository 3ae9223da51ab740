import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { Refusal } from '../../../../../electron/contract/result.ts';
import { textOf } from '../../../../../electron/domain/outline/recognise/source.ts';
import { recogniseAll } from '../../../../../electron/domain/outline/recognise/split.ts';
import { readClipboard, readSource } from '../../../../../electron/engine/formats/read/sourceFile.ts';
import { corpus } from '../../../../support/postingCorpus.ts';
import { docxOf } from '../../../../support/postingDocx.ts';
import { placedLines } from '../../../../support/postingMarks.ts';

const texts = (name: string, bytes: Uint8Array) => readSource(name, bytes).map(textOf);

test('texts are read by their byte order mark, as UTF-8, and as Windows writes them', () => {
  const text = 'Bäcker gesucht\n\n• früh aufstehen – für 14 €';
  const expected = ['Bäcker gesucht', 'früh aufstehen – für 14 €'];
  expect(texts('a.txt', Buffer.from(text))).toEqual(expected);
  expect(texts('a.txt', Buffer.from(`\ufeff${text}`))).toEqual(expected);
  expect(texts('a.txt', Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(expected);
  expect(texts('a.txt', Buffer.from(`\ufeff${text}`, 'utf16le').swap16())).toEqual(expected);
  const windows = [...text].map(
    (letter) => ({ '•': 0x95, '–': 0x96, '€': 0x80 })[letter] ?? letter.charCodeAt(0),
  );
  expect(texts('a.txt', Uint8Array.from(windows))).toEqual(expected);
});

test('a page gives its text, looks and safe links, and nothing else', () => {
  const html = `<html><head><title>x</title><style>p{}</style></head><body><script>alert(1)</script>
    <h1>Cook</h1><p onclick="x()">Soup, <b>bread</b> <a href="javascript:alert(1)">a</a> <a href="https://x.example/">b</a></p>
    <img src="https://track.example/x.png" alt="no"><iframe src="https://x.example">inside</iframe>
    <p style="display:none">hidden</p></body></html>`;
  const [cook, soup, ...rest] = readSource('a.html', Buffer.from(html));
  expect(cook).toMatchObject({ kind: 'heading', level: 1 });
  expect(soup?.runs).toEqual([
    { text: 'Soup, ' },
    { text: 'bread', bold: true },
    { text: ' a ' },
    { text: 'b', link: 'https://x.example/' },
  ]);
  expect(rest).toEqual([]);
});

test('of the clipboard the page is read where it says more than the text', () => {
  const [title] = readClipboard(
    'Clipboard',
    '<b style="font-weight:normal"><h1>Cook</h1><ul><li>stir</ul></b>',
    'Cook\nstir',
  );
  expect(title).toMatchObject({ kind: 'heading', runs: [{ text: 'Cook' }] });
  expect(readClipboard('Clipboard', '<span>- stir</span>', 'Cook\n\n- stir').map(({ kind }) => kind)).toEqual(
    ['text', 'item'],
  );
});

for (const manner of ['styled', 'faked'] as const) {
  test(`postings in Word with ${manner} headings and lists come out as their Markdown does`, () => {
    const files = corpus().filter(({ name }) => name.endsWith('.md'));
    const lines = files.flatMap(({ name, text, expected }) => {
      const recognised = recogniseAll(readSource('a.docx', docxOf(text, manner)), `${name}.docx`);
      if (name !== 'en-two-jobs.md' || manner === 'styled') {
        expect(recognised.map(({ posting }) => posting.title)).toEqual([expected.title].flat());
        expect(recognised[0]?.posting.facts).toMatchObject(expected.facts);
      }
      return placedLines(recognised, expected).map((line) => ({ name, ...line }));
    });
    const wrong = lines.filter(({ wanted, found }) => wanted !== found);
    for (const one of wrong) console.log(JSON.stringify(one));
    console.log(
      `${files.length} Word documents (${manner}): ${(100 - (100 * wrong.length) / lines.length).toFixed(1)} %`,
    );
    expect(wrong.length / lines.length).toBeLessThanOrEqual(0.03);
  });
}

/** Milliseconds of work since then: what else the computer does is not counted. */
const busy = (since: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
};

const ole = (stream: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(600),
  ]);
const bomb = () =>
  zipSync({ '_rels/.rels': strToU8('<a/>'), 'word/document.xml': new Uint8Array(25 << 20) }, { level: 9 });
const nested = (open: string, close: string, times: number) => open.repeat(times) + close.repeat(times);

const hostile: readonly (readonly [what: string, name: string, bytes: () => Uint8Array, says: RegExp])[] = [
  ['an old .doc', 'a.doc', () => ole('WordDocument'), /old \.doc file/],
  ['a document with a password', 'a.docx', () => ole('EncryptedPackage'), /has a password/],
  ['an old spreadsheet', 'a.xls', () => ole('Workbook'), /old Excel/],
  ['a PDF, whatever it is called', 'a.docx', () => Buffer.from('%PDF-1.7\n'), /is a PDF/],
  ['an RTF', 'a.rtf', () => Buffer.from('{\\rtf1 x}'), /is an RTF document/],
  ['a picture', 'a.txt', () => Buffer.from('89504e470d0a1a0a', 'hex'), /is a picture/],
  ['a program', 'a.txt', () => Buffer.from('MZ\u0000\u0000'), /is a program/],
  ['a spreadsheet', 'a.docx', () => zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), /is a spreadsheet/],
  [
    'an OpenDocument text',
    'a.odt',
    () => zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] }),
    /OpenDocument/,
  ],
  ['a zip bomb', 'a.docx', bomb, /far more than it is/],
  ['a broken zip', 'a.docx', () => Buffer.from('PK\u0003\u0004nothing'), /damaged/],
  ['no document at all', 'a.docx', () => Buffer.from('hello'), /damaged or no Word document/],
  ['an empty text', 'a.txt', () => Buffer.from(' \n\n '), /no text/],
  ['ten megabytes of text', 'a.txt', () => Buffer.alloc(10 << 20, 'ab '), /larger than 1 MB/],
  ['a line without end', 'a.txt', () => Buffer.from('a '.repeat(400_000)), /a paragraph of/],
  [
    'two hundred thousand lines',
    'a.txt',
    () => Buffer.from('a\n\n'.repeat(200_000)),
    /more than 4000 paragraphs/,
  ],
  [
    'a page nested without end',
    'a.html',
    () => Buffer.from(nested('<div>', '</div>', 100_000)),
    /nested too deeply/,
  ],
  [
    'a page of a million tags',
    'a.html',
    () => Buffer.from('<p>x'.repeat(1_000_000)),
    /far too long|more than/,
  ],
  ['quotes in quotes', 'a.md', () => Buffer.from(`${'> '.repeat(5_000)}x`), /nested too deeply/],
  [
    'lists in lists',
    'a.md',
    () => Buffer.from(Array.from({ length: 400 }, (_, at) => `${'  '.repeat(at)}- x`).join('\n')),
    /nested too deeply/,
  ],
  ['brackets without end', 'a.md', () => Buffer.from('['.repeat(200_000)), /more Markdown signs/],
  ['stars without end', 'a.md', () => Buffer.from('*a_ '.repeat(100_000)), /more Markdown signs/],
];

for (const [what, name, bytes, says] of hostile) {
  test(`${what} is refused in one sentence, within a second`, () => {
    const content = bytes();
    const began = process.cpuUsage();
    let message = '';
    try {
      readSource(name, content);
    } catch (error) {
      expect(error).toBeInstanceOf(Refusal);
      message = (error as Refusal).message;
    }
    expect(message).toMatch(says);
    expect(message.match(/[.!?](\s|$)/g)?.length).toBeLessThanOrEqual(2);
    expect(busy(began)).toBeLessThan(1_000);
  });
}

test('long lines that tease the recogniser take no longer than a second', () => {
  const teasers = [
    '£1,000 '.repeat(130_000),
    'looking for a '.repeat(60_000),
    `${'a: '.repeat(300_000)}`,
    '1.1.1 '.repeat(150_000),
    `${'x '.repeat(190)}:`.repeat(2_000),
  ];
  for (const text of teasers) {
    const began = process.cpuUsage();
    recogniseAll(readSource('a.txt', Buffer.from(text.match(/.{1,30000}/g)?.join('\n\n') ?? '')), 'a.txt');
    expect(busy(began), text.slice(0, 20)).toBeLessThan(1_000);
  }
});
