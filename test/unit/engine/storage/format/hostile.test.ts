import { expect, test } from '@playwright/test';
import { Refusal } from '#contract/result.ts';
import { newWorkbook } from '#domain/schemas/workbook.ts';
import { parseWorkbook } from '#engine/storage/format/parse.ts';
import { stringifyWorkbook } from '#engine/storage/format/stringify.ts';
import { bigWorkbook } from '../../../../support/bigWorkbook.ts';
import { countingIds } from '../../../../support/ids.ts';

const MB = 1024 * 1024;
const sound = Buffer.from(
  stringifyWorkbook(bigWorkbook({ jobs: 2, candidates: 3, assessments: 4 })),
).toString();
const empty = newWorkbook(countingIds());

/** An otherwise sound workbook whose text has one piece of JSON put in. */
const withField = (json: string) => JSON.stringify(empty).replace('{', `{${json},`);
const withJob = (field: string, value: unknown) => {
  const { jobs, ...rest } = JSON.parse(sound) as { jobs: Record<string, unknown>[] };
  return JSON.stringify({ ...rest, jobs: jobs.map((job) => ({ ...job, [field]: value })) });
};
const replaced = (from: string | RegExp, to: string) => {
  expect(sound).toMatch(from);
  return sound.replace(from, to);
};
const zipOf = (name: string) => Buffer.from(`PK\x03\x04\x14\x00\x06\x00\x08\x00${name}`, 'latin1');

type Case = [what: string, says: RegExp, make: () => string | Uint8Array];

const cases: Case[] = [
  ['nothing', /empty/, () => ''],
  ['spaces only', /empty/, () => ' \n\n'],
  ['more than 64 MB', /larger than 64 MB/, () => new Uint8Array(64 * MB + 1)],
  ['only zeros', /line 1 cannot be read/, () => new Uint8Array(MB)],
  ['UTF-16 with a mark', /UTF-16/, () => Buffer.from(`\ufeff${sound}`, 'utf16le')],
  ['UTF-16 without a mark', /UTF-16/, () => Buffer.from(sound, 'utf16le')],
  ['Latin-1', /no UTF-8/, () => Buffer.from(replaced('Harbour', 'Häfen'), 'latin1')],
  [
    'a surrogate as bytes',
    /no UTF-8/,
    () => Buffer.concat([Buffer.from('"'), Buffer.from([0xed, 0xa0, 0x80, 0x22])]),
  ],
  [
    'a Word document',
    /Word document, not a workbook/,
    () => zipOf('[Content_Types].xml … word/document.xml'),
  ],
  ['a spreadsheet', /Excel spreadsheet/, () => zipOf('xl/workbook.xml')],
  ['a LibreOffice document', /LibreOffice/, () => zipOf('mimetypeapplication/vnd.oasis.opendocument.text')],
  ['a zip', /zip archive/, () => zipOf('a.txt')],
  [
    'an old Office document',
    /old Office/,
    () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  ],
  ['a PDF', /PDF/, () => '%PDF-1.7\n'],
  ['a picture', /picture/, () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['a locked workbook', /locked/, () => 'rolebook-locked 1\n{}'],
  ['sixty million brackets', /nested deeper/, () => '['.repeat(60 * MB)],
  ['objects nested 65 deep', /nested deeper/, () => `${'{"a":'.repeat(65)}1${'}'.repeat(65)}`],
  ['a text that never ends', /breaks off in line 1/, () => `"${'a'.repeat(3 * MB)}`],
  ['a text of 60 MB that never ends', /text longer/, () => `"${'a'.repeat(60 * MB)}`],
  ['a number of 30 MB', /line 1 cannot be read|not a workbook/, () => `-${'1'.repeat(30 * MB)}x`],
  ['text', /line 1 cannot be read/, () => 'Dear applicant,'],
  [
    'a missing comma',
    /line 5 cannot be read/,
    () => replaced('"version": 1,', '"version": 1').replace('"id"', '\n"id"'),
  ],
  ['a file cut off', /breaks off in line \d+/, () => sound.slice(0, 9_000)],
  ['two workbooks in one', /cannot be read/, () => sound + sound],
  ['__proto__', /field named "__proto__"/, () => withField('"__proto__":{"a":1}')],
  ['__proto__ in escapes', /field named "__proto__"/, () => withField('"\\u005f_proto_\\u005F":{"a":1}')],
  ['constructor, deep inside', /field named "constructor"/, () => withField('"x":[[{"constructor":1}]]')],
  ['prototype', /field named "prototype"/, () => withField('"prototype":1')],
  ['a list', /not a workbook/, () => '[]'],
  ['null', /not a workbook/, () => 'null'],
  ['another program’s JSON', /not a workbook/, () => '{"format":"other","version":1}'],
  ['a version that is no number', /its version/, () => replaced('"version": 1', '"version": "1"')],
  ['a version between two', /its version/, () => replaced('"version": 1', '"version": 1.5')],
  ['a version below zero', /its version/, () => replaced('"version": 1', '"version": -1')],
  ['a number without an end', /number without an end/, () => withField('"x":1e999')],
  ['a weight without an end', /weight is/, () => replaced('"weight": 1,', '"weight": 1e999,')],
  [
    'a weight above its bound',
    /skill ".+", weight is above 100\./,
    () => replaced('"weight": 1,', '"weight": 101,'),
  ],
  ['a missing field', /job ".+", department is missing/, () => replaced(/"department": "",/, '')],
  ['a list that is none', /jobs is not a list/, () => JSON.stringify({ ...empty, jobs: {} })],
  ['a pay range turned round', /job ".+", pay ends below/, () => replaced('"from": 60000', '"from": 90000')],
  [
    'a day that is none',
    /applied is not a date/,
    () => replaced(/"applied": "[\d-]+"/, '"applied": "2026-02-30"'),
  ],
  [
    'a link that runs a script',
    /link is not a web/,
    () => replaced(/"runs": \[\s+\{/, '$& "link": "javascript:alert(1)",'),
  ],
  [
    'two jobs with one id',
    /job ".+" has the id of another one/,
    () => {
      const { jobs, ...rest } = JSON.parse(sound) as { jobs: unknown[] };
      return JSON.stringify({ ...rest, jobs: [...jobs, jobs[0]] });
    },
  ],
  [
    'a person with a candidate’s id',
    /candidate ".+" has the id of another one/,
    () => {
      const data = JSON.parse(sound) as { people: { id: string }[]; candidates: { id: string }[] };
      Object.assign(data.people[0] ?? {}, { id: data.candidates[0]?.id });
      return JSON.stringify(data);
    },
  ],
  ['language tags of 3 MB', /language/, () => withJob('language', `en${'-aa'.repeat(MB)}!`)],
  [
    'a logo of 3 MB',
    /logo, data is longer than 2800000 characters/,
    () => {
      const logo = { type: 'image/png', data: 'AAAA'.repeat(0.75 * MB), width: 1, height: 1, alt: '' };
      return JSON.stringify({ ...empty, organisation: { ...empty.organisation, logo } });
    },
  ],
  [
    'a moment with 3 million digits',
    /damaged|moment/,
    () => {
      const decision = {
        id: 'd',
        job: 'j',
        candidate: 'c',
        kind: 'hold',
        stage: null,
        by: null,
        reason: '',
        note: '',
      };
      const at = `2026-01-01T10:00:00.${'1'.repeat(3 * MB)}`;
      return JSON.stringify({ ...empty, decisions: [{ ...decision, at, corrects: null }] });
    },
  ],
  [
    'a logo of 40 MB',
    /text longer/,
    () => {
      const logo = { type: 'image/png', data: 'AAAA'.repeat(10 * MB), width: 1, height: 1, alt: '' };
      return JSON.stringify({ ...empty, organisation: { ...empty.organisation, logo } });
    },
  ],
  [
    'a moment with 30 million digits',
    /text longer/,
    () => {
      const decision = {
        id: 'd',
        job: 'j',
        candidate: 'c',
        kind: 'hold',
        stage: null,
        by: null,
        reason: '',
        note: '',
      };
      const at = `2026-01-01T10:00:00.${'1'.repeat(30 * MB)}`;
      return JSON.stringify({ ...empty, decisions: [{ ...decision, at, corrects: null }] });
    },
  ],
  ['titles of 3 MB', /title is longer than 1000 characters/, () => withJob('title', 'x'.repeat(3 * MB))],
  [
    'a million skills',
    /skills is longer than 200 entries|skill/,
    () => withJob('skills', Array(500_000).fill(1)),
  ],
];

test('hostile and mistaken files are each refused, at once, in one sentence', () => {
  let slowest = ['', 0] as [string, number];
  for (const [what, says, make] of cases) {
    const made = make();
    const bytes = typeof made === 'string' ? Buffer.from(made) : made;
    const start = performance.now();
    const message = refusalOf(bytes, what);
    const took = performance.now() - start;
    if (took > slowest[1]) slowest = [what, took];
    expect(message, what).toMatch(says);
    expect(message, what).toMatch(/^[A-Z][^\n]*\.$/);
    expect(message.length, what).toBeLessThan(400);
  }
  console.log(`${cases.length} hostile files; the slowest, ${slowest[0]}, took ${slowest[1].toFixed(0)} ms`);
});

function refusalOf(bytes: Uint8Array, what: string): string {
  try {
    parseWorkbook(bytes);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw new Error(`${what}: ${String(error)}`, { cause: error });
  }
  throw new Error(`${what} was accepted.`);
}
