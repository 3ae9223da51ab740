import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type Answer, answersOf } from '#domain/forms/answers.ts';
import { evidenceField, fixedFields, ratingField } from '#domain/forms/fields.ts';
import { interviewForm } from '#domain/forms/form.ts';
import { formWordsFor } from '#domain/forms/words/words.ts';
import { reportWordsFor } from '#domain/reports/words/words.ts';
import { recommendations } from '#domain/schemas/assessment.ts';
import type { Stage } from '#domain/schemas/plan.ts';
import { newCriterion, newStage } from '#domain/schemas/plan.ts';
import { sampleWorkbook } from '#domain/templates/sample.ts';
import { readForm } from '#engine/word/forms/readForm.ts';
import { writeForm } from '#engine/word/forms/writeForm.ts';
import { freshFolder } from '../../../support/engine.ts';
import { choicesOf, filled } from '../../../support/formFilling.ts';
import { countingIds } from '../../../support/ids.ts';

const base = sampleWorkbook(countingIds());
const [job] = base.jobs as [(typeof base.jobs)[number]];
const [candidate] = base.candidates as [(typeof base.candidates)[number]];
const [person] = base.people as [(typeof base.people)[number]];

/** Texts as people write them: several lines, other scripts, signs that XML escapes. */
const prose = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      fc.constantFrom('Said “it depends” & <smiled>', 'אמרה שלום', 'Zeile eins', '=1+1', '4', '👩🏽‍🚀 ok'),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((lines) =>
    lines
      .map((line) => line.replace(/[\p{C}\p{Z}]+/gu, ' ').trim())
      .filter((line) => line !== '')
      .join('\n'),
  )
  .filter((text) => text !== '');

const someStage: fc.Arbitrary<Stage> = fc
  .array(
    fc.record({
      name: fc.string({ unit: 'grapheme', maxLength: 30 }),
      points: fc.constantFrom(4 as const, 5 as const),
      anchor: fc.string({ unit: 'grapheme', maxLength: 120 }),
      question: fc.string({ unit: 'grapheme', maxLength: 80 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((criteria) => {
    const newId = countingIds();
    const stage = newStage(newId, 'Finding faults');
    stage.criteria = criteria.map(({ name, points, anchor, question }, at) => {
      const criterion = newCriterion(newId, name, points);
      return {
        ...criterion,
        id: `criterion-${at}`,
        scale: criterion.scale.map((point) => ({ ...point, anchor: point.value % 2 ? anchor : '' })),
        questions: [{ id: newId(), text: question, followUp: anchor, minutes: 5 }],
      };
    });
    return stage;
  });

const someCase = fc
  .record({
    stage: someStage,
    language: fc.constantFrom('en', 'de', 'fr', 'es', 'pt'),
    design: fc.constantFrom('classic' as const, 'modern' as const, 'compact' as const),
    recommendation: fc.option(fc.constantFrom(...recommendations)),
    finished: fc.boolean(),
  })
  .chain((one) =>
    fc.record({
      one: fc.constant(one),
      said: fc.tuple(
        ...one.stage.criteria.map(({ scale }) =>
          fc.record({
            choice: fc.option(fc.nat(scale.length)),
            evidence: fc.option(prose),
          }),
        ),
      ),
    }),
  );
type Case = typeof someCase extends fc.Arbitrary<infer T> ? T : never;

/** A form as it is handed out, filled in by a script, and what it must say when it is read. */
async function filledForm({ one, said }: Case) {
  const { stage, language, design, recommendation, finished } = one;
  const workbook = {
    ...base,
    organisation: { ...base.organisation, style: { ...base.organisation.style, design } },
  };
  const whose = { job: { ...job, language }, stage, candidate: candidate.id, interviewer: person.id };
  const bytes = await writeForm(interviewForm(workbook, whose, 'Sample', '2026-11-24'));
  const answers: Record<string, string> = {};
  const expected = new Map<string, Answer>();
  stage.criteria.forEach(({ id, scale }, at) => {
    const { choice, evidence } = said[at] ?? { choice: null, evidence: null };
    if (choice !== null) {
      // The first entry only says that one is to be chosen.
      answers[ratingField(id)] = choicesOf(bytes, ratingField(id))[choice + 1] ?? '';
    }
    if (evidence !== null) answers[evidenceField(id)] = evidence;
    const values = scale.map(({ value }) => value).sort((a, b) => b - a);
    const value = choice === null ? undefined : (values[choice] ?? null);
    const answer: Answer = {
      ...(value !== undefined && { rating: value === null ? { value, notAsked: true } : { value } }),
      ...(evidence !== null && { evidence }),
    };
    if (Object.keys(answer).length > 0) expected.set(id, answer);
  });
  const words = formWordsFor(language);
  if (recommendation) {
    answers[fixedFields.recommendation] = reportWordsFor(language).recommendations[recommendation];
  }
  answers[fixedFields.state] = finished ? words.finished : words.unfinished;
  answers[fixedFields.signature] = 'Owen Pryce';
  return { bytes: filled(bytes, answers), expected, recommendation, finished, stage };
}

/** Compares everything a form says, and counts the answers. */
function expectRead(bytes: Uint8Array, { expected, recommendation, finished, stage }: Made): number {
  const answers = answersOf(readForm(bytes), stage);
  expect(Object.fromEntries(answers.criteria)).toEqual(Object.fromEntries(expected));
  expect(answers).toMatchObject({ recommendation, isFinished: finished, signature: 'Owen Pryce' });
  expect(answers.unplaced).toEqual([]);
  const said = [...expected.values()].flatMap((answer) => Object.keys(answer));
  // Beside these the state and the signature, which every form has.
  return said.length + (recommendation ? 1 : 0) + 2;
}
type Made = Awaited<ReturnType<typeof filledForm>>;

test('of 200 forms filled in, no answer is lost or misplaced', async () => {
  test.setTimeout(120_000);
  const cases = fc.sample(someCase, { numRuns: 200, seed: 20261124 });
  let compared = 0;
  for (const one of cases) {
    const made = await filledForm(one);
    compared += expectRead(made.bytes, made);
  }
  expect(compared).toBeGreaterThan(1_500);
});

test('of 20 forms opened and saved by LibreOffice, no answer is lost or misplaced', async () => {
  test.setTimeout(180_000);
  const soffice = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find(existsSync);
  test.skip(soffice === undefined, 'LibreOffice is not installed: forms were not opened and saved by it');
  const folder = await freshFolder();
  await mkdir(join(folder, 'saved'));
  const made: Made[] = [];
  for (const one of fc.sample(someCase, { numRuns: 20, seed: 7 })) made.push(await filledForm(one));
  const files = made.map((_, at) => join(folder, `form ${at}.docx`));
  await Promise.all(files.map((file, at) => writeFile(file, made[at]?.bytes ?? '')));
  await promisify(execFile)(soffice ?? '', [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
    '--headless',
    '--convert-to',
    'docx',
    '--outdir',
    join(folder, 'saved'),
    ...files,
  ]);
  let compared = 0;
  for (const [at, one] of made.entries()) {
    compared += expectRead(await readFile(join(folder, 'saved', `form ${at}.docx`)), one);
  }
  expect(compared).toBeGreaterThan(150);
});
