import { z } from 'zod';
import type { Assessment } from '../schemas/assessment.ts';
import type { Candidate } from '../schemas/candidate.ts';
import type { Job } from '../schemas/job.ts';
import { Id, Weight } from '../schemas/primitives.ts';
import {
  Agreement,
  CandidateScore,
  JobScores,
  PlannedStage,
  Robustness,
  standings,
} from '../scoring/figures.ts';
import { type Finding, findingsOf } from '../scoring/findings.ts';
import { scoreJob } from '../scoring/score.ts';
import { type TriedWeight, withWeights } from './tried.ts';

/** What the head of a candidate's column says, and what columns are sorted by. */
export const Head = CandidateScore.pick({
  candidate: true,
  name: true,
  rank: true,
  total: true,
  reach: true,
}).extend({
  standing: z.enum(standings),
  /** Part of the plan that is rated, by weight. */
  share: z.number().nullable(),
  /** Criteria that put the candidate out. */
  out: z.array(Id),
  /** Submitted scorecards that whoever sits here may not see. */
  hidden: z.int(),
  /** Score of each stage, in the order of the plan; null where it was not held or not rated. */
  stages: z.array(z.number().nullable()),
});
export type Head = z.infer<typeof Head>;

/** Scorecards that do not count yet. */
export const Waiting = z.strictObject({
  /** Submitted, but not to be seen by whoever sits here. */
  hidden: z.int(),
  /** Begun and not submitted, by interviewer. */
  drafts: z.array(z.strictObject({ interviewer: Id, count: z.int() })),
});
export type Waiting = z.infer<typeof Waiting>;

/** The comparison of a job without its single cells: small enough for ten thousand candidates. */
export const Overview = z.strictObject({
  job: Id,
  title: z.string(),
  /** The plan's own weights by criterion, whatever is tried. */
  weights: z.record(Id, z.number()),
  weightsReason: z.string(),
  measure: JobScores.shape.measure,
  plan: z.array(PlannedStage),
  heads: z.array(Head),
  /** The first few of each kind. */
  findings: z.array(z.custom<Finding>()),
  /** Cells where interviewers lie two or more points apart. */
  apart: z.int(),
  agreement: Agreement,
  limit: Robustness.shape.limit,
  interviewers: z.array(z.strictObject({ id: Id, name: z.string() })),
  waiting: Waiting,
});
export type Overview = z.infer<typeof Overview>;

/** One candidate's cells. */
export const Column = CandidateScore.pick({ candidate: true, stages: true, knockOuts: true }).extend({
  /** Stages with scorecards that do not count: hidden from whoever sits here, or not submitted. */
  waiting: z.array(z.strictObject({ stage: Id, hidden: z.boolean() })),
});
export type Column = z.infer<typeof Column>;

export const TriedWeights = z.array(z.strictObject({ criterion: Id, weight: Weight })).max(5_000);

/** What a comparison is made of, as whoever sits here may see it. */
export interface Seen {
  readonly job: Job;
  readonly candidates: readonly Candidate[];
  readonly assessments: readonly Assessment[];
  /** Scorecards that are submitted, though they look to whoever sits here as if they were not. */
  readonly hidden: ReadonlySet<Id>;
}

/** So many findings of one kind are told; the rest shows in the matrix. */
const told = 4;

/** Everything of a comparison but its cells. `tried` stands in for the plan's weights. */
export function overviewOf(
  seen: Seen,
  tried: readonly TriedWeight[],
): Omit<Overview, 'interviewers' | 'waiting'> {
  const { job } = seen;
  const scores = scoreJob({ ...seen, job: withWeights(job, tried), cellsOf: [] });
  const findings = findingsOf(scores);
  return {
    job: job.id,
    title: job.title,
    weights: Object.fromEntries(
      job.plan.stages.flatMap((stage) => stage.criteria.map(({ id, weight }) => [id, weight] as const)),
    ),
    weightsReason: job.plan.weightsReason,
    measure: scores.measure,
    plan: scores.plan,
    heads: scores.candidates.map((one) => headOf(one, scores.plan, seen.hidden)),
    findings: firstOfEach(findings),
    apart: findings.filter(({ kind }) => kind === 'apart').length,
    agreement: scores.agreement,
    limit: scores.robustness.limit,
  };
}

/** The cells of some candidates. They depend on nobody else's, so nobody else is looked at. */
export function columnsOf(seen: Seen, chosen: readonly Id[], tried: readonly TriedWeight[]): Column[] {
  const wanted = new Set(chosen);
  const scores = scoreJob({
    job: withWeights(seen.job, tried),
    candidates: seen.candidates.filter(({ id }) => wanted.has(id)),
    assessments: seen.assessments.filter(({ candidate }) => wanted.has(candidate)),
  });
  return scores.candidates.map(({ candidate, stages, knockOuts, open }) => ({
    candidate,
    stages,
    knockOuts,
    waiting: open.map(({ stage, assessment }) => ({ stage, hidden: seen.hidden.has(assessment) })),
  }));
}

/** Scorecards of a job that are submitted in the workbook, and not so in what whoever sits here sees of it. */
export function hiddenOf(job: Id, all: readonly Assessment[], visible: readonly Assessment[]): Set<Id> {
  const shown = new Set(visible.flatMap(({ id, status }) => (status === 'submitted' ? [id] : [])));
  return new Set(
    all.flatMap(({ id, job: of, status }) =>
      of === job && status === 'submitted' && !shown.has(id) ? [id] : [],
    ),
  );
}

/** What is kept from the comparison. */
export function waitingOf(job: Id, all: readonly Assessment[], hidden: ReadonlySet<Id>): Waiting {
  const drafts = new Map<Id, number>();
  for (const { job: of, status, interviewer } of all) {
    if (of === job && status === 'draft') drafts.set(interviewer, (drafts.get(interviewer) ?? 0) + 1);
  }
  return { hidden: hidden.size, drafts: [...drafts].map(([interviewer, count]) => ({ interviewer, count })) };
}

function headOf(score: CandidateScore, plan: readonly PlannedStage[], hidden: ReadonlySet<Id>): Head {
  const stages = new Map(score.stages.map((one) => [one.stage, one.score]));
  return {
    candidate: score.candidate,
    name: score.name,
    standing: score.standing,
    rank: score.rank,
    total: score.total,
    reach: score.reach,
    share: score.coverage.share,
    out: score.knockOuts.filter(({ verdict }) => verdict === 'out').map(({ criterion }) => criterion),
    hidden: score.open.filter(({ assessment }) => hidden.has(assessment)).length,
    stages: plan.map(({ stage }) => stages.get(stage) ?? null),
  };
}

function firstOfEach(findings: readonly Finding[]): Finding[] {
  const seen = new Map<Finding['kind'], number>();
  return findings.flatMap((finding): Finding[] => {
    const count = (seen.get(finding.kind) ?? 0) + 1;
    seen.set(finding.kind, count);
    if (finding.kind === 'apart' || (finding.kind !== 'order' && count > told)) return [];
    return [shortened(finding)];
  });
}

/** Lists of candidates can be as long as the job has candidates; the heads tell how many there are. */
function shortened(finding: Finding): Finding {
  switch (finding.kind) {
    case 'tied-first':
    case 'too-little-rated':
    case 'unrated':
      return { ...finding, candidates: finding.candidates.slice(0, told) } as Finding;
    default:
      return finding;
  }
}
