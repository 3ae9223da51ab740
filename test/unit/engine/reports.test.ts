import { expect, test } from '@playwright/test';
import type { DocumentRequest } from '#contract/reports.ts';
import { newAssessment } from '#domain/schemas/assessment.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { makeReport, reportName } from '#engine/reports.ts';
import { writeDocx } from '#engine/word/writeDocx.ts';
import { all, child, parsePart, unpack } from '../../support/docxPackage.ts';
import { docxLines } from '../../support/docxText.ts';
import { expectSoundDocx } from '../../support/docxValid.ts';
import { oddTextsInTurn } from '../../support/oddTexts.ts';
import { occasion, outlineFor, requestsFor, sample } from '../../support/sampleReports.ts';

const pages = (workbook: Workbook) => requestsFor(workbook).filter(({ document }) => document !== 'matrix');

for (const design of ['classic', 'modern', 'compact'] as const) {
  for (const paper of ['A4', 'letter'] as const) {
    test(`every document is a sound Word file: ${design}, ${paper}`, async () => {
      test.setTimeout(120_000);
      const workbook = sample(({ organisation }) => {
        organisation.style = { ...organisation.style, design, paper };
      });
      for (const request of pages(workbook)) {
        await expectSoundDocx(await writeDocx(outlineFor(workbook, request)), request.document);
      }
    });
  }
}

for (const language of ['de-DE', 'fr-FR', 'es-ES', 'ar']) {
  test(`every document is a sound Word file, and says nothing it left to fill in: ${language}`, async () => {
    test.setTimeout(120_000);
    const workbook = sample(({ jobs }) => {
      for (const job of jobs) job.language = language;
    });
    for (const request of pages(workbook)) {
      const bytes = await writeDocx(outlineFor(workbook, request));
      await expectSoundDocx(bytes, request.document);
      expect(docxLines(bytes).filter((line) => /\{\w+\}/.test(line))).toEqual([]);
    }
  });
}

test('odd texts everywhere stay a sound Word file', async () => {
  test.setTimeout(180_000);
  const workbook = sample(oddTexts);
  for (const request of pages(workbook)) {
    const bytes = await writeDocx(outlineFor(workbook, request));
    await expectSoundDocx(bytes, request.document);
  }
});

/** Emoji, other directions, what XML has no place for, and 5,000 words, in every field that people type in. */
function oddTexts(workbook: Workbook): void {
  const odd = oddTextsInTurn();
  for (const candidate of workbook.candidates) Object.assign(candidate, { name: odd(), source: odd() });
  for (const person of workbook.people) person.name = odd();
  for (const job of workbook.jobs) {
    job.title = odd();
    job.plan.weightsReason = odd();
    for (const stage of job.plan.stages) {
      stage.name = odd();
      for (const criterion of stage.criteria) {
        criterion.name = odd();
        for (const point of criterion.scale) point.anchor = odd();
      }
    }
  }
  for (const assessment of workbook.assessments) {
    for (const rating of assessment.ratings) rating.evidence = odd();
  }
  for (const decision of workbook.decisions) Object.assign(decision, { reason: odd(), note: odd() });
  const [first] = workbook.assessments;
  if (first?.ratings[0]) first.ratings[0].evidence = 'word '.repeat(5_000);
}

for (const [what, change] of [
  [
    'no candidate',
    (workbook: Workbook) => Object.assign(workbook, { candidates: [], assessments: [], decisions: [] }),
  ],
  ['no rating', (workbook: Workbook) => Object.assign(workbook, { assessments: [], decisions: [] })],
  [
    'no plan',
    ({ jobs }: Workbook) => Object.assign(jobs[0] ?? {}, { plan: { stages: [], weightsReason: '' } }),
  ],
] as const) {
  test(`with ${what} documents are sound Word files, or refused in a sentence`, async () => {
    test.setTimeout(120_000);
    const workbook = sample((one) => void change(one));
    for (const request of pages(workbook)) {
      const isRefused = workbook.candidates.length === 0 && request.document.startsWith('candidate');
      if (isRefused) expect(() => makeReport(workbook, request, occasion)).toThrow(/\.$/);
      else await expectSoundDocx(await writeDocx(outlineFor(workbook, request)), request.document);
    }
  });
}

test('the hiring files of the sample, read back, hold every submitted rating, evidence, reason and name', async () => {
  const workbook = sample();
  for (const job of workbook.jobs) {
    const request = { document: 'hiring-file' as const, job: job.id, candidates: [] };
    const lines = docxLines(await writeDocx(outlineFor(workbook, request)));
    const text = lines.join('\n');
    const own = workbook.assessments.filter((one) => one.job === job.id && one.status === 'submitted');
    for (const { ratings, changes } of own) {
      for (const { evidence } of ratings) expect(text).toContain(evidence);
      for (const { reason, before } of changes) {
        expect(text).toContain(reason);
        expect(text).toContain(before.evidence);
      }
    }
    const given = own.flatMap(({ ratings }) => ratings.filter(({ value }) => value !== null));
    // Ratings, and nothing else, stand alone in their cells.
    for (const value of [1, 2, 3, 4, 5]) {
      const expected = given.filter((one) => one.value === value).length;
      expect(lines.filter((line) => line === String(value)).length, `${job.title}: ${value}`).toBe(expected);
    }
    for (const decision of workbook.decisions.filter((one) => one.job === job.id)) {
      expect(text).toContain(decision.reason);
      expect(text).toContain(decision.note);
    }
    for (const { name, applications } of workbook.candidates) {
      if (applications.some((one) => one.job === job.id)) expect(lines).toContain(name);
    }
  }
});

test('a candidate report, read back, holds each rating beside its anchor and evidence, and says what is missing', async () => {
  const workbook = sample();
  const missing = workbook.assessments.find(
    ({ status, ratings, stage }) =>
      status === 'submitted' &&
      ratings.some(({ value }) => value === null) === false &&
      ratings.length < criteriaOf(workbook, stage).length,
  );
  const assessment =
    missing ?? workbook.assessments.find(({ ratings }) => ratings.some(({ value }) => value === null));
  if (!assessment) throw new Error('The sample has no gap.');
  const request = {
    document: 'candidate-report' as const,
    job: assessment.job,
    candidates: [assessment.candidate],
  };
  const lines = docxLines(await writeDocx(outlineFor(workbook, request)));
  expect(lines.some((line) => line.startsWith('Not rated; left out of the total.'))).toBe(true);
  for (const { criterion, value, evidence } of assessment.ratings) {
    const found = criteriaOf(workbook, assessment.stage).find(({ id }) => id === criterion);
    const anchor = found?.scale.find((point) => point.value === value)?.anchor;
    if (value !== null && evidence) expect(lines).toContain(`${anchor}\n${evidence}`);
  }
});

function criteriaOf(workbook: Workbook, stage: string) {
  return workbook.jobs.flatMap(({ plan }) => plan.stages).find(({ id }) => id === stage)?.criteria ?? [];
}

test('tables have a head that repeats, words for those who cannot see them, and rows that are not torn', async () => {
  const workbook = sample();
  for (const request of pages(workbook)) {
    const body = parsePart(unpack(await writeDocx(outlineFor(workbook, request))), 'word/document.xml');
    const tables = [...all(body, 'w:tbl')].filter((table) => [...all(table, 'w:tblHeader')].length > 0);
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      expect(child(child(table, 'w:tblPr'), 'w:tblDescription')?.attributes['w:val']).toBeTruthy();
      const [head] = [...all(table, 'w:tr')];
      expect(child(child(head, 'w:trPr'), 'w:tblHeader')).toBeDefined();
      const rows = [...all(table, 'w:tr')];
      expect(rows.every((row) => child(child(row, 'w:trPr'), 'w:cantSplit'))).toBe(true);
    }
  }
});

test('documents in a language written from right to left have mirrored tables', async () => {
  const workbook = sample(({ jobs }) => {
    for (const job of jobs) job.language = 'ar';
  });
  const [request] = pages(workbook) as [DocumentRequest];
  const body = parsePart(unpack(await writeDocx(outlineFor(workbook, request))), 'word/document.xml');
  for (const table of all(body, 'w:tbl')) {
    expect(child(child(table, 'w:tblPr'), 'w:bidiVisual')).toBeDefined();
  }
});

test('files are called after the candidate, the job and the document, in its language', () => {
  const workbook = sample(({ jobs }) => {
    for (const job of jobs) job.language = 'de-DE';
  });
  const [job] = workbook.jobs;
  const names = requestsFor(workbook).map((request) => reportName(workbook, request));
  expect(names).toEqual([
    `Amara Okoye – ${job?.title} – Bericht zur Bewerbung.docx`,
    'Amara Okoye – Was wir über Sie gespeichert haben.docx',
    `${job?.title} – Engere Auswahl.docx`,
    `${job?.title} – Besetzungsakte.docx`,
    `${job?.title} – Stellenbeschreibung.docx`,
    `${job?.title} – Matrix.csv`,
  ]);
});

test('a copy for a candidate is never made of several, and nobody is reported on for a job that is not theirs', () => {
  const workbook = sample();
  const [first, second] = workbook.candidates.map(({ id }) => id) as [string, string];
  const copy = { document: 'candidate-copy' as const, job: null, candidates: [first, second] };
  expect(() => makeReport(workbook, copy, occasion)).toThrow('choose one candidate');
  const elsewhere = workbook.jobs.find(
    ({ id }) => !workbook.candidates[0]?.applications.some(({ job }) => job === id),
  );
  const report = { document: 'candidate-report' as const, job: elsewhere?.id ?? '', candidates: [first] };
  expect(() => makeReport(workbook, report, occasion)).toThrow('nobody chosen is considered for this job');
});

test('a rating off its scale and one of a criterion that is gone are shown and said to count nowhere', async () => {
  const workbook = sample();
  const [job] = workbook.jobs;
  const [stage] = job?.plan.stages ?? [];
  const [candidate] = workbook.candidates;
  const [person] = workbook.people;
  if (!job || !stage || !candidate || !person) throw new Error('The sample is too small.');
  workbook.assessments.push({
    ...newAssessment(() => 'odd', {
      job: job.id,
      stage: stage.id,
      candidate: candidate.id,
      interviewer: person.id,
    }),
    status: 'submitted',
    ratings: [
      { criterion: stage.criteria[0]?.id ?? '', value: 9, evidence: 'Far above.' },
      { criterion: 'gone', value: 2, evidence: 'Of long ago.' },
    ],
  });
  const request = { document: 'candidate-report' as const, job: job.id, candidates: [candidate.id] };
  const lines = docxLines(await writeDocx(outlineFor(workbook, request)));
  const said = 'Off the scale or of a criterion that is gone, so it counts nowhere.';
  expect(lines).toContain(`${said}\nFar above.`);
  expect(lines).toContain(`${said}\nOf long ago.`);
});

test('what there was no occasion to ask is told apart from what is missing, and an advance says where it led', async () => {
  const workbook = sample();
  const { plan, id } = workbook.jobs[0] as Workbook['jobs'][number];
  const [from, to] = plan.stages as [
    Workbook['jobs'][number]['plan']['stages'][number],
    { id: string; name: string },
  ];
  const assessment = workbook.assessments.find(
    ({ stage, status }) => stage === from.id && status === 'submitted',
  );
  const rating = assessment?.ratings[0];
  if (!assessment || !rating) throw new Error('The sample has no rating in the first stage.');
  Object.assign(rating, { value: null, evidence: '', notAsked: true });
  const advance = workbook.decisions.find(
    ({ kind, candidate, stage }) =>
      kind === 'advance' && candidate === assessment.candidate && stage === from.id,
  );
  if (!advance) throw new Error('The sample has no such advance.');
  advance.to = to.id;
  const request = { document: 'candidate-report' as const, job: id, candidates: [assessment.candidate] };
  const lines = docxLines(await writeDocx(outlineFor(workbook, request)));
  expect(lines).toContain('There was no occasion to ask; left out of the total.');
  expect(lines).toContain(`Advance, from ${from.name} to ${to.name}`);
});
