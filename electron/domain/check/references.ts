import type { Change, Path } from '../edits/change.ts';
import type { Assessment } from '../schemas/assessment.ts';
import type { Candidate } from '../schemas/candidate.ts';
import type { Decision } from '../schemas/decision.ts';
import type { Job } from '../schemas/job.ts';
import type { Report } from './finding.ts';
import type { Known } from './known.ts';

/** What a job names: its hiring manager, assessors, the skills a criterion tests, the items that ask for skills. */
export function checkJobReferences(job: Job, known: Known, report: Report): void {
  const at: Path = ['jobs', job.id];
  if (job.hiringManager !== null && !known.people.has(job.hiringManager)) {
    const path = [...at, 'hiringManager'];
    report.error('unknown-reference', path, 'It names a person who is not in this workbook; choose one.', [
      { put: path, value: null },
    ]);
  }
  const { blocks, skills } = known.jobs.get(job.id) ?? { blocks: new Set(), skills: new Set() };
  for (const skill of job.skills) {
    if (skill.askedBy === null || blocks.has(`${skill.askedBy.section}/${skill.askedBy.block}`)) continue;
    const path = [...at, 'skills', skill.id, 'askedBy'];
    report.warning(
      'unknown-reference',
      path,
      'The item that asks for this skill is gone; link another one.',
      [{ put: path, value: null }],
    );
  }
  for (const stage of job.plan.stages) {
    const stagePath = [...at, 'plan', 'stages', stage.id];
    checkList(stage.assessors, known.people, [...stagePath, 'assessors'], 'person', report);
    for (const criterion of stage.criteria) {
      checkList(
        criterion.skills,
        skills,
        [...stagePath, 'criteria', criterion.id, 'skills'],
        'skill',
        report,
      );
    }
  }
}

function checkList(
  ids: string[],
  known: ReadonlySet<unknown>,
  path: Path,
  noun: string,
  report: Report,
): void {
  const left = ids.filter((id) => known.has(id));
  if (left.length === ids.length) return;
  const message = `It names a ${noun} that is not there any more; choose another one or none.`;
  report.error('unknown-reference', path, message, [{ put: path, value: left }]);
}

/** The jobs a candidate is considered for, and how far they have come in them. */
export function checkCandidateReferences(candidate: Candidate, known: Known, report: Report): void {
  for (const application of candidate.applications) {
    const path = ['candidates', candidate.id, 'applications', application.id];
    const job = known.jobs.get(application.job);
    if (!job) {
      report.error('unknown-reference', path, 'It is for a job that is not in this workbook; remove it.', [
        { remove: path },
      ]);
    } else if (application.stage !== null && !job.stages.has(application.stage)) {
      const stagePath = [...path, 'stage'];
      report.error(
        'unknown-reference',
        stagePath,
        'It stands at a stage that the job does not have; choose one.',
        [{ put: stagePath, value: null }],
      );
    }
  }
}

/**
 * What an assessment is about. Ratings are evidence and never thrown away: people it names get an entry again;
 * an unknown job, stage or criterion has no repair but a look at an earlier version.
 */
export function checkAssessmentReferences(assessment: Assessment, known: Known, report: Report): void {
  const at: Path = ['assessments', assessment.id];
  checkPerson(assessment.interviewer, [...at, 'interviewer'], known, report);
  checkCandidate(assessment.candidate, [...at, 'candidate'], known, report);
  const job = known.jobs.get(assessment.job);
  if (!job) {
    noJob([...at, 'job'], report);
    return;
  }
  const criteria = job.stages.get(assessment.stage);
  if (!criteria) {
    report.error(
      'unknown-reference',
      [...at, 'stage'],
      'The job has no such stage; look for it in an earlier version.',
    );
    return;
  }
  for (const rating of assessment.ratings) {
    if (criteria.has(rating.criterion)) continue;
    const message =
      'A rating is for a criterion that the stage does not have; look for it in an earlier version.';
    report.error('unknown-reference', [...at, 'ratings'], message);
  }
}

/** What a decision is about. The log is never rewritten, so only people and candidates come back. */
export function checkDecisionReferences(decision: Decision, known: Known, report: Report): void {
  const at: Path = ['decisions', decision.id];
  if (decision.by !== null) checkPerson(decision.by, [...at, 'by'], known, report);
  checkCandidate(decision.candidate, [...at, 'candidate'], known, report);
  const job = known.jobs.get(decision.job);
  if (!job) {
    noJob([...at, 'job'], report);
  } else if (decision.stage !== null && !job.stages.has(decision.stage)) {
    report.warning('unknown-reference', [...at, 'stage'], 'The job does not have this stage any more.');
  }
  if (decision.corrects !== null && !known.decisions.has(decision.corrects)) {
    const message = 'The decision it corrects is not in this workbook; look for it in an earlier version.';
    report.warning('unknown-reference', [...at, 'corrects'], message);
  }
}

function noJob(path: Path, report: Report): void {
  const message = 'It is for a job that is not in this workbook; look for the job in an earlier version.';
  report.error('unknown-reference', path, message);
}

const unknownPerson = { id: '', name: 'Unknown person', email: '', role: '' };

function checkPerson(id: string, path: Path, known: Known, report: Report): void {
  if (known.people.has(id)) return;
  const back: Change = { put: ['people', id], value: { ...unknownPerson, id } };
  report.error('unknown-reference', path, 'It names a person who is not in this workbook; add them again.', [
    back,
  ]);
}

/** No repair makes a candidate up: one who was erased must not come back, not even as an empty entry. */
function checkCandidate(id: string, path: Path, known: Known, report: Report): void {
  if (known.candidates.has(id)) return;
  const message =
    'It is about a candidate who is not in this workbook; remove it, or look in an earlier version.';
  report.error('unknown-reference', path, message);
}
