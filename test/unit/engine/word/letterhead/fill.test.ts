import { expect, test } from '@playwright/test';
import type { Outline } from '#domain/outline/outline.ts';
import { postingOutline } from '#domain/outline/posting.ts';
import { plainText } from '#domain/schemas/richText.ts';
import { type Filling, fillLetterhead } from '#engine/word/letterhead/fill.ts';
import { all, child, parsePart, unpack, value } from '../../../../support/docxPackage.ts';
import { docxLines, readDocx } from '../../../../support/docxText.ts';
import { expectSoundDocx } from '../../../../support/docxValid.ts';
import {
  rawLetterhead,
  relation,
  simpleLetterhead,
  soundLetterheads,
  splitLetterhead,
  tableLetterhead,
} from '../../../../support/letterheads.ts';
import { ferryJob, tidewell } from '../../../../support/postings.ts';
import { outlineFor, requestsFor, sample, textOf } from '../../../../support/sampleReports.ts';

const written = new Date('2026-11-24T12:00:00Z');

function posting(more: Partial<Filling> = {}): Filling {
  const job = ferryJob();
  const organisation = { ...tidewell(), address: 'Quay 4\nPlymouth', website: 'tidewell.example' };
  return {
    outline: postingOutline(job, organisation),
    organisation,
    purposes: new Map(job.sections.map(({ id, purpose }) => [id, purpose])),
    today: '2026-11-24',
    ...more,
  };
}

/** Every line of the outline's text is in the document. */
function expectWhole(bytes: Uint8Array, outline: Outline): void {
  const read = docxLines(bytes).join('\n');
  const lines = textOf(outline).split('\n');
  expect(lines.filter((line) => !read.includes(line.trim()))).toEqual([]);
}

test('a posting in letterheads of every make is sound and whole', async () => {
  const filling = posting();
  for (const [name, letterhead] of Object.entries(await soundLetterheads())) {
    const bytes = await fillLetterhead(letterhead, filling, written);
    await expectSoundDocx(bytes, name);
    expectWhole(bytes, filling.outline);
    expect(docxLines(bytes).join('\n'), name).not.toMatch(/\{(body|title|facts|sections|address)/);
  }
});

const workbook = sample();
for (const request of requestsFor(workbook).filter(({ document }) => document !== 'matrix')) {
  test(`the ${request.document} is sound and whole in them too`, async () => {
    const outline = outlineFor(workbook, request);
    const filling = {
      outline,
      organisation: workbook.organisation,
      purposes: new Map(),
      today: '2026-11-24',
    };
    for (const letterhead of [await tableLetterhead(), splitLetterhead()]) {
      const bytes = await fillLetterhead(letterhead, filling, written);
      await expectSoundDocx(bytes, request.document);
      expectWhole(bytes, outline);
    }
  });
}

test('header and footer are filled, with line breaks where the value has them', async () => {
  const bytes = await fillLetterhead(await simpleLetterhead(), posting(), written);
  const parts = unpack(bytes);
  const shown = [...parts.keys()].filter((name) => /^word\/(header|footer)\d*\.xml$/.test(name));
  const texts = shown.flatMap((name) => docxLines(bytes, name));
  expect(texts).toContain('Tidewell Ferries · Job posting');
  expect(texts).toContain('Quay 4\nPlymouth');
  expect(docxLines(bytes)[0]).toBe('24 November 2026');
});

test('placeholders that Word has cut into pieces are filled in the look of their first letter', async () => {
  const bytes = await fillLetterhead(splitLetterhead(), posting(), written);
  expect(docxLines(bytes)[0]).toBe('Back-end Developer in Plymouth');
  const [first] = all(parsePart(unpack(bytes), 'word/document.xml'), 'w:r');
  expect(child(child(first, 'w:rPr'), 'w:b')).toBeDefined();
});

test('what has a placeholder of its own is not in {body} again; skills stand where they were asked for', async () => {
  const lines = docxLines(await fillLetterhead(splitLetterhead(), posting(), written));
  expect(lines.filter((line) => line.includes('Back-end Developer'))).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith('PostgreSQL'))).toHaveLength(1);
  const job = ferryJob();
  const overview = job.sections.find(({ purpose }) => purpose === 'overview')?.heading ?? '';
  expect(lines.findIndex((line) => line.startsWith('PostgreSQL'))).toBeLessThan(lines.indexOf(overview));
});

test('headings take the style of that name which the letterhead has, in whatever language its id is', async () => {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const style = (id: string, name: string, more = '') =>
    `<w:style w:type="paragraph"${more} w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const letterhead = rawLetterhead({
    body: '<w:p><w:r><w:t>{body}</w:t></w:r></w:p>',
    links: [relation('rId1', 'styles', 'styles.xml')],
    types:
      '<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>',
    parts: {
      'word/styles.xml': `<w:styles ${w}>${style('Standard', 'Normal', ' w:default="1"')}${style('berschrift1', 'heading 1')}${style('FactLabel', 'Something else')}</w:styles>`,
    },
  });
  const bytes = await fillLetterhead(letterhead, posting(), written);
  await expectSoundDocx(bytes);
  const parts = unpack(bytes);
  const ids = [...all(parsePart(parts, 'word/document.xml'), 'w:pStyle')].map(
    ({ attributes }) => attributes['w:val'],
  );
  expect(ids).toContain('berschrift1');
  expect(ids).toContain('RolebookFactLabel');
  const styles = [...all(parsePart(parts, 'word/styles.xml'), 'w:style')];
  const body = styles.find((one) => value(one, 'w:name') === 'Body Text');
  expect(body && [...all(body, 'w:sz'), ...all(body, 'w:rFonts')]).toEqual([]);
  expect(value(body, 'w:basedOn')).toBe('Standard');
});

test('lists count anew and have numbers that the letterhead does not use', async () => {
  const filling = posting();
  const paragraphs = readDocx(await fillLetterhead(await tableLetterhead(), filling, written));
  const rules = paragraphs.find(({ text }) => text === 'Our rules')?.list?.instance;
  const lists = filling.outline.parts.filter((part) => part.type === 'list');
  const instances = lists.map(
    ({ items: [first] }) =>
      paragraphs.find(({ text, list }) => list && text === plainText(first?.runs ?? []))?.list?.instance,
  );
  expect(instances).not.toContain(undefined);
  expect(new Set([...instances, rules]).size).toBe(instances.length + 1);
});

test('facts are as wide as the cell they stand in, and one below the other where that is narrow', async () => {
  const filling = posting();
  const bytes = await fillLetterhead(await tableLetterhead(), filling, written);
  const document = parsePart(unpack(bytes), 'word/document.xml');
  const [, facts] = [...all(document, 'w:tbl')];
  if (!facts) throw new Error('There is no table of facts.');
  const width = child(child(facts, 'w:tblPr'), 'w:tblW')?.attributes['w:w'];
  expect(Number(width)).toBe(4500 - 216);
  const part = filling.outline.parts.find((one) => one.type === 'facts');
  const rows = [...all(facts, 'w:tr')].map((row) => [...all(row, 'w:tc')].length);
  expect(rows).toEqual((part?.type === 'facts' ? part.rows : []).map(() => 2));
});

test('a heading never stands alone at the foot of a page, whatever the style of theirs says', async () => {
  const bytes = await fillLetterhead(await tableLetterhead(), posting(), written);
  const properties = [...all(parsePart(unpack(bytes), 'word/document.xml'), 'w:pPr')];
  const headings = properties.filter((one) => value(one, 'w:pStyle') === 'Heading1');
  expect(headings.length).toBeGreaterThan(3);
  expect(headings.filter((one) => !child(one, 'w:keepNext'))).toEqual([]);
});

test('unknown placeholders stay as they are written', async () => {
  const lines = docxLines(await fillLetterhead(await tableLetterhead(), posting(), written));
  expect(lines).toContain('Apply at tidewell.example. {colour}');
});

test('a letterhead without placeholders gets the whole text below its own', async () => {
  const body = '<w:p><w:r><w:t>In confidence</w:t></w:r></w:p><w:sectPr/>';
  const bytes = await fillLetterhead(rawLetterhead({ body }), posting(), written);
  expect(docxLines(bytes).slice(0, 2)).toEqual(['In confidence', 'Back-end Developer']);
  const document = parsePart(unpack(bytes), 'word/document.xml');
  expect(child(document, 'w:body')?.children.at(-1)).toMatchObject({ name: 'w:sectPr' });
});

test('the template that the letterhead was made from is not named any more, nor its author', async () => {
  const letterhead = rawLetterhead({
    body: '<w:p><w:r><w:t>{body}</w:t></w:r></w:p>',
    links: [relation('rId1', 'settings', 'settings.xml')],
    types:
      '<Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>',
    parts: {
      'word/settings.xml':
        '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:attachedTemplate r:id="rId1"/></w:settings>',
      'word/_rels/settings.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'attachedTemplate', 'http://trap.example/x.dotm', 'External')}</Relationships>`,
    },
  });
  const bytes = await fillLetterhead(letterhead, posting(), written);
  await expectSoundDocx(bytes);
  const text = [...unpack(bytes).values()].map((part) => Buffer.from(part).toString('utf8')).join('');
  expect(text).not.toContain('trap.example');
  expect(text).toContain('<dc:language>');
});

test('the same letterhead and posting give the same bytes', async () => {
  const letterhead = await tableLetterhead();
  const [one, other] = [
    await fillLetterhead(letterhead, posting(), written),
    await fillLetterhead(letterhead, posting(), written),
  ];
  expect(Buffer.compare(one, other)).toBe(0);
});
