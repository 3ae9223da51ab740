import type { Change } from '../edits/change.ts';
import type { Assessment } from '../schemas/assessment.ts';
import { type Candidate, newCandidate } from '../schemas/candidate.ts';
import type { Decision } from '../schemas/decision.ts';
import type { Id } from '../schemas/primitives.ts';
import type { Workbook } from '../schemas/workbook.ts';

/** Takes candidates out with everything about them: assessments and decisions too. */
export function eraseChanges(workbook: Workbook, candidates: ReadonlySet<Id>): Change[] {
  const of = ({ candidate }: { candidate: Id }) => candidates.has(candidate);
  return [
    ...workbook.assessments.filter(of).map(({ id }): Change => ({ remove: ['assessments', id] })),
    ...workbook.decisions.filter(of).map(({ id }): Change => ({ remove: ['decisions', id] })),
    ...workbook.candidates
      .filter(({ id }) => candidates.has(id))
      .map(({ id }): Change => ({ remove: ['candidates', id] })),
    ...withoutMentionOf(workbook, candidates),
  ];
}

/** What stands in an anonymised candidate's place. */
export interface Stand {
  /** A fresh id: the old one may stand beside the name in a copy elsewhere. */
  readonly id: Id;
  readonly name: string;
}

/**
 * Takes out everything that tells who the candidates are, or could: name, contact, notes, files, evidence, private notes,
 * remarks. What statistics need stays: applications by month, rating values, recommendations, and decisions with
 * reasons of the organisation's own list.
 */
export function anonymiseChanges(
  workbook: Workbook,
  stands: ReadonlyMap<Id, Stand>,
  today: string,
): Change[] {
  const changes: Change[] = [];
  workbook.candidates.forEach((candidate, at) => {
    const stand = stands.get(candidate.id);
    if (!stand) return;
    changes.push({ remove: ['candidates', candidate.id] });
    changes.push({ put: ['candidates', stand.id], value: nobody(candidate, stand, today) as never, at });
  });
  for (const assessment of workbook.assessments) {
    const stand = stands.get(assessment.candidate);
    if (!stand) continue;
    changes.push({ put: ['assessments', assessment.id], value: bare(assessment, stand.id) as never });
  }
  const reasons = new Set(workbook.organisation.decisionReasons);
  for (const decision of workbook.decisions) {
    const stand = stands.get(decision.candidate);
    if (!stand) continue;
    changes.push({ put: ['decisions', decision.id], value: terse(decision, stand.id, reasons) as never });
  }
  return [...changes, ...withoutMentionOf(workbook, new Set(stands.keys()))];
}

function nobody(candidate: Candidate, { id, name }: Stand, today: string): Candidate {
  return {
    ...newCandidate(() => id, name),
    applications: candidate.applications.map(({ id, job, applied, stage }) => ({
      id,
      job,
      applied: applied && `${applied.slice(0, 7)}-01`,
      stage,
    })),
    anonymised: today,
  };
}

function bare(assessment: Assessment, candidate: Id): Assessment {
  const { id, job, stage, interviewer, status, started, submitted, recommendation } = assessment;
  return {
    id,
    job,
    stage,
    candidate,
    interviewer,
    status,
    started,
    submitted,
    ratings: assessment.ratings.map(({ criterion, value }) => ({ criterion, value, evidence: '' })),
    privateNotes: '',
    recommendation,
    changes: assessment.changes.map(({ at, before }) => ({
      at,
      before: { criterion: before.criterion, value: before.value, evidence: '' },
      reason: '',
    })),
  };
}

function terse(decision: Decision, candidate: Id, reasons: ReadonlySet<string>): Decision {
  const { id, job, kind, stage, by, at, reason, corrects } = decision;
  return {
    id,
    job,
    candidate,
    kind,
    stage,
    by,
    at,
    reason: reasons.has(reason) ? reason : '',
    note: '',
    corrects,
  };
}

/** Others no longer say that they are not them. */
function withoutMentionOf(workbook: Workbook, gone: ReadonlySet<Id>): Change[] {
  return workbook.candidates.flatMap(({ id, distinctFrom }): Change[] => {
    if (gone.has(id) || !distinctFrom?.some((other) => gone.has(other))) return [];
    const value = distinctFrom.filter((other) => !gone.has(other));
    return [{ put: ['candidates', id, 'distinctFrom'], value }];
  });
}
