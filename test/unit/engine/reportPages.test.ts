import { expect, test } from '@playwright/test';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { makeReport } from '#engine/reports.ts';
import { writeDocx } from '#engine/word/writeDocx.ts';
import { all, child, type Element, elements, letters, parsePart, unpack } from '../../support/docxPackage.ts';
import { occasion, outlineFor, requestsFor, sample, textOf } from '../../support/sampleReports.ts';

const pages = (workbook: Workbook) => requestsFor(workbook).filter(({ document }) => document !== 'matrix');

test('no table leaves an empty page behind it, and its head and first row are not alone at the end of one', async () => {
  const workbook = sample();
  for (const request of pages(workbook)) {
    const body = parsePart(unpack(await writeDocx(outlineFor(workbook, request))), 'word/document.xml');
    const blocks = elements(child(body, 'w:body') as Element);
    for (const [at, table] of blocks.entries()) {
      if (table.name !== 'w:tbl') continue;
      const [space, next] = blocks.slice(at + 1);
      const isLast = next?.name === 'w:sectPr' || [...all(next as Element, 'w:pageBreakBefore')].length > 0;
      const [spacing] = [...all(space as Element, 'w:spacing')];
      if (isLast) expect(Number(spacing?.attributes['w:line']), request.document).toBeLessThanOrEqual(20);
      const [head, first, second] = [...all(table, 'w:tr')];
      if (!head || !first || !child(child(head, 'w:trPr'), 'w:tblHeader')) continue;
      expect(staysWithNext(head), request.document).toBe(true);
      if (second && isShort(first) && isShort(second)) expect(staysWithNext(first)).toBe(true);
    }
  }
});

const staysWithNext = (row: Element) =>
  [...all(row, 'w:p')].every((one) => [...all(one, 'w:keepNext')].length > 0);
const isShort = (row: Element) => [...all(row, 'w:tc')].every((cell) => letters(cell).length < 200);

test('every page of a report says which document it is of and that it is confidential, and who made it is told', async () => {
  const workbook = sample();
  for (const request of pages(workbook)) {
    const report = makeReport(workbook, request, { today: occasion.today, by: 'Nadia Brandt' });
    if ('rows' in report) throw new Error('A matrix is no outline.');
    const { outline } = report;
    const parts = unpack(await writeDocx(outline));
    const isOwn = request.document === 'candidate-copy';
    for (const path of ['word/footer1.xml', 'word/footer2.xml']) {
      const text = letters(parsePart(parts, path));
      expect(text).toContain(outline.title);
      expect(text.includes('Confidential'), request.document).toBe(!isOwn);
    }
    // Whoever it is about is told of nobody else.
    expect(textOf(outline).includes('Written by\nNadia Brandt'), request.document).toBe(!isOwn);
  }
});
