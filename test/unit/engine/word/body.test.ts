import { expect, test } from '@playwright/test';
import { Document, Packer } from 'docx';
import { designs, textWidth } from '#domain/outline/designs.ts';
import { isRightToLeftLanguage } from '#domain/outline/language.ts';
import type { Outline } from '#domain/outline/outline.ts';
import { postingOutline } from '#domain/outline/posting.ts';
import { Links } from '#engine/word/links.ts';
import { wordNumbering } from '#engine/word/numbering.ts';
import { wordPart } from '#engine/word/parts.ts';
import { TablePlaces } from '#engine/word/tablePlaces.ts';
import { writeDocx } from '#engine/word/writeDocx.ts';
import { unpack } from '../../../support/docxPackage.ts';
import { oddTextsInTurn } from '../../../support/oddTexts.ts';
import { outlineFor, requestsFor, sample } from '../../../support/sampleReports.ts';

const written = new Date('2026-11-24T00:00:00Z');

/** The body as docx writes it, an object for each paragraph and cell: what forms are made of. */
async function byObjects(outline: Outline): Promise<string> {
  const { style } = outline.frame;
  const design = designs[style.design];
  const tables = new TablePlaces();
  const links = new Links();
  let lists = 0;
  const writing = {
    style,
    design,
    width: textWidth(style),
    mirrored: isRightToLeftLanguage(outline.language),
    links,
    tables,
    nextList: () => lists++,
  };
  const children = outline.parts.flatMap((part, index, parts) => wordPart(part, index, parts, writing));
  const document = new Document({ numbering: wordNumbering(design), sections: [{ children }] });
  return bodyOf(tables.fill(await Packer.toBuffer(document), written));
}

function bodyOf(bytes: Uint8Array): string {
  const xml = Buffer.from(unpack(bytes).get('word/document.xml') ?? []).toString('utf8');
  return xml.slice(xml.indexOf('<w:body>'), xml.lastIndexOf('<w:sectPr'));
}

for (const design of ['classic', 'modern', 'compact'] as const) {
  for (const language of ['en', 'ar']) {
    for (const isOdd of [false, true]) {
      test(`the body is letter by letter what docx makes of it: ${design}, ${language}${isOdd ? ', odd texts' : ''}`, async () => {
        test.setTimeout(120_000);
        const workbook = sample(({ organisation, jobs, candidates }) => {
          const odd = oddTextsInTurn();
          organisation.style = { ...organisation.style, design };
          for (const job of jobs) {
            job.language = language;
            if (!isOdd) continue;
            job.title = odd();
            for (const run of job.sections.flatMap(({ body }) => body.flatMap(({ runs }) => runs)))
              run.text = odd();
          }
          if (isOdd) for (const candidate of candidates) candidate.name = odd();
        });
        const pages = requestsFor(workbook).filter(({ document }) => document !== 'matrix');
        const outlines = [
          ...pages.map((request) => outlineFor(workbook, request)),
          ...workbook.jobs.map((job) => postingOutline(job, workbook.organisation)),
        ];
        for (const outline of outlines) {
          expect(bodyOf(await writeDocx(outline, written)) === (await byObjects(outline))).toBe(true);
        }
      });
    }
  }
}

test('a link in a cell leads where it says', async () => {
  const outline = postingOutline(sample().jobs[0] as never, sample().organisation);
  const runs = [{ text: 'our page', link: 'https://tidewell.example/' }];
  const table = {
    type: 'table',
    summary: '',
    columns: [{ label: 'A', share: 1 }],
    rows: [{ cells: [{ runs }] }],
  };
  const bytes = await writeDocx({ ...outline, parts: [table as never] });
  const [, id] = /<w:hyperlink [^>]*r:id="([^"]+)"/.exec(bodyOf(bytes)) ?? [];
  const relations = Buffer.from(unpack(bytes).get('word/_rels/document.xml.rels') ?? []).toString('utf8');
  expect(relations).toContain(`Id="${id}"`);
  expect(relations).toContain('https://tidewell.example/');
});
