import { expect, test } from '@playwright/test';
import { interviewForm } from '#domain/forms/form.ts';
import { newCriterion, newStage } from '#domain/schemas/plan.ts';
import { sampleWorkbook } from '#domain/templates/sample.ts';
import { readForm } from '#engine/word/forms/readForm.ts';
import { writeForm } from '#engine/word/forms/writeForm.ts';
import { docxLines } from '../../../support/docxText.ts';
import { expectSoundDocx } from '../../../support/docxValid.ts';
import { countingIds } from '../../../support/ids.ts';

const base = sampleWorkbook(countingIds());
const [job] = base.jobs as [(typeof base.jobs)[number]];
const stage = job.plan.stages.find(({ name }) => name === 'Finding faults') ?? newStage(countingIds(), '');
const [candidate, person] = [base.candidates[0]?.id ?? null, base.people[0]?.id ?? null];

function awkward() {
  const newId = countingIds();
  const one = newStage(newId, 'שלום \u0000 <&> 👩🏽‍🚀');
  const criterion = newCriterion(newId, `${'very long '.repeat(60)}\u0001`, 4);
  const anchor = 'word '.repeat(5_000);
  one.criteria = [
    {
      ...criterion,
      id: 'a-readable-id-that-is-as-long-as-any-id-may-be-by-the-schema-0001',
      scale: criterion.scale.map((point) => ({ ...point, anchor })),
      questions: [{ id: newId(), text: 'مرحبا؟\nwhat "else"?', followUp: '\ud83d', minutes: 5 }],
    },
    {
      ...newCriterion(newId, '', 5),
      id: 'a-readable-id-that-is-as-long-as-any-id-may-be-by-the-schema-0002',
    },
  ];
  return one;
}

for (const design of ['classic', 'modern', 'compact'] as const) {
  for (const paper of ['letter', 'A4'] as const) {
    test(`forms on ${paper} in the ${design} design pass both validators`, async () => {
      const style = { ...base.organisation.style, design, paper };
      const workbook = { ...base, organisation: { ...base.organisation, style } };
      const named = { job, stage, candidate, interviewer: person };
      await expectSoundDocx(await writeForm(interviewForm(workbook, named, 'Sample', '2026-11-24')), 'named');
      const odd = { job: { ...job, language: 'ar' }, stage: awkward(), candidate: null, interviewer: null };
      await expectSoundDocx(await writeForm(interviewForm(workbook, odd, '', '2026-11-24')), 'awkward');
    });
  }
}

test('a form holds everything an interviewer needs, and no rating, note or other candidate', async () => {
  const bytes = await writeForm(
    interviewForm(base, { job, stage, candidate, interviewer: person }, 'Sample', '2026-11-24'),
  );
  const text = docxLines(bytes).join('\n');
  for (const criterion of stage.criteria) {
    expect(text).toContain(criterion.name);
    for (const { anchor } of criterion.scale) expect(text).toContain(anchor);
    for (const question of criterion.questions) expect(text).toContain(question.text);
  }
  const evidence = base.assessments.flatMap(({ ratings }) => ratings.map((one) => one.evidence));
  for (const secret of [...evidence, ...base.assessments.map(({ privateNotes }) => privateNotes)]) {
    if (secret) expect(text).not.toContain(secret);
  }
  for (const other of base.candidates.slice(1)) expect(text).not.toContain(other.name);
});

test('every language has words of its own, and reads itself as untouched', async () => {
  const titles = new Set<string>();
  for (const language of ['en', 'de', 'fr', 'es']) {
    const bytes = await writeForm(
      interviewForm(
        base,
        { job: { ...job, language }, stage, candidate: null, interviewer: null },
        'Sample',
        '2026-11-24',
      ),
    );
    titles.add(docxLines(bytes)[1] ?? '');
    const { about, fields } = readForm(bytes);
    expect(about).toMatchObject({ candidate: null, interviewer: null, stage: stage.id });
    expect(fields.every(({ name, untouched }) => name !== null && untouched)).toBe(true);
  }
  expect(titles.size).toBe(4);
});
