import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { SearchIndex } from '#domain/candidates/searchIndex.ts';
import { fits, fold, searchWords, soughtWords } from '#domain/candidates/searchText.ts';
import { newCandidate } from '#domain/schemas/candidate.ts';
import { newBlock } from '#domain/schemas/richText.ts';
import { anyText } from '../../../support/arbitraries.ts';
import { countingIds } from '../../../support/ids.ts';

const newId = countingIds();

function someone(name: string, fields: object = {}) {
  return { ...newCandidate(newId, name), ...fields };
}

const finds = (typed: string, candidate: ReturnType<typeof someone>) => fits(candidate, soughtWords(typed));

test('neither accents nor capitals matter, in what is typed and in what is there', () => {
  const wanted = someone('Zoë Łukasiewicz-Groß', { location: 'Île-de-France' });
  for (const typed of ['zoe', 'ZOË', 'lukasiewicz', 'Łukas', 'gross', 'GROSS', 'ile-de', 'îLE']) {
    expect(finds(typed, wanted), typed).toBe(true);
  }
  expect(finds('zoo', wanted)).toBe(false);
  expect(fold('ÆØÅ Straße ﬁnd')).toBe('aeoa strasse find');
});

test('an apostrophe matters neither way', () => {
  for (const name of ['Patrick O’Rourke', "Patrick O'Rourke", 'Patrick ORourke']) {
    for (const typed of ['o’rourke', "o'rourke", 'orourke'])
      expect(finds(typed, someone(name)), name).toBe(true);
  }
});

test('every word typed must be found, in any order and anywhere in a word', () => {
  const wanted = someone('Ada Lovelace', { tags: ['Softwareentwicklerin'], source: 'Job fair' });
  expect(finds('love ada', wanted)).toBe(true);
  expect(finds('entwickler fair', wanted)).toBe(true);
  expect(finds('ada turing', wanted)).toBe(false);
  expect(finds('   ', wanted)).toBe(true);
});

test('name, e-mail, phone, location, tags, source and notes are searched, links and files are not', () => {
  const wanted = someone('n4me', {
    email: 'm4il@example.org',
    phone: '0341 4455',
    location: 'pl4ce',
    tags: ['t4g'],
    source: 's0urce',
    notes: [newBlock(newId, 'paragraph', 'two n0tes')],
    links: [{ label: 'l1nk', url: 'https://example.org/l1nk' }],
  });
  for (const typed of ['n4me', 'm4il', '4455', 'pl4ce', 't4g', 's0urce', 'n0tes']) {
    expect(finds(typed, wanted), typed).toBe(true);
  }
  expect(finds('l1nk', wanted)).toBe(false);
});

test('a telephone number is found however it is spaced, with or without the zero before it', () => {
  const wanted = someone('Ada', { phone: '+49 (341) 12 34-567' });
  for (const typed of ['341 1234567', '0341/1234567', '+49 341 123 45 67', '1234567', '(0341) 12345']) {
    expect(finds(typed, wanted), typed).toBe(true);
  }
  expect(finds('0341 7654321', wanted)).toBe(false);
});

test('the index finds exactly what looking at every text finds', () => {
  const word = fc.oneof(
    fc.stringMatching(/^[abc]{1,6}$/),
    anyText.map((text) => fold(text).replace(/\s/g, '')),
  );
  const texts = fc.array(fc.uniqueArray(word, { maxLength: 6 }), { maxLength: 12 });
  const parts = fc.array(fc.oneof(fc.stringMatching(/^[abc]{1,4}$/), word), { maxLength: 3 });
  fc.assert(
    fc.property(texts, parts, (texts, given) => {
      const sought = given.filter(Boolean);
      const index = new SearchIndex();
      const numbers = texts.map((words) => index.add(words.filter(Boolean)));
      const has = index.find(sought);
      const plainly = texts.map((words) => sought.every((part) => words.some((word) => word.includes(part))));
      expect(numbers.map(has)).toEqual(plainly);
    }),
    { numRuns: 500 },
  );
});

test('typing on never finds more', () => {
  const person = fc.record({ name: anyText, email: anyText, location: anyText });
  fc.assert(
    fc.property(
      person,
      fc.stringMatching(/^[a-z ]{0,8}$/),
      fc.stringMatching(/^[a-z]$/),
      (of, typed, more) => {
        const candidate = someone('', of);
        if (finds(typed + more, candidate)) expect(finds(typed, candidate)).toBe(true);
      },
    ),
  );
  expect(searchWords(someone('a a  b'))).toEqual(['a', 'b']);
});
