import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { postingOutline } from '#domain/outline/posting.ts';
import type { Job } from '#domain/schemas/job.ts';
import type { Block } from '#domain/schemas/richText.ts';
import { writable } from '#engine/word/text.ts';
import { writeDocx } from '#engine/word/writeDocx.ts';
import { brokenRules } from '../../../support/docxRules.ts';
import { docxLines } from '../../../support/docxText.ts';
import { expectSoundDocx } from '../../../support/docxValid.ts';
import { blocks, ferryJob, section, tidewell } from '../../../support/postings.ts';

const look = (block: Block, more: object): Block => ({
  ...block,
  runs: block.runs.map((run) => ({ ...run, ...more })),
});

/** Everything that has ever broken a writer of Word files, on one page. */
function awkwardJob(): Job {
  const [bold, link] = blocks('**', 'A link') as [Block, Block];
  return {
    ...ferryJob(),
    title: 'Dév <&> "Ops" 👩🏽‍🚀 \u0000\u001b\ud83d',
    tagline: 'שלום',
    reference: 'CURRENT',
    locations: ['x'.repeat(900), 'Çeşme'],
    sections: [
      section(
        'overview',
        'مرحبا بكم',
        'يعمل الفريق في Plymouth منذ 2019.',
        'Say שלום, then 42.',
        'a\u0000\u0008b\uffff',
      ),
      section('brief', 'Long words', 'Donaudampfschifffahrt'.repeat(60), '- '.concat('word '.repeat(5_000))),
      section('other', 'Lines\nand\ttabs', 'one\ntwo\tthree\r\nfour', '- five\nsix'),
      section(
        'other',
        'Nested',
        ...Array.from({ length: 12 }, (_, deep) => `${'  '.repeat(Math.min(deep, 8))}- deep ${deep}`),
      ),
      section(
        'other',
        'Mixed',
        '1. one',
        '  - two',
        '    1. three',
        '    1. four',
        '  - five',
        '1. six',
        '- seven',
      ),
      section('other', 'Questions only', '? Why?', '? Why not?'),
      {
        ...section('other', 'Looks'),
        body: [
          look(bold, { bold: true, italic: true, underline: true }),
          look(link, { link: 'https://example.org/?a=1&b=<2>' }),
          { ...link, runs: [{ text: '', link: 'mailto:a@example.org' }, { text: ' after' }] },
        ],
      },
    ],
  };
}

for (const design of ['classic', 'modern', 'compact'] as const) {
  for (const paper of ['A4', 'letter'] as const) {
    test(`the ${design} design on ${paper} is sound, with and without a logo`, async () => {
      const organisation = tidewell({ design, paper, headerText: 'Careers', footerText: 'In confidence' });
      await expectSoundDocx(await writeDocx(postingOutline(awkwardJob(), organisation)), 'with logo');
      const plain = { ...tidewell({ design, paper }), logo: null, name: '' };
      await expectSoundDocx(await writeDocx(postingOutline(awkwardJob(), plain)), 'without logo');
    });
  }
}

for (const language of ['en-US', 'de-DE', 'fr-CA', 'es-ES', 'ar-EG', 'zz-invalid-tag']) {
  test(`a posting in ${language} is sound`, async () => {
    await expectSoundDocx(await writeDocx(postingOutline({ ...ferryJob(), language }, tidewell())));
  });
}

test('a job with nothing in it is still a sound document', async () => {
  const empty: Job = { ...ferryJob(), title: '', tagline: '', locations: [], sections: [], skills: [] };
  await expectSoundDocx(await writeDocx(postingOutline(empty, tidewell())));
  const outline = postingOutline(empty, { ...tidewell(), name: '', logo: null });
  await expectSoundDocx(await writeDocx({ ...outline, title: '', parts: [{ type: 'list', items: [] }] }));
});

test('whatever is typed, the document is well-formed and holds the text', async () => {
  const typed = fc.string({
    unit: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 1 }),
      fc.constantFrom('\ud800', '\u0007', 'ש', 'a'),
    ),
  });
  await fc.assert(
    fc.asyncProperty(typed, async (text) => {
      const outline = {
        ...postingOutline(ferryJob(), tidewell()),
        parts: [{ type: 'paragraph', runs: [{ text }] } as const],
      };
      const bytes = await writeDocx(outline);
      expect(brokenRules(bytes)).toEqual([]);
      expect(docxLines(bytes).join('')).toBe(writable(text));
    }),
    { numRuns: 60 },
  );
});
