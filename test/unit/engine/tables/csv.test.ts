import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type Encoding, separators } from '#domain/candidates/import/formats.ts';
import { contentOf, rowsOfCsv } from '#engine/tables/file.ts';
import { bytesIn, csvText } from '../../../support/tables.ts';

async function read(bytes: Uint8Array, name = 'people.csv') {
  const content = await contentOf(bytes, name);
  if (content.kind !== 'csv') throw new Error(`read as ${content.kind}`);
  const { rows, unclosed } = rowsOfCsv(content, name);
  return {
    ...content,
    cells: rows.map(({ cells }) => [...cells]),
    lines: rows.map(({ line }) => line),
    unclosed,
  };
}

const utf8 = (text: string) => bytesIn(text, 'utf-8');

test('what Excel writes in Germany is read: semicolons, windows-1252, umlauts and the euro sign', async () => {
  const text =
    'Name;E-Mail;Gehalt\r\nJörg Müller;joerg@example.org;52.000 €\r\nZoë Groß;zoe@example.org;\r\n';
  const { separator, encoding, cells } = await read(bytesIn(text, 'windows-1252'));
  expect([separator, encoding]).toEqual([';', 'windows-1252']);
  expect(cells[1]).toEqual(['Jörg Müller', 'joerg@example.org', '52.000 €']);
  expect(cells[2]?.[0]).toBe('Zoë Groß');
});

test('a mark at the start names the encoding and is no part of the first title', async () => {
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
    const found = await read(bytesIn('Name,City\nŁukasz,Łódź\n', encoding, true));
    expect(found.encoding).toBe(encoding);
    expect(found.cells).toEqual([
      ['Name', 'City'],
      ['Łukasz', 'Łódź'],
    ]);
  }
  const unmarked = await read(bytesIn('Name\tCity\r\nAda\tYork\r\n', 'utf-16le'));
  expect([unmarked.encoding, unmarked.separator]).toEqual(['utf-16le', '\t']);
});

test('breaks, separators and quotation marks inside of cells are text; lines are counted through them', async () => {
  const text = 'Name,Notes\n"Doe, Jane","first\nsecond\r\nthird"\n\nBo,"says ""hi"", twice"\n';
  const { cells, lines } = await read(utf8(text));
  expect(cells).toEqual([
    ['Name', 'Notes'],
    ['Doe, Jane', 'first\nsecond\nthird'],
    ['Bo', 'says "hi", twice'],
  ]);
  expect(lines).toEqual([1, 2, 6]);
});

test('commas in texts do not win over the semicolons between cells', async () => {
  const text = 'Name;Place;Notes\nAda;York, UK;quick, kind, exact\nBo;Bath, UK;tall, calm\n';
  expect((await read(utf8(text))).separator).toBe(';');
  expect((await read(utf8('Name|E-mail\nAda|ada@example.org\n'))).separator).toBe('|');
  expect((await read(utf8('E-mail\nada@example.org\nbo@example.org\n'))).cells).toHaveLength(3);
});

test('a line that says the separator is believed and is nobody', async () => {
  const { separator, cells, lines } = await read(utf8('sep=;\nName;City\nAda;York, UK\n'));
  expect([separator, cells.length, lines]).toEqual([';', 2, [2, 3]]);
});

test('a quotation mark that is never closed takes its own line alone', async () => {
  const text = 'Name,Notes\nAda,"5 ft tall\nBo,fine\n"Cy, the 3rd",good\n';
  const { cells, unclosed, lines } = await read(utf8(text));
  expect(cells).toEqual([
    ['Name', 'Notes'],
    ['Ada', '5 ft tall'],
    ['Bo', 'fine'],
    ['Cy, the 3rd', 'good'],
  ]);
  expect([unclosed, lines]).toEqual([[2], [1, 2, 3, 4]]);
});

test('cells that look like formulas are text', async () => {
  const rows = [
    ['Name', 'Notes'],
    ['=HYPERLINK("https://x.example","Ada")', '+1+1'],
    ['@SUM(A1)', '-2+3'],
  ];
  expect((await read(utf8(csvText(rows)))).cells).toEqual(rows);
});

test('any table is read back the same, whatever its separator, encoding and line ends', async () => {
  const letters = fc.stringMatching(/^[A-Za-z0-9 ,;|\t"'=+@.À-ÖØ-öø-ÿ-]{0,12}$/);
  const cell = fc.oneof(
    letters,
    letters,
    fc.tuple(letters, letters).map((lines) => lines.join('\n')),
  );
  const full = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ]{1,8}$/);
  const table = fc
    .integer({ min: 2, max: 6 })
    .chain((width) =>
      fc.array(fc.tuple(full, fc.array(cell, { minLength: width - 1, maxLength: width - 1 })), {
        minLength: 2,
        maxLength: 12,
      }),
    )
    .map((rows) => rows.map(([first, rest]) => [first, ...rest]));
  const encoding = fc.constantFrom<[Encoding, boolean]>(
    ['utf-8', false],
    ['utf-8', true],
    ['utf-16le', true],
    ['utf-16be', true],
    ['windows-1252', false],
  );
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom(...separators),
      encoding,
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.boolean(),
      async (rows, separator, [encoding, mark], lineEnd, quoteAll) => {
        const found = await read(bytesIn(csvText(rows, { separator, lineEnd, quoteAll }), encoding, mark));
        expect(found.separator).toBe(separator);
        expect(found.cells).toEqual(rows);
      },
    ),
    { numRuns: 400 },
  );
});

test('too many rows and columns are refused in one sentence each', async () => {
  await expect(read(utf8('a,b\n'.repeat(200_001)))).rejects.toThrow(
    /“people.csv” was not read: .*200,000 rows/,
  );
  await expect(read(utf8(`${'a,'.repeat(200)}a\n`))).rejects.toThrow(/more than 200 columns/);
  await expect(read(new Uint8Array((50 << 20) + 1))).rejects.toThrow(/larger than 50 MB/);
  await expect(read(utf8(' \n\n'))).rejects.toThrow(/nothing in it/);
});

test('bytes that are no text are refused in one sentence, whatever the file is called', async () => {
  const bytes = utf8('Name,Email\nAda\0,ada@example.org\n');
  await expect(contentOf(bytes, 'people.csv')).rejects.toThrow(
    /^“people.csv” was not read: it is no text\. /,
  );
});
