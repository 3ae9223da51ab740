import { expect, test } from '@playwright/test';
import { answersOf } from '#domain/forms/answers.ts';
import { evidenceField, fixedFields, ratingField } from '#domain/forms/fields.ts';
import { interviewForm } from '#domain/forms/form.ts';
import { newWorkbook } from '#domain/schemas/workbook.ts';
import { readForm } from '#engine/word/forms/readForm.ts';
import { writeForm } from '#engine/word/forms/writeForm.ts';
import {
  changePart,
  filled,
  filledWhole,
  fillIn,
  runs,
  withParagraph,
} from '../../../support/formFilling.ts';
import { countingIds } from '../../../support/ids.ts';
import { interviewCandidates, interviewJob } from '../../../support/interviews.ts';

const job = interviewJob();
const [stage] = job.plan.stages as [(typeof job.plan.stages)[number]];
const workbook = {
  ...newWorkbook(countingIds()),
  jobs: [job],
  candidates: interviewCandidates(),
  people: [{ id: 'anna', name: 'Anna Berg', email: '', role: '' }],
};
const whose = { job, stage, candidate: 'cara', interviewer: 'anna' };
const form = () => writeForm(interviewForm(workbook, whose, 'Sample', '2026-11-24'));
const read = (bytes: Uint8Array) => answersOf(readForm(bytes), stage);
const [sql, tests] = [ratingField('sql'), ratingField('tests')];
const whole = async () => filledWhole(await form(), { points: [4, 2] });
const complete = {
  sql: { rating: { value: 4 }, evidence: 'What was seen of sql' },
  tests: { rating: { value: 2 }, evidence: 'What was seen of tests' },
};
const saidBy = (bytes: Uint8Array) => Object.fromEntries(read(bytes).criteria);

test('a form that nobody touched holds no answer', async () => {
  const answers = read(await form());
  expect(answers).toMatchObject({ recommendation: null, isFinished: false, signature: '', unplaced: [] });
  expect(answers.criteria.size).toBe(0);
});

test('what Word itself puts into an emptied field is no answer', async () => {
  const bytes = changePart(await form(), (xml) =>
    fillIn(xml, evidenceField('sql'), runs('Click or tap here to enter text.')),
  );
  expect(read(bytes)).toMatchObject({ unplaced: [] });
  expect(read(bytes).criteria.size).toBe(0);
});

test('an answer that was written behind or before what asks for it is the answer alone', async () => {
  const hint = 'What was said or done, in their words where you can';
  const bytes = filled(await form(), {
    [evidenceField('sql')]: `${hint}Drew two tables`,
    [evidenceField('tests')]: `Wrote one\n${hint}`,
  });
  expect(saidBy(bytes)).toEqual({ sql: { evidence: 'Drew two tables' }, tests: { evidence: 'Wrote one' } });
});

test('runs that Word split, proofing marks and tracked changes read as what stands there', async () => {
  const tracked =
    '<w:proofErr w:type="spellStart"/><w:r><w:t xml:space="preserve">Drew </w:t></w:r><w:ins w:id="900" w:author="A"><w:r><w:t>two tables</w:t></w:r></w:ins><w:del w:id="901" w:author="A"><w:r><w:delText>nothing</w:delText></w:r></w:del><w:proofErr w:type="spellEnd"/>';
  const bytes = changePart(await whole(), (xml) => fillIn(xml, evidenceField('sql'), tracked));
  expect(read(bytes).criteria.get('sql')?.evidence).toBe('Drew two tables');
});

for (const [what, change] of [
  ['tags', (xml: string) => xml.replace(/<w:tag [^>]*\/>/g, '')],
  ['bookmarks', (xml: string) => xml.replace(/<w:bookmark(Start|End) [^>]*\/>/g, '')],
  ['aliases and ids', (xml: string) => xml.replace(/<w:alias [^>]*\/>|<w:id [^>]*\/>/g, '')],
  ['the fields, but not their bookmarks', unwrapped],
] as const) {
  test(`without ${what} every answer still finds its place`, async () => {
    const bytes = changePart(await whole(), change);
    expect(saidBy(bytes)).toEqual(complete);
    expect(read(bytes)).toMatchObject({ recommendation: 'yes', isFinished: true, unplaced: [] });
  });
}

/** Leaves what fields show, and takes the fields away. */
function unwrapped(xml: string): string {
  return xml.replace(/<w:sdtPr>.*?<\/w:sdtPr>/gs, '').replace(/<\/?w:sdt>|<\/?w:sdtContent>/g, '');
}

test('a field without tag and bookmark is quoted, and never placed by where it stands', async () => {
  const bytes = changePart(await whole(), (xml) =>
    xml.replaceAll(evidenceField('sql'), 'Elsewhere').replace(/<w:tag w:val="Elsewhere"\/>/, ''),
  );
  expect(saidBy(bytes)).toEqual({ ...complete, sql: { rating: { value: 4 } } });
  expect(read(bytes).unplaced).toMatchObject([{ text: 'What was seen of sql', why: 'nameless' }]);
});

test('a field that was copied and says two things is asked about; one that says the same is not', async () => {
  const copy = (xml: string, from: string, to: string) => {
    const field = new RegExp(`<w:sdt>(?:(?!<w:sdt>).)*?w:val="${sql}".*?</w:sdt>`, 's').exec(xml)?.[0] ?? '';
    return xml.replace(
      '<w:body>',
      `<w:body><w:p>${field.replace(from, to).replace(/<w:id [^>]*\/>/, '')}</w:p>`,
    );
  };
  const same = changePart(await whole(), (xml) => copy(xml, '', ''));
  expect(saidBy(same)).toEqual(complete);
  const other = changePart(await whole(), (xml) => copy(xml, '>4<', '>1<'));
  expect(read(other).criteria.get('sql')).toEqual({ evidence: 'What was seen of sql' });
  expect(
    read(other)
      .unplaced.map(({ text, why, about }) => [text, why, about])
      .sort(),
  ).toEqual([
    ['1', 'twice', 'sql'],
    ['4', 'twice', 'sql'],
  ]);
});

test('a rating off the scale, and words instead of one, are asked about and never rounded', async () => {
  const bytes = filled(await form(), { [sql]: '7', [tests]: 'between 3 and 4' });
  expect(read(bytes).criteria.size).toBe(0);
  expect(read(bytes).unplaced).toMatchObject([
    { text: '7', why: 'off-scale', about: 'sql' },
    { text: 'between 3 and 4', why: 'unclear', about: 'tests' },
  ]);
});

test('a choice whose value was changed behind its words is asked about', async () => {
  const bytes = changePart(filled(await form(), { [sql]: '4' }), (xml) =>
    xml.replace('w:displayText="4" w:value="4"', 'w:displayText="4" w:value="1"'),
  );
  expect(read(bytes).unplaced).toMatchObject([{ text: '4', why: 'unclear' }]);
});

test('an answer in a field that says it was not filled in is asked about', async () => {
  const bytes = changePart(await form(), (xml) =>
    xml.replace('What was said or done, in their words where you can', 'Knew it by heart'),
  );
  expect(read(bytes).criteria.size).toBe(0);
  expect(read(bytes).unplaced).toMatchObject([{ text: 'Knew it by heart', why: 'untouched' }]);
});

test('an answer given in LibreOffice, which drops tags and keeps on calling fields untouched, is an answer', async () => {
  const bytes = changePart(await form(), (xml) =>
    xml
      .replace('What was said or done, in their words where you can', 'Knew it by heart')
      .replace(/<w:tag [^>]*\/>/g, ''),
  );
  expect(saidBy(bytes)).toEqual({ sql: { evidence: 'Knew it by heart' } });
  expect(read(bytes).unplaced).toEqual([]);
});

test('what was written outside of the fields is quoted without the form’s own words', async () => {
  const paragraph = withParagraph(await whole(), 'She has another offer until Friday.');
  expect(read(paragraph).unplaced).toMatchObject([
    { text: 'She has another offer until Friday.', why: 'outside' },
  ]);
  const appended = changePart(await whole(), (xml) =>
    xml.replace(/>Not asked</, '>Not asked because time ran out<'),
  );
  expect(read(appended).unplaced).toMatchObject([{ text: 'because time ran out', why: 'outside' }]);
  const beside = changePart(await whole(), (xml) =>
    xml.replace(/(w:val="E_sql".*?<\/w:sdt>)/s, `$1${runs('and beside it')}`),
  );
  expect(read(beside).unplaced).toMatchObject([{ text: 'and beside it', why: 'outside' }]);
  expect(saidBy(beside)).toEqual(complete);
});

test('a box that was ticked is quoted with its point, and under which criterion it stands', async () => {
  const bytes = changePart(await form(), (xml) => {
    const [head = '', first = '', ...rest] = xml.split('☐ 4');
    return [head, `☒ 4${first}`, ...rest.map((part) => `X ☐ 4${part}`)].join('').replace('☒ 4☐ 4', '☒ 4');
  });
  expect(read(bytes).criteria.size).toBe(0);
  expect(read(bytes).unplaced).toMatchObject([
    { text: '☒ 4', why: 'outside', about: 'sql', asks: 'sql' },
    { text: 'X ☐ 4', why: 'outside', about: 'tests', asks: 'tests' },
  ]);
});

test('what is written at the end of the form is not said to be about its last criterion', async () => {
  const bytes = changePart(await whole(), (xml) => xml.replace('>Signature<', '>Signature by proxy<'));
  expect(read(bytes).unplaced).toMatchObject([{ text: 'by proxy', about: '', asks: null }]);
});

test('a footnote is quoted like everything else that stands outside of the fields', async () => {
  const notes = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:type="separator" w:id="-1"><w:p>${runs('---')}</w:p></w:footnote><w:footnote w:id="2"><w:p>${runs('Said it twice.')}</w:p></w:footnote></w:footnotes>`;
  const bytes = changePart(await whole(), () => notes, 'word/footnotes.xml');
  expect(read(bytes).unplaced).toMatchObject([{ text: 'Said it twice.', why: 'outside' }]);
});

test('a rating is a point, alone or before what earns it; whatever else is typed is asked about', async () => {
  for (const [typed, value] of [
    ['4', 4],
    [' 4. ', 4],
    ['4 - good', 4],
    ['5 – Weighs two models', 5],
  ] as const) {
    const bytes = filled(await form(), { [sql]: typed });
    expect([typed, read(bytes).criteria.get('sql')]).toEqual([typed, { rating: { value } }]);
  }
  for (const typed of ['four', '4/5', '3.5', '4–5', '3-4', '☒ 4', '(4)', '４', 'n/a', '-', '14']) {
    const bytes = filled(await form(), { [sql]: typed });
    expect([typed, read(bytes).criteria.size]).toEqual([typed, 0]);
    expect(read(bytes).unplaced).toMatchObject([{ text: typed, about: 'sql', asks: 'sql' }]);
  }
});

test('an answer that reads like a sentence of the form, or like XML, stays what it is', async () => {
  const evidence = 'Not asked</w:t> & "quoted" <w:sdt>';
  const bytes = filled(await form(), { [evidenceField('sql')]: evidence, [sql]: 'Not asked' });
  expect(read(bytes).criteria.get('sql')).toEqual({ rating: { value: null, notAsked: true }, evidence });
});

test('ids that were changed in the file are seen', async () => {
  const bytes = changePart(await whole(), (xml) => xml.replace('>cara<', '>dan<'), 'docProps/custom.xml');
  expect(() => readForm(bytes)).toThrow('was changed by hand');
});

test('a document without what it is about is no form, and one of a newer kind says so', async () => {
  const none = changePart(await whole(), () => '<Properties/>', 'docProps/custom.xml');
  expect(() => readForm(none)).toThrow('no interview form of Rolebook');
  const newer = changePart(
    await whole(),
    (xml) => xml.replace(/(name="RolebookForm"><vt:lpwstr>)1/, '$12'),
    'docProps/custom.xml',
  );
  expect(() => readForm(newer)).toThrow('newer Rolebook');
});

test('of an older plan, answers are matched by the ids of their criteria', async () => {
  const bytes = await whole();
  const later = {
    ...stage,
    criteria: stage.criteria.map((one) =>
      one.id === 'sql' ? { ...one, retired: true } : { ...one, name: 'Tests, renamed' },
    ),
  };
  const answers = answersOf(readForm(bytes), later);
  expect(Object.fromEntries(answers.criteria)).toEqual({ tests: complete.tests });
  expect(answers.unplaced.map(({ text, why }) => [text, why])).toEqual([
    ['4', 'retired'],
    ['What was seen of sql', 'retired'],
  ]);
  const gone = answersOf(readForm(bytes), { ...stage, criteria: stage.criteria.slice(1) });
  expect(gone.unplaced.map(({ why, about }) => [why, about])).toEqual([
    ['gone', 'sql'],
    ['gone', 'sql'],
  ]);
});

test('the day is read by its value, or as it was written', async () => {
  const typed = filled(await form(), { [fixedFields.date]: 'last Monday' });
  expect(read(typed).date).toBe('last Monday');
  const chosen = changePart(typed, (xml) =>
    xml.replace('<w:date>', '<w:date w:fullDate="2026-11-20T00:00:00Z">'),
  );
  expect(read(chosen).date).toBe('2026-11-20');
});
