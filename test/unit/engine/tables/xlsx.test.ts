import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { contentOf } from '#engine/tables/file.ts';
import { sheetXml, xlsxFile } from '../../../support/xlsx.ts';

async function read(bytes: Uint8Array, name = 'people.xlsx') {
  const content = await contentOf(bytes, name);
  if (content.kind !== 'xlsx') throw new Error(`read as ${content.kind}`);
  return content.sheets;
}

/** The sentence that refuses a file, which must come at once: far within what reading it would take. */
async function refusal(bytes: Uint8Array, name?: string): Promise<string> {
  const began = Date.now();
  const sentence = await read(bytes, name).then(
    () => 'was read',
    (error: Error) => error.message,
  );
  expect(Date.now() - began).toBeLessThan(5_000);
  return sentence;
}

test('sheets come with their names, days as days, blank rows left out and counted', async () => {
  const sheets = await read(
    xlsxFile({
      People: [['Name', 'Applied', 'Phone'], [''], ['Zoë Groß', { day: 46_115 }, 447_700_900_123]],
      'Other & more': [['Key', 'Value']],
    }),
  );
  expect(sheets.map(({ name }) => name)).toEqual(['People', 'Other & more']);
  expect(sheets[0]?.rows).toEqual([
    { line: 1, cells: ['Name', 'Applied', 'Phone'] },
    { line: 3, cells: ['Zoë Groß', '2026-04-03', '447700900123'] },
  ]);
});

test('formulas are not calculated: what they came to last is taken, and text like one stays text', async () => {
  const [sheet] = await read(
    xlsxFile({
      People: [[{ formula: 'WEBSERVICE("https://x.example")', value: 'Ada' }, '=1+1', '@SUM(A1)']],
    }),
  );
  expect(sheet?.rows[0]?.cells).toEqual(['Ada', '=1+1', '@SUM(A1)']);
});

test('a bomb, a document type, a password and far-out cells are refused in one sentence, at once', async () => {
  const bomb = xlsxFile(
    { People: [['Ada']] },
    { 'xl/sharedStrings.xml': `<sst>${' '.repeat(25 << 20)}</sst>` },
  );
  expect(bomb.length).toBeLessThan(1 << 20);
  expect(await refusal(bomb)).toMatch(/^“people.xlsx” was not read: it would unpack to far more than it is/);

  const lol = '<!DOCTYPE lol [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
  const trap = sheetXml([['Ada']]).replace('<worksheet', `${lol}<worksheet`);
  expect(await refusal(xlsxFile({ People: [['Ada']] }, { 'xl/worksheets/sheet1.xml': trap }))).toMatch(
    /document type/,
  );

  const far = sheetXml([['Ada']]).replace('r="A1"', 'r="XFD1"');
  expect(await refusal(xlsxFile({ P: [['Ada']] }, { 'xl/worksheets/sheet1.xml': far }))).toMatch(
    /200 columns/,
  );
  const low = sheetXml([['Ada']])
    .replace('r="A1"', 'r="A999999"')
    .replace('row r="1"', 'row r="999999"');
  expect(await refusal(xlsxFile({ P: [['Ada']] }, { 'xl/worksheets/sheet1.xml': low }))).toMatch(
    /200,000 rows/,
  );
  const beyond = sheetXml([['Ada']]).replace('row r="1"', 'row r="99999999999"');
  expect(await refusal(xlsxFile({ P: [['Ada']] }, { 'xl/worksheets/sheet1.xml': beyond }))).toMatch(/rows/);

  // Places that a look at the letters alone would not see.
  for (const hidden of [
    's=">" r="XFD1"',
    'r="&#88;FD1"',
    'r="A1" r="XFD1"',
    `${'x'.repeat(2_000)}="" r="XFD1"`,
  ]) {
    const sheet = sheetXml([['Ada']]).replace('r="A1"', hidden);
    expect(await refusal(xlsxFile({ P: [] }, { 'xl/worksheets/sheet1.xml': sheet }))).toMatch(/damaged/);
  }
  const late = sheetXml([['Ada']]).replace(
    '<worksheet',
    `<!--${'x y z '.repeat(20_000)}--><!DOCTYPE a><worksheet`,
  );
  expect(await refusal(xlsxFile({ P: [] }, { 'xl/worksheets/sheet1.xml': late }))).toMatch(
    /document type|far more than it is/,
  );
  const tags = `<worksheet><sheetData>${Array.from({ length: 200_000 }, (_, n) => `<c${n % 7}`).join('<c ')}`;
  expect(await refusal(xlsxFile({ P: [] }, { 'xl/worksheets/sheet1.xml': tags }))).toMatch(/was not read/);

  const torn = xlsxFile({ People: [['Ada']] }).slice(0, -30);
  expect(await refusal(torn)).toMatch(/damaged or no spreadsheet/);
  expect(
    await refusal(xlsxFile({ P: [] }, { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' })),
  ).toMatch(/was not read/);
});

test('a blank last row far out, as LibreOffice writes it, is no row', async () => {
  const sheet = sheetXml([['Ada']]).replace('</sheetData>', '<row r="1048576" ht="12.8"></row></sheetData>');
  const [read1] = await read(xlsxFile({ P: [] }, { 'xl/worksheets/sheet1.xml': sheet }));
  expect(read1?.rows).toEqual([{ line: 1, cells: ['Ada'] }]);
});

test('files of other kinds are named as what they are', async () => {
  const ole = (part: string) =>
    new Uint8Array(
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(508), Buffer.from(part, 'utf16le')]),
    );
  expect(await refusal(ole('Workbook'), 'old.xls')).toMatch(/old Excel file \(\.xls\).*save it as \.xlsx/);
  expect(await refusal(ole('EncryptedPackage'))).toMatch(/it has a password/);
  expect(await refusal(ole('WordDocument'), 'cv.doc')).toMatch(/old Word document/);
  expect(await refusal(zipSync({ 'word/document.xml': strToU8('<x/>') }), 'cv.docx')).toMatch(
    /no spreadsheet/,
  );
  expect(await refusal(new Uint8Array(Buffer.from('%PDF-1.7')), 'cv.pdf')).toMatch(/PDF document/);
  expect(await refusal(new Uint8Array(Buffer.from('{"a":1}')), 'a.json')).toMatch(/no JSON Resume/);
  expect(await refusal(new Uint8Array(Buffer.from('{"a":')), 'a.json')).toMatch(/no sound JSON/);
});
