import type { Change, Path } from '../edits/change.ts';
import { activeStages } from '../plan/active.ts';
import type { Application } from '../schemas/candidate.ts';
import { type Decision, type DecisionKind, newDecision } from '../schemas/decision.ts';
import type { Job } from '../schemas/job.ts';
import type { Stage } from '../schemas/plan.ts';
import type { NewId } from '../schemas/primitives.ts';
import type { Workbook } from '../schemas/workbook.ts';
import { correctionsIn } from './standing.ts';

/** What is decided about one candidate or many. */
export interface Verdict {
  readonly job: string;
  readonly candidates: readonly string[];
  readonly kind: DecisionKind;
  /** Where an advance leads; without it, to the stage that comes next for each. */
  readonly stage?: string | undefined;
  readonly reason: string;
  readonly note: string;
  readonly by: string;
}

/** What takes the place of an entry of the log. */
export type Correction = Pick<Verdict, 'kind' | 'reason' | 'note' | 'by'> & { readonly id: string };

/** A deed that adds to the log. */
export interface Deed {
  readonly decisions: readonly Decision[];
  readonly changes: readonly Change[];
  /** What it leans on: no undo may take this away. */
  readonly holds: readonly Path[];
}

/** A decision that cannot be taken, with the sentence that says why. */
export class DecisionRefused extends Error {}

/** Adds what was decided to the log, and moves those who advance. `at` is now. Throws DecisionRefused. */
export function decide(workbook: Workbook, verdict: Verdict, at: string, newId: NewId): Deed {
  const job = jobOf(workbook, verdict.job);
  checkWords(workbook, verdict);
  const candidates = [...new Set(verdict.candidates)];
  const steps = candidates.map((id) => {
    const { name, application } = applicantOf(workbook, id, job);
    const to = verdict.kind === 'advance' ? targetOf(job, application, verdict.stage, name) : null;
    const decision = {
      ...newDecision(newId, { ...pick(verdict), job: job.id, candidate: id, at }),
      stage: application.stage,
      note: verdict.note.trim(),
    };
    return { application, decision: to === null ? decision : withTarget(decision, to) };
  });
  return deedOf(steps, verdict.by);
}

/**
 * Adds an entry that takes the place of `id`. An advance that is taken back takes its candidate back too, if they
 * still stand where it led; what becomes an advance leads to the next stage. Throws DecisionRefused.
 */
export function correct(workbook: Workbook, correction: Correction, at: string, newId: NewId): Deed {
  const before = workbook.decisions.find(({ id }) => id === correction.id);
  if (!before) throw new DecisionRefused('This decision is not in the workbook.');
  if (correctionsIn(workbook.decisions).has(before.id)) {
    throw new DecisionRefused('This decision was corrected already. Correct the entry that holds now.');
  }
  const job = jobOf(workbook, before.job);
  checkWords(workbook, correction);
  const { name, application } = applicantOf(workbook, before.candidate, job);
  const decision = {
    ...newDecision(newId, { ...pick(correction), job: job.id, candidate: before.candidate, at }),
    stage: before.stage,
    note: correction.note.trim(),
    corrects: before.id,
  };
  if (before.kind === 'advance') {
    if (correction.kind === 'advance') {
      const same = before.to === undefined ? decision : withTarget(decision, before.to);
      return deedOf([{ application, decision: same, stays: true }], correction.by);
    }
    const isThere = before.to !== undefined && application.stage === before.to;
    return deedOf([{ application, decision, ...(isThere && { back: before.stage }) }], correction.by);
  }
  if (correction.kind !== 'advance') return deedOf([{ application, decision }], correction.by);
  const to = targetOf(job, { ...application, stage: before.stage }, undefined, name);
  // Where they went on meanwhile they stay.
  const stands = application.stage === before.stage;
  return deedOf([{ application, decision: withTarget(decision, to), stays: !stands }], correction.by);
}

/** The stages that can be advanced to from `stage`: the active ones behind it, in order. */
export function stagesAfter(job: Job, stage: string | null): Stage[] {
  const at = job.plan.stages.findIndex(({ id }) => id === stage);
  const behind = new Set(job.plan.stages.slice(at + 1));
  return activeStages(job.plan).filter((one) => behind.has(one));
}

interface Step {
  readonly application: Application;
  readonly decision: Decision;
  /** Where they go back to. */
  readonly back?: string | null;
  /** An advance that no longer moves them. */
  readonly stays?: boolean;
}

function deedOf(steps: readonly Step[], by: string): Deed {
  const changes: Change[] = [];
  const holds = new Map<string, Path>();
  const hold = (path: Path) => holds.set(path.join('/'), path);
  for (const { application, decision, back, stays = false } of steps) {
    const place = ['candidates', decision.candidate, 'applications', application.id, 'stage'];
    changes.push({ put: ['decisions', decision.id], value: decision as never });
    if (decision.to !== undefined && !stays && decision.to !== application.stage) {
      changes.push({ put: place, value: decision.to });
    } else if (back !== undefined) {
      changes.push({ put: place, value: back });
    }
    hold(place);
    for (const stage of [decision.stage, decision.to]) {
      if (stage) hold(['jobs', decision.job, 'plan', 'stages', stage]);
    }
    hold(['jobs', decision.job]);
  }
  hold(['people', by]);
  return { decisions: steps.map(({ decision }) => decision), changes, holds: [...holds.values()] };
}

function pick({ kind, reason, by }: Pick<Verdict, 'kind' | 'reason' | 'by'>) {
  return { kind, reason: reason.trim(), by };
}

/** `to` stands beside `stage`, as in the schema. */
function withTarget({ id, job, candidate, kind, stage, ...rest }: Decision, to: string): Decision {
  return { id, job, candidate, kind, stage, to, ...rest };
}

function checkWords({ people }: Workbook, { kind, reason, by }: Pick<Verdict, 'kind' | 'reason' | 'by'>) {
  if (kind === 'reject' && reason.trim() === '') {
    throw new DecisionRefused('A rejection needs its reason. Choose one, or write one.');
  }
  if (!people.some(({ id }) => id === by)) {
    throw new DecisionRefused('Whoever decides is not in this workbook. Choose a person.');
  }
}

function jobOf({ jobs }: Workbook, id: string): Job {
  const job = jobs.find((one) => one.id === id);
  if (!job) throw new DecisionRefused('The job of this decision is no longer in the workbook.');
  return job;
}

function applicantOf({ candidates }: Workbook, id: string, job: Job) {
  const candidate = candidates.find((one) => one.id === id);
  if (!candidate) throw new DecisionRefused('This candidate is no longer in the workbook.');
  const application = candidate.applications.find((one) => one.job === job.id);
  if (!application) {
    throw new DecisionRefused(
      `${candidate.name} is not considered for ${job.title}. Add them to this job first.`,
    );
  }
  return { name: candidate.name, application };
}

function targetOf(job: Job, { stage }: Application, wanted: string | undefined, name: string): string {
  const behind = stagesAfter(job, stage);
  const target = wanted === undefined ? behind[0] : behind.find(({ id }) => id === wanted);
  if (target) return target.id;
  if (wanted === undefined || behind.length === 0) {
    throw new DecisionRefused(`${name} has passed the last stage of the plan. Offer, hire or hold instead.`);
  }
  throw new DecisionRefused(`${name} is already past this stage. Choose a later one.`);
}
