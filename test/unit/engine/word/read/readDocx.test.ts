import { randomBytes } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import type { Refusal } from '#contract/result.ts';
import { postingOutline } from '#domain/outline/posting.ts';
import { plainText } from '#domain/schemas/richText.ts';
import { sampleWorkbook } from '#domain/templates/sample.ts';
import type { WordBlock } from '#engine/word/read/document.ts';
import { readDocx } from '#engine/word/read/readDocx.ts';
import { writeDocx } from '#engine/word/writeDocx.ts';
import { countingIds } from '../../../../support/ids.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relations = (target = 'word/document.xml') =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`;

/** A document with this body, and nothing else that a reader could do without. */
function docx(body: string, parts: Record<string, string> = {}): Uint8Array {
  const files = {
    '_rels/.rels': relations(),
    'word/document.xml': `<w:document ${w} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

const p = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

function texts(blocks: readonly WordBlock[]): string[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [plainText(block.runs)]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => texts(cell))),
  );
}

function readTexts(body: string, parts?: Record<string, string>): string[] {
  return texts(readDocx(docx(body, parts)).blocks);
}

function refusal(bytes: Uint8Array): string {
  try {
    readDocx(bytes);
  } catch (error) {
    return (error as Refusal).message;
  }
  return 'taken';
}

test('our own documents are read back: headings, lists with their levels, looks and links', async () => {
  const { jobs, organisation } = sampleWorkbook(countingIds());
  for (const job of jobs) {
    const outline = postingOutline(job, organisation);
    const { blocks } = readDocx(await writeDocx(outline));
    const read = blocks.flatMap((block) => (block.type === 'paragraph' ? [block] : []));
    for (const part of outline.parts) {
      if (part.type === 'heading') {
        expect(read.find(({ runs }) => plainText(runs) === part.text)?.heading).toBe(part.level);
      }
      if (part.type === 'list') {
        for (const item of part.items) {
          const found = read.find(({ runs }) => plainText(runs) === plainText(item.runs));
          expect(found?.list).toMatchObject({ ordered: item.ordered, level: item.level });
          expect(found?.runs.map(({ text, bold }) => [text, bold])).toEqual(
            item.runs.map(({ text, bold }) => [text, bold]),
          );
        }
      }
    }
  }
});

test('what was taken out or hidden is not read, what was put in is', () => {
  expect(
    readTexts(
      `<w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:moveFrom><w:r><w:t>from</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>to</w:t></w:r></w:moveTo></w:p>`,
    ),
  ).toEqual(['newto']);
});

test('breaks, tabs, symbols and the parts of one word come out as one text', () => {
  expect(
    readTexts(
      '<w:p><w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:tab/></w:r><w:r><w:t xml:space="preserve"> th</w:t></w:r><w:r><w:t>ree</w:t><w:noBreakHyphen/></w:r><w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r></w:p>',
    ),
  ).toEqual(['one\ntwo\t three\u2011•']);
});

test('a field shows its result and keeps the address behind it', () => {
  const run = (inner: string) => `<w:r>${inner}</w:r>`;
  const { blocks } = readDocx(
    docx(
      `<w:p>${run('<w:fldChar w:fldCharType="begin"/>')}${run('<w:instrText> HYPERLINK "https://tidewell.example" </w:instrText>')}${run('<w:fldChar w:fldCharType="separate"/>')}${run('<w:t>the house</w:t>')}${run('<w:fldChar w:fldCharType="end"/>')}${run('<w:t>!</w:t>')}</w:p>`,
    ),
  );
  const [block] = blocks;
  expect(block?.type === 'paragraph' && block.runs).toEqual([
    { text: 'the house', link: 'https://tidewell.example' },
    { text: '!' },
  ]);
});

test('links that could run something are text', () => {
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="javascript:alert(1)" TargetMode="External"/></Relationships>`;
  const { blocks } = readDocx(
    docx('<w:p><w:hyperlink r:id="r1"><w:r><w:t>click</w:t></w:r></w:hyperlink></w:p>', {
      'word/_rels/document.xml.rels': rels,
    }),
  );
  expect(blocks).toMatchObject([{ runs: [{ text: 'click' }] }]);
  expect(JSON.stringify(blocks)).not.toContain('javascript');
});

test('text boxes, tables, controls and text of later versions are read once', () => {
  const box = '<w:txbxContent><w:p><w:r><w:t>in the box</w:t></w:r></w:p></w:txbxContent>';
  expect(
    readTexts(
      `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent><w:t>beside</w:t></w:r></w:p><w:tbl><w:tr><w:tc>${p('cell')}</w:tc></w:tr></w:tbl><w:sdt><w:sdtContent>${p('control')}</w:sdtContent></w:sdt>`,
    ),
  ).toEqual(['beside', 'in the box', 'cell', 'control']);
});

test('controls say what was chosen, bookmarks what stands in them', () => {
  const list =
    '<w:dropDownList><w:listItem w:displayText="4 – good" w:value="4"/><w:listItem w:displayText="5 – very good" w:value="5"/></w:dropDownList>';
  const sdt = (properties: string, text: string) =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent><w:r><w:t>${text}</w:t></w:r></w:sdtContent></w:sdt>`;
  const marked = (id: number, name: string, inner: string) =>
    `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${inner}<w:bookmarkEnd w:id="${id}"/>`;
  const { controls, bookmarks } = readDocx(
    docx(
      `<w:p>${marked(1, 'rating', sdt(`<w:tag w:val="t1"/>${list}`, '4 – good'))}${marked(2, 'evidence', sdt('<w:showingPlcHdr/><w:text/>', 'Write here'))}${sdt('<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>', '☒')}${sdt('<w:date w:fullDate="2026-11-24T00:00:00Z"/>', '24 Nov')}</w:p>`,
    ),
  );
  expect(controls).toMatchObject([
    { tag: 't1', kind: 'choice', text: '4 – good', value: '4', bookmark: 'rating', placeholder: false },
    { kind: 'text', text: 'Write here', bookmark: 'evidence', placeholder: true },
    { kind: 'check', text: 'yes', bookmark: null },
    { kind: 'date', value: '2026-11-24T00:00:00Z' },
  ]);
  expect(bookmarks).toEqual(
    new Map([
      ['rating', '4 – good'],
      ['evidence', 'Write here'],
    ]),
  );
});

test('the strict form of the standard is read like the usual one', () => {
  const strict = docx(p('strict'), {});
  const text = Buffer.from(
    `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>strict</x:t></x:r></x:p></x:body></x:document>`,
  );
  expect(strict.length).toBeGreaterThan(0);
  const bytes = zipSync({
    '_rels/.rels': strToU8(relations('/other/main.xml')),
    'other/main.xml': new Uint8Array(text),
  });
  expect(texts(readDocx(bytes).blocks)).toEqual(['strict']);
});

const ask = 'Ask for it as an ordinary .docx.';
const attacks: [string, () => Uint8Array, string][] = [
  [
    'an old .doc or an encrypted file',
    () => new Uint8Array([...Buffer.from('d0cf11e0a1b11ae1', 'hex'), ...Buffer.alloc(600)]),
    'it is an old .doc file, or a document with a password',
  ],
  ['a text file', () => strToU8('Dear applicants'), 'it is no Word document'],
  ['an empty file', () => new Uint8Array(), 'it is no Word document'],
  ['a zip without a document', () => zipSync({ 'a.txt': strToU8('a') }), 'there is no Word document in it'],
  ['a bomb of one letter', () => docx(p('x'.repeat(29 << 20))), 'it would unpack to far more than it is'],
  [
    'a part larger than any document',
    () => docx('', { 'word/media/a.bin': 'x'.repeat(31 << 20) }),
    'a part of it would unpack to more than 30 MB',
  ],
  [
    'more parts than any document',
    () => docx('', Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`p${index}`, '']))),
    'it holds more than 2000 parts',
  ],
  [
    'a document type with entities',
    () =>
      zipSync({
        '_rels/.rels': strToU8(relations()),
        'word/document.xml': strToU8('<!DOCTYPE d [<!ENTITY a "aaaa">]><d>&a;</d>'),
      }),
    'it declares a document type, as only a trap does',
  ],
  [
    'elements nested without end',
    () => docx('<w:sdt><w:sdtContent>'.repeat(300) + '</w:sdtContent></w:sdt>'.repeat(300)),
    'its elements are nested too deeply',
  ],
  [
    'more elements than any document',
    () =>
      docx(
        `<w:p><w:r><w:t>${'y'.repeat(20)}</w:t></w:r></w:p>`.repeat(1) +
          Array.from({ length: 310_000 }, (_, index) => `<w:p w:n="${index * 7919}"><w:r/></w:p>`).join(''),
      ),
    'it holds too many elements',
  ],
  ['broken XML', () => docx('<w:p>'), 'its content is damaged'],
  ['two parts of one name', () => doubled(docx(p('a'))), 'it holds two parts of one name'],
  ['parts that share their bytes', () => overlapping(docx(p('a'), { 'x.xml': '<a/>' })), 'its parts overlap'],
  [
    'parts that together are larger than any document',
    () => announcing(docx(p('a'), pads()), 25 << 20),
    'it would unpack to more than 200 MB',
  ],
  ['a zip cut in half', () => docx(p('a')).slice(0, 200), 'it is damaged or no Word document'],
];

/** Names the second part like the first, in the directory. */
function doubled(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  const name = Buffer.from('_rels/.rels');
  const at = copy.lastIndexOf(Buffer.from('word/document.xml'));
  const first = copy.lastIndexOf(name);
  // The directory's second entry takes the first one's name, cut to its length.
  copy.writeUInt16LE(name.length, at - 46 + 28);
  name.copy(copy, at);
  copy.writeUInt16LE('word/document.xml'.length - name.length, at - 46 + 30);
  expect(first).toBeGreaterThan(0);
  return copy;
}

/** Nine parts that do not pack well. */
function pads(): Record<string, string> {
  const pad = randomBytes(150_000).toString('base64');
  return Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`word/pad${at}.xml`, pad]));
}

/** Lets the directory say another size of each of them. */
function announcing(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = 0; at < 9; at += 1) {
    copy.writeUInt32LE(size, copy.lastIndexOf(Buffer.from(`word/pad${at}.xml`)) - 46 + 24);
  }
  return copy;
}

/** Lets the last entry of the directory begin where the first does. */
function overlapping(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  const at = copy.lastIndexOf(Buffer.from('x.xml')) - 46;
  copy.writeUInt32LE(0, at + 42);
  return copy;
}

for (const [what, attack, why] of attacks) {
  test(`${what} is refused by one sentence`, () => {
    const bytes = attack();
    expect(refusal(bytes)).toBe(`This file cannot be read: ${why}. ${ask}`);
  });
}

test('a part that lies about its size is not unpacked beyond it', () => {
  const bytes = Buffer.from(
    docx(p('x'.repeat(5_000_000).replace(/x{50}/g, () => Math.random().toString(36).padEnd(50, 'y')))),
  );
  const at = bytes.lastIndexOf(Buffer.from('word/document.xml')) - 46;
  bytes.writeUInt32LE(400, at + 24);
  expect(refusal(bytes)).toBe(`This file cannot be read: it is damaged or no Word document. ${ask}`);
});
