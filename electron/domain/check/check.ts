import type { Workbook } from '../schemas/workbook.ts';
import { checkAssessmentDates, checkCandidateDates, checkJobDates } from './dates.ts';
import { duplicateIds } from './duplicateIds.ts';
import { type Finding, reportOn } from './finding.ts';
import { knownIn } from './known.ts';
import { checkNames } from './names.ts';
import { checkRatings, checkScales, checkTwice } from './ratings.ts';
import {
  checkAssessmentReferences,
  checkCandidateReferences,
  checkDecisionReferences,
  checkJobReferences,
} from './references.ts';

export type { Finding } from './finding.ts';

/**
 * What contradicts itself in a workbook whose every field is sound: ids that stand for two things or for nothing,
 * dates in the wrong order, ratings outside of their scale, things without a name. In the order of the file.
 */
export function checkWorkbook(workbook: Workbook): Finding[] {
  const findings: Finding[] = [];
  const report = reportOn(workbook, findings);
  const known = knownIn(workbook);
  for (const { path } of duplicateIds(workbook)) {
    const message = 'It has the id of another one; repair the workbook to give it its own.';
    report.error('duplicate-id', path.map(String), message);
  }
  for (const job of workbook.jobs) {
    checkJobReferences(job, known, report);
    checkJobDates(job, report);
    checkScales(job, report);
  }
  for (const candidate of workbook.candidates) {
    checkCandidateReferences(candidate, known, report);
    checkCandidateDates(candidate, report);
  }
  for (const assessment of workbook.assessments) {
    checkAssessmentReferences(assessment, known, report);
    checkAssessmentDates(assessment, report);
    checkRatings(assessment, known, report);
  }
  checkTwice(workbook.assessments, report);
  for (const decision of workbook.decisions) checkDecisionReferences(decision, known, report);
  checkNames(workbook, report);
  return findings;
}
