import { expect, test } from '@playwright/test';
import type { Refusal } from '#contract/result.ts';
import { openLetterhead } from '#engine/word/letterhead/open.ts';
import { findPlaceholders } from '#engine/word/letterhead/places.ts';
import {
  rawLetterhead,
  relation,
  splitLetterhead,
  tableLetterhead,
} from '../../../../support/letterheads.ts';

const body = '<w:p><w:r><w:t>{body}</w:t></w:r></w:p>';

const traps: Record<string, { bytes: () => Uint8Array; says: RegExp }> = {
  'a file that unpacks to far more than it is': {
    bytes: () => rawLetterhead({ body, parts: { 'word/big.xml': new Uint8Array(20 << 20) } }),
    says: /unpack to far more/,
  },
  'a document type': {
    bytes: () =>
      rawLetterhead({ body, parts: { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><w:document/>' } }),
    says: /declares a document type/,
  },
  'macros by their type': {
    bytes: () => rawLetterhead({ body, mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
    says: /holds macros/,
  },
  'macros by their part': {
    bytes: () => rawLetterhead({ body, parts: { 'word/vbaProject.bin': new Uint8Array(8) } }),
    says: /holds macros/,
  },
  'a picture on the web': {
    bytes: () =>
      rawLetterhead({ body, links: [relation('rId9', 'image', 'http://trap.example/p.png', 'External')] }),
    says: /lies in another file/,
  },
  'a field that fetches': {
    bytes: () =>
      rawLetterhead({
        body: `<w:p><w:r><w:instrText> INCLUDEPICTURE "http://trap.example/p.png" </w:instrText></w:r></w:p>`,
      }),
    says: /lies in another file/,
  },
  'an embedded program': {
    bytes: () => rawLetterhead({ body, links: [relation('rId9', 'oleObject', 'embeddings/x.bin')] }),
    says: /embedded object/,
  },
  'an old .doc': {
    bytes: () => Buffer.from('d0cf11e0a1b11ae1000000', 'hex'),
    says: /old \.doc file/,
  },
  'no Word document': { bytes: () => Buffer.from('hello'), says: /no Word document/ },
  'a file that is too large': { bytes: () => new Uint8Array((10 << 20) + 1), says: /larger than 10 MB/ },
};

for (const [name, { bytes, says }] of Object.entries(traps)) {
  test(`${name} is refused in one sentence, at once`, () => {
    const began = Date.now();
    let refusal: Refusal | null = null;
    try {
      openLetterhead(bytes());
    } catch (error) {
      refusal = error as Refusal;
    }
    expect(refusal?.message).toMatch(says);
    expect(Date.now() - began).toBeLessThan(1_000);
  });
}

test('placeholders are found wherever they stand, each once, and what is none is told apart', async () => {
  const found = findPlaceholders(openLetterhead(await tableLetterhead()));
  const names = found.known.map(({ placeholder }) =>
    placeholder.type === 'section' ? `section:${placeholder.section}` : placeholder.name,
  );
  expect(names.sort()).toEqual(
    [
      'facts',
      'organisation',
      'reference',
      'section:responsibilities',
      'sections',
      'tagline',
      'title',
      'website',
    ].sort(),
  );
  expect(found.unknown).toEqual(['colour']);
  const website = found.known.find(
    ({ placeholder }) => 'name' in placeholder && placeholder.name === 'website',
  );
  expect(website?.where).toEqual(['text', 'header']);
});

test('a placeholder cut into pieces counts once, with whatever capitals', () => {
  const found = findPlaceholders(openLetterhead(splitLetterhead()));
  expect(found.inText.map((one) => ('name' in one ? one.name : ''))).toEqual([
    'title',
    'location',
    'facts',
    'skills',
    'body',
    'address',
  ]);
});
