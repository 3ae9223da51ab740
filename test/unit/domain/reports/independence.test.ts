import { expect, test } from '@playwright/test';
import { type DocumentRequest, documentKinds } from '#contract/reports.ts';
import { visibleTo } from '#domain/assessment/independence.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { makeReport } from '#engine/reports.ts';
import { occasion, sample, textOf } from '../../../support/sampleReports.ts';

const secret = 'SECRET-4711';

/** Every text of one assessment says the secret, which is also its recommendation's and change's. */
function marked(workbook: Workbook, at: number): void {
  const assessment = workbook.assessments[at];
  if (!assessment) throw new Error('There is no such assessment.');
  assessment.privateNotes = `${secret} private`;
  assessment.ratings = assessment.ratings.map((rating) => ({ ...rating, evidence: `${secret} evidence` }));
  const [first] = assessment.ratings;
  if (first) {
    assessment.changes = [{ at: '2026-11-01T09:00:00Z', before: first, reason: `${secret} reason` }];
  }
}

function wordsOf(workbook: Workbook, request: DocumentRequest): string {
  const report = makeReport(workbook, request, occasion);
  return 'rows' in report ? report.rows.flat().join('\n') : textOf(report.outline);
}

function requestFor(document: DocumentRequest['document'], job: string, candidate: string): DocumentRequest {
  const ofOne = document.startsWith('candidate');
  return { document, job: document === 'candidate-copy' ? null : job, candidates: ofOne ? [candidate] : [] };
}

for (const document of documentKinds) {
  test(`${document}: what others submitted stays out while one's own scorecard is owed`, () => {
    const workbook = sample();
    const stages = new Map(
      workbook.jobs.flatMap(({ plan }) => plan.stages.map((stage) => [stage.id, stage])),
    );
    const at = workbook.assessments.findIndex(
      ({ stage, status }) => status === 'submitted' && (stages.get(stage)?.assessors.length ?? 0) > 1,
    );
    marked(workbook, at);
    const assessment = workbook.assessments[at] as Workbook['assessments'][number];
    const other = stages.get(assessment.stage)?.assessors.find((one) => one !== assessment.interviewer);
    workbook.assessments = workbook.assessments.filter(
      (one) =>
        one.interviewer !== other || one.stage !== assessment.stage || one.candidate !== assessment.candidate,
    );
    const request = requestFor(document, assessment.job, assessment.candidate);
    const seat = { me: other ?? null, known: other ? [other] : [] };
    const seen = wordsOf(visibleTo(workbook, seat), request);
    expect(seen).not.toContain(secret);
    if (document === 'candidate-report' || document === 'candidate-copy' || document === 'hiring-file') {
      expect(seen).toContain('Not in this document:');
      // The control: with nobody at the computer the same document tells it.
      expect(wordsOf(visibleTo(workbook, null), request)).toContain(`${secret} evidence`);
    }
  });

  test(`${document}: a draft and private notes are in no document, not even one's own`, () => {
    const workbook = sample();
    const draft = workbook.assessments.findIndex(({ status }) => status === 'draft');
    marked(workbook, draft);
    const { job, candidate, interviewer } = workbook.assessments[draft] as Workbook['assessments'][number];
    const mine = workbook.assessments.find(
      (one) => one.interviewer === interviewer && one.candidate === candidate,
    );
    if (mine) mine.privateNotes = `${secret} private`;
    for (const seat of [null, { me: interviewer, known: [interviewer] }]) {
      expect(wordsOf(visibleTo(workbook, seat), requestFor(document, job, candidate))).not.toContain(secret);
    }
  });
}
