import { expect, test } from '@playwright/test';
import { strFromU8 } from 'fflate';
import type { Outline, Part } from '#domain/outline/outline.ts';
import { postingOutline } from '#domain/outline/posting.ts';
import { writeDocx } from '#engine/word/writeDocx.ts';
import { all, child, parsePart, unpack, value } from '../../../support/docxPackage.ts';
import { docxLines, readDocx } from '../../../support/docxText.ts';
import { ferryJob, tidewell } from '../../../support/postings.ts';

const moment = new Date('2026-11-23T12:03:00Z');
const posting = postingOutline(ferryJob(), tidewell());
const withParts = (...parts: Part[]): Outline => ({ ...posting, parts });
const written = async (outline: Outline) => unpack(await writeDocx(outline, moment));
const textOf = async (path: string, outline = posting) =>
  strFromU8((await written(outline)).get(path) ?? new Uint8Array());

test('a posting reads back with its styles and lists', async () => {
  const paragraphs = readDocx(await writeDocx(posting));
  const shown = paragraphs
    .filter((one) => one.text !== '' && !one.inTable)
    .map((one) => `${one.style}${one.list ? ` ${one.list.level}` : ''}: ${one.text}`);
  expect(shown.slice(0, 6)).toEqual([
    'Title: Back-end Developer',
    'Subtitle: Services that bring four million passengers a year across the water',
    'heading 1: The role',
    expect.stringMatching(/^Body Text: Our timetables/),
    expect.stringMatching(/^Body Text: Most of the work/),
    'heading 1: What you will do',
  ]);
  expect(shown).toContain('List Bullet 1: sailings and vessels');
  expect(shown).toContain(
    'List Number 0: Work sample: a small task from our own week, at home, two hours at most',
  );
  expect(shown).toContain('heading 2: Do I need to like boats?');
});

test('facts stand in a table of label and value, read row by row', async () => {
  const cells = readDocx(await writeDocx(posting)).filter((one) => one.inTable);
  expect(cells.slice(0, 4).map((one) => `${one.style}: ${one.text}`)).toEqual([
    'Fact Label: Location',
    'Fact Value: Plymouth',
    'Fact Label: Work mode',
    'Fact Value: Hybrid, two days on site',
  ]);
  const rows = [...all(parsePart(await written(posting), 'word/document.xml'), 'w:tr')];
  for (const row of rows) expect(child(child(row, 'w:trPr'), 'w:cantSplit')).toBeDefined();
});

test('numbers begin anew in each list and below each bullet', async () => {
  const item = (ordered: boolean, level: number, text: string) => ({ ordered, level, runs: [{ text }] });
  const outline = withParts(
    { type: 'list', items: [item(true, 0, 'a'), item(true, 1, 'b'), item(true, 0, 'c')] },
    {
      type: 'list',
      items: [item(false, 0, 'd'), item(true, 1, 'e'), item(false, 0, 'f'), item(true, 1, 'g')],
    },
  );
  const lists = readDocx(await writeDocx(outline)).flatMap((one) => (one.list ? [one.list] : []));
  const [a, b, c, d, e, f, g] = lists.map((list) => list.instance);
  expect([b, c, f]).toEqual([a, a, d]);
  expect(new Set([a, d, e, g]).size).toBe(4);
  expect(lists.map((list) => list.ordered)).toEqual([true, true, true, false, true, false, true]);
});

test('headings are on the outline, stay with what follows and are not torn', async () => {
  const styles = [...all(parsePart(await written(posting), 'word/styles.xml'), 'w:style')];
  for (const level of [1, 2, 3]) {
    const style = styles.find((one) => one.attributes['w:styleId'] === `Heading${level}`);
    const properties = child(style, 'w:pPr');
    expect(child(properties, 'w:keepNext')).toBeDefined();
    expect(child(properties, 'w:keepLines')).toBeDefined();
    expect(value(properties, 'w:outlineLvl')).toBe(String(level - 1));
  }
});

test('the first page carries logo and organisation, every page its number in the language of the job', async () => {
  const german = postingOutline(
    { ...ferryJob(), language: 'de-DE' },
    tidewell({ footerText: 'Vertraulich' }),
  );
  const bytes = await writeDocx(german);
  // docx numbers the header of all pages 1, that of the first page 2.
  expect(docxLines(bytes, 'word/header1.xml')).toEqual([]);
  expect(docxLines(bytes, 'word/header2.xml').join('').trim()).toBe('Tidewell Ferries');
  // Its spaces do not break: beside a long footer the number stays whole.
  const footer = ['Tidewell Ferries · Vertraulich\tSeite\u00a0{PAGE}\u00a0von\u00a0{NUMPAGES}'];
  expect(docxLines(bytes, 'word/footer1.xml')).toEqual(footer);
  expect(docxLines(bytes, 'word/footer2.xml')).toEqual(footer);
  const picture = [...all(parsePart(unpack(bytes), 'word/header2.xml'), 'wp:docPr')][0];
  expect(picture?.attributes.descr).toBe('Two waves, the sign of Tidewell Ferries');
});

test('properties name title, organisation, language and moment', async () => {
  const core = await textOf('docProps/core.xml');
  for (const part of [
    '<dc:title>Back-end Developer</dc:title>',
    '<dc:creator>Tidewell Ferries</dc:creator>',
    '<dc:language>en-GB</dc:language>',
    '2026-11-23T12:03:00Z</dcterms:created>',
  ]) {
    expect(core).toContain(part);
  }
  expect(await textOf('word/styles.xml')).toContain('<w:lang w:val="en-GB"');
});

test('links to the web and to mail are links, anything else is text', async () => {
  const linked = (text: string, link: string) => ({ text, link });
  const runs = [
    linked('web', 'https://example.org/a b?q=ä#part'),
    linked('mail', 'mailto:jobs@example.org'),
    linked('script', 'javascript:alert(1)'),
    linked('broken', 'https://['),
  ];
  const [paragraph] = readDocx(await writeDocx(withParts({ type: 'paragraph', runs })));
  expect(paragraph?.text).toBe('webmailscriptbroken');
  expect(paragraph?.links).toEqual(['https://example.org/a%20b?q=%C3%A4#part', 'mailto:jobs@example.org']);
});

test('text that looks like a field of Word or of docx stays text', async () => {
  const texts = ['CURRENT', 'TOTAL_PAGES', '{page}', '{ NUMPAGES }', '<w:p/>', '&amp;'];
  const outline = withParts(...texts.map((text) => ({ type: 'paragraph', runs: [{ text }] }) as const));
  const bytes = await writeDocx({ ...outline, frame: { ...outline.frame, organisation: 'CURRENT {page}' } });
  expect(docxLines(bytes)).toEqual(texts);
  expect(docxLines(bytes, 'word/footer1.xml')).toEqual([
    'CURRENT {page}\tPage\u00a0{PAGE}\u00a0of\u00a0{NUMPAGES}',
  ]);
});

test('right-to-left paragraphs run right to left, and only those', async () => {
  const outline = withParts(
    { type: 'heading', level: 1, text: 'עלינו' },
    { type: 'paragraph', runs: [{ text: 'Say שלום' }] },
  );
  expect(readDocx(await writeDocx(outline)).map((one) => one.rightToLeft)).toEqual([true, false]);
  expect(await textOf('word/document.xml', outline)).toContain('<w:rtl/>');
});

test('the same outline at the same moment gives the same parts', async () => {
  const [first, second] = [await written(posting), await written(posting)];
  expect([...second]).toEqual([...first]);
});

test('a house style without fonts takes those of its design', async () => {
  const outline = postingOutline(
    ferryJob(),
    tidewell({ design: 'modern', headingFont: '', bodyFont: 'Georgia' }),
  );
  const styles = await textOf('word/styles.xml', outline);
  expect(styles).toContain('w:ascii="Calibri"');
  expect(styles).toContain('w:ascii="Georgia"');
  expect(styles).not.toContain('Cambria');
});
