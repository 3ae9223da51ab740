import type { Assessment } from '../schemas/assessment.ts';
import type { Candidate } from '../schemas/candidate.ts';
import type { Job } from '../schemas/job.ts';
import type { Id } from '../schemas/primitives.ts';
import { agreementOf } from './agreement.ts';
import { apartOf, plannedStages, stageScores, type ToldStage, toldStages } from './details.ts';
import {
  type Apart,
  type CandidateScore,
  type JobScores,
  type KnockOut,
  type Precision,
  standings,
} from './figures.ts';
import { askedOf, compare, type Gathered, gather } from './gather.ts';
import { isOut, isOutWithout, knockOutsOf, type Minimum, minimaOf } from './knockOut.ts';
import { errorOf, precisionOf, ranksOf } from './precision.ts';
import { neighboursOf, type Placed, reachOf, robustnessOf, type Without } from './robustness.ts';
import {
  coverageOf,
  nothing,
  type Profile,
  profileOf,
  totalOf,
  totalWithout,
  type Weights,
  weightsOf,
} from './totals.ts';
import { ratingUnits, scorecardUnits } from './units.ts';

/** Somebody rated on less than this part of what the most-rated candidate is rated on is not placed beside them. */
const placedFrom = 0.5;

/** What a comparison is made of; assessments of other jobs are passed over. */
export interface Material {
  readonly job: Job;
  readonly candidates: readonly Candidate[];
  readonly assessments: readonly Assessment[];
  /** Whose cells, rating by rating, are told; everybody's when left out. They are most of what there is. */
  readonly cellsOf?: readonly Id[];
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
export function scoreJob({ job, candidates, assessments, cellsOf }: Material): JobScores {
  const { plan } = job;
  const weights = weightsOf(plan);
  const asked = askedOf(plan, weights.measure);
  const minima = minimaOf(plan);
  const own = byCandidate(job.id, assessments);
  const rows = [...candidates]
    .sort((one, other) => compare(one.id, other.id))
    .filter(({ id, applications }) => own.has(id) || applications.some((one) => one.job === job.id))
    .map(({ id, name }): Row => {
      const gathered = gather(asked, own.get(id) ?? []);
      return {
        candidate: id,
        name,
        gathered,
        profile: profileOf(weights, gathered),
        knockOuts: knockOutsOf(minima, gathered),
      };
    });
  const ratings = rows.flatMap(({ profile }) => ratingUnits(weights, profile));
  const precision = precisionOf({
    scorecards: rows.flatMap(({ profile }) => scorecardUnits(weights, profile)),
    ratings,
  });
  const told = toldStages(plan, weights);
  const wanted = cellsOf && new Set(cellsOf);
  const scores = ordered(
    rows.map((one) => candidateScore(told, weights, one, precision, !wanted || wanted.has(one.candidate))),
  );
  const profiles = new Map(rows.map(({ candidate, profile }) => [candidate, profile]));
  const placed = rank(scores, profiles);
  const without = withoutEach(weights, minima, rows);
  const neighbours = neighboursOf(weights, placed, without);
  const out = new Set(scores.filter(({ knockOuts }) => isOut(knockOuts)).map(({ candidate }) => candidate));
  return {
    job: job.id,
    measure: { ...weights.measure },
    plan: plannedStages(plan, weights),
    candidates: scores,
    neighbours,
    apart: apartAmong(scores, rows, told),
    agreement: agreementOf(ratings),
    precision,
    robustness: robustnessOf(weights, placed, without, (candidate) => out.has(candidate)),
  };
}

/** The widest first; equally wide ones in the order of the comparison. */
function apartAmong(
  scores: readonly CandidateScore[],
  rows: readonly Row[],
  told: readonly ToldStage[],
): Apart[] {
  const gathered = new Map(rows.map((row) => [row.candidate, row.gathered]));
  return scores
    .flatMap(({ candidate }) => {
      const said = gathered.get(candidate);
      return said ? apartOf(told, candidate, said) : [];
    })
    .sort((one, other) => other.points - one.points);
}

interface Row {
  readonly candidate: Id;
  readonly name: string;
  readonly gathered: Gathered;
  readonly profile: Profile;
  readonly knockOuts: readonly KnockOut[];
}

function candidateScore(
  told: readonly ToldStage[],
  weights: Weights,
  { candidate, name, gathered, profile, knockOuts }: Row,
  precision: Precision,
  withCells: boolean,
): CandidateScore {
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
    knockOuts: [...knockOuts],
    stages: stageScores(told, weights, profile, gathered, withCells),
    open: [...gathered.open],
    setAside: [...gathered.setAside],
  };
}

/** Sets apart who is rated on too little, then orders by standing and total; who is level stays in the order of ids. */
function ordered(scores: readonly CandidateScore[]): CandidateScore[] {
  const most = Math.max(
    0,
    ...scores.filter(({ standing }) => standing === 'placed').map(({ coverage }) => coverage.rated),
  );
  return scores
    .map((score): CandidateScore => {
      const little = score.standing === 'placed' && score.coverage.rated < (placedFrom - nothing) * most;
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
  ranksOf(placed).forEach((rank, index) => {
    const score = scores[index];
    if (score) score.rank = rank;
  });
  return placed;
}

/** What becomes of each candidate without each interviewer who rated that candidate. */
function withoutEach(weights: Weights, minima: readonly Minimum[], rows: readonly Row[]) {
  const without = new Map<Id, Map<Id, Without>>();
  for (const { candidate, gathered, profile, knockOuts } of rows) {
    for (const interviewer of gathered.interviewers) {
      const left = without.get(interviewer) ?? new Map<Id, Without>();
      without.set(interviewer, left);
      left.set(candidate, {
        total: totalWithout(weights, profile, interviewer),
        knockedOut: isOutWithout(minima, gathered, knockOuts, interviewer),
      });
    }
  }
  return new Map([...without].sort(([one], [other]) => compare(one, other)));
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
