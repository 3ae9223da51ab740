import type { Assessment } from '../schemas/assessment.ts';
import type { Candidate } from '../schemas/candidate.ts';
import type { Job } from '../schemas/job.ts';
import type { Id } from '../schemas/primitives.ts';
import { agreementOf } from './agreement.ts';
import { plannedStages, stageScores, unitsOf } from './details.ts';
import { type CandidateScore, type JobScores, type Precision, standings } from './figures.ts';
import { type Gathered, gather, interviewersOf } from './gather.ts';
import { isOut, knockOutsOf, outWithout } from './knockOut.ts';
import { errorOf, isTie, precisionOf } from './precision.ts';
import {
  neighboursOf,
  type Placed,
  reachOf,
  robustnessOf,
  type Without,
  type WithoutInterviewer,
} from './robustness.ts';
import { coverageOf, type Profile, profileOf, totalOf, type Weights, weightsOf } from './totals.ts';

/** Somebody rated on less than this part of what the most-rated candidate is rated on is not placed beside them. */
const placedFrom = 0.5;

/** What a comparison is made of; assessments of other jobs are passed over. */
export interface Material {
  readonly job: Job;
  readonly candidates: readonly Candidate[];
  readonly assessments: readonly Assessment[];
}

/**
 * Every figure of the comparison of one job's candidates, each with what it was made of.
 *
 * - **Rating → criterion**: submitted ratings only; the mean of the interviewers, each with one voice (gather.ts), on one
 *   measure for all scales (measure.ts).
 * - **Criterion → stage → total**: the mean weighted by the criteria's weights over what is rated; beside it, how much of
 *   the plan that is (totals.ts). Skills' weights take no part: they say what matters in the description, criteria's
 *   weights what matters in the decision, and a criterion may test several skills, which would then count twice.
 * - **Knock-outs** by the interviewers' mean, doubt shown (knockOut.ts).
 * - **Ties** where the difference is smaller than the ratings can tell (precision.ts). Ranks count only who is better by
 *   more than that, so those who are tied share one.
 * - **Placed** beside others is who is in, and rated on at least half as much as the candidate rated on most.
 * - **Agreement** by Krippendorff's alpha (agreement.ts); **robustness** by moving weights (shift.ts) and leaving out single
 *   interviewers (robustness.ts).
 *
 * The order in which ratings, assessments and interviewers are stored changes no digit.
 */
export function scoreJob({ job, candidates, assessments }: Material): JobScores {
  const { plan } = job;
  const weights = weightsOf(plan);
  const own = byCandidate(job.id, assessments);
  const rows = candidates
    .filter(({ id, applications }) => own.has(id) || applications.some((one) => one.job === job.id))
    .map((candidate) => row(job, weights, candidate, own.get(candidate.id) ?? []));
  const units = rows.flatMap(({ gathered }) => unitsOf(plan, weights.measure, gathered));
  const precision = precisionOf(units);
  const scores = ordered(rows.map((one) => candidateScore(job, weights, one, precision)));
  const profiles = new Map(rows.map(({ candidate, profile }) => [candidate, profile]));
  const placed = rank(scores, profiles);
  const without = withoutEach(job, weights, rows);
  const neighbours = neighboursOf(weights, placed, without);
  const out = new Set(scores.filter(({ knockOuts }) => isOut(knockOuts)).map(({ candidate }) => candidate));
  return {
    job: job.id,
    measure: { ...weights.measure },
    plan: plannedStages(plan, weights),
    candidates: scores,
    neighbours,
    agreement: agreementOf(units),
    precision,
    robustness: robustnessOf(weights, placed, without, (candidate) => out.has(candidate)),
  };
}

interface Row {
  readonly candidate: Id;
  readonly name: string;
  readonly assessments: readonly Assessment[];
  readonly gathered: Gathered;
  readonly profile: Profile;
}

function row(job: Job, weights: Weights, { id, name }: Candidate, assessments: readonly Assessment[]): Row {
  const gathered = gather(job.plan, assessments);
  return { candidate: id, name, assessments, gathered, profile: profileOf(weights, gathered) };
}

function candidateScore(
  { plan }: Job,
  weights: Weights,
  { candidate, name, gathered, profile }: Row,
  precision: Precision,
): CandidateScore {
  const knockOuts = knockOutsOf(plan, gathered);
  const total = totalOf(weights, profile);
  return {
    candidate,
    name,
    standing: isOut(knockOuts) ? 'knocked-out' : total === null ? 'unrated' : 'placed',
    rank: null,
    total,
    error: errorOf(weights, profile, precision),
    reach: reachOf(weights, profile),
    coverage: coverageOf(weights, profile),
    knockOuts,
    stages: stageScores(plan, weights, profile, gathered),
    open: [...gathered.open],
    setAside: [...gathered.setAside],
  };
}

/** Sets apart who is rated on too little, then orders by standing and total. */
function ordered(scores: readonly CandidateScore[]): CandidateScore[] {
  const most = Math.max(
    0,
    ...scores.filter(({ standing }) => standing === 'placed').map(({ coverage }) => coverage.rated),
  );
  return scores
    .map((score): CandidateScore => {
      const little = score.standing === 'placed' && score.coverage.rated < placedFrom * most;
      return little ? { ...score, standing: 'too-little-rated' } : score;
    })
    .sort(
      (one, other) =>
        standings.indexOf(one.standing) - standings.indexOf(other.standing) ||
        (other.total ?? 0) - (one.total ?? 0),
    );
}

/** Gives the placed their ranks and returns them. */
function rank(scores: CandidateScore[], profiles: ReadonlyMap<Id, Profile>): Placed[] {
  const placed = scores.flatMap(({ candidate, standing, total, error }) => {
    const profile = profiles.get(candidate);
    if (standing !== 'placed' || total === null || error === null || !profile) return [];
    return [{ candidate, total, error, profile }];
  });
  placed.forEach((one, index) => {
    const score = scores[index];
    const better = placed.slice(0, index).filter((other) => !isTie(other, one)).length;
    if (score) score.rank = 1 + better;
  });
  return placed;
}

/** What becomes of each candidate without each interviewer who rated that candidate. */
function withoutEach({ plan }: Job, weights: Weights, rows: readonly Row[]): WithoutInterviewer {
  const interviewers = interviewersOf(rows.flatMap(({ assessments }) => assessments));
  const without = new Map(interviewers.map((one) => [one, new Map<Id, Without>()]));
  for (const { candidate, assessments, gathered } of rows) {
    const before = knockOutsOf(plan, gathered);
    for (const interviewer of interviewersOf(assessments)) {
      const left = gather(plan, assessments, interviewer);
      const total = totalOf(weights, profileOf(weights, left));
      const knockedOut = outWithout(before, knockOutsOf(plan, left));
      without.get(interviewer)?.set(candidate, { total, knockedOut });
    }
  }
  return without;
}

function byCandidate(job: Id, assessments: readonly Assessment[]): Map<Id, Assessment[]> {
  const own = new Map<Id, Assessment[]>();
  for (const assessment of assessments) {
    if (assessment.job !== job) continue;
    const list = own.get(assessment.candidate);
    if (list) list.push(assessment);
    else own.set(assessment.candidate, [assessment]);
  }
  return own;
}
