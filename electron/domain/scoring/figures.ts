import { z } from 'zod';
import { Id } from '../schemas/primitives.ts';

const Share = z.number().min(0).max(1);
const Count = z.int().min(0);

/** How much of what was planned is rated, by weight; `share` is null when the plan weighs nothing. */
export const Coverage = z.strictObject({
  rated: z.number(),
  planned: z.number(),
  share: Share.nullable(),
});
export type Coverage = z.infer<typeof Coverage>;

/** A rating that went into a figure: who gave it, where it stands, and what it is on the common measure. */
export const UsedRating = z.strictObject({
  assessment: Id,
  interviewer: Id,
  value: z.number(),
  measure: z.number(),
  /** Whether evidence is written beside it. */
  evidence: z.boolean(),
});
export type UsedRating = z.infer<typeof UsedRating>;

/** How far interviewers lie from each other; `apart` from two points on. */
export const Spread = z.strictObject({
  lowest: z.number(),
  highest: z.number(),
  /** Steps on the scale between the lowest and the highest. */
  points: z.number(),
  /** Sample standard deviation on the common measure. */
  deviation: z.number(),
  apart: z.boolean(),
});
export type Spread = z.infer<typeof Spread>;

/** One candidate on one criterion. */
export const CriterionScore = z.strictObject({
  criterion: Id,
  retired: z.boolean(),
  /** Mean of the interviewers on the criterion's own scale. */
  mean: z.number().nullable(),
  /** The same on the common measure. */
  score: z.number().nullable(),
  ratings: z.array(UsedRating),
  /** Interviewers who submitted the stage and left this criterion unrated. */
  missing: z.array(Id),
  /** null with fewer than two interviewers. */
  spread: Spread.nullable(),
});
export type CriterionScore = z.infer<typeof CriterionScore>;

/** One candidate in one stage. Criteria that nobody was to rate yet are not listed. */
export const StageScore = z.strictObject({
  stage: Id,
  retired: z.boolean(),
  score: z.number().nullable(),
  coverage: Coverage,
  criteria: z.array(CriterionScore),
});
export type StageScore = z.infer<typeof StageScore>;

/** What a knock-out says about a candidate, by the interviewers' mean. */
export const KnockOut = z.strictObject({
  criterion: Id,
  minimum: z.number(),
  mean: z.number().nullable(),
  /** `disputed`: the mean is good enough, but not everybody's rating. */
  verdict: z.enum(['met', 'disputed', 'out', 'unrated']),
  /** Interviewers whose own rating lies below the minimum. */
  below: z.array(Id),
});
export type KnockOut = z.infer<typeof KnockOut>;

/** A scorecard that is not submitted, or not to be seen yet: its ratings count nowhere and are not told, nor how many. */
export const OpenAssessment = z.strictObject({ assessment: Id, stage: Id, interviewer: Id });
export type OpenAssessment = z.infer<typeof OpenAssessment>;

/** A submitted rating that cannot count. */
export const SetAside = z.strictObject({
  assessment: Id,
  interviewer: Id,
  criterion: Id,
  value: z.number(),
  why: z.enum(['off-scale', 'unknown-criterion']),
});
export type SetAside = z.infer<typeof SetAside>;

/** One candidate on one criterion where interviewers lie two or more points apart, each with what they gave. */
export const Apart = z.strictObject({
  candidate: Id,
  stage: Id,
  criterion: Id,
  points: z.number(),
  ratings: z.array(z.strictObject({ interviewer: Id, value: z.number() })),
});
export type Apart = z.infer<typeof Apart>;

export const standings = ['placed', 'too-little-rated', 'knocked-out', 'unrated'] as const;

export const CandidateScore = z.strictObject({
  candidate: Id,
  name: z.string(),
  standing: z.enum(standings),
  /** 1 + how many are better by more than chance; shared by those who are not. null unless placed. */
  rank: z.int().min(1).nullable(),
  total: z.number().nullable(),
  /** Standard error of the total: what the ratings' own precision leaves open. */
  error: z.number().nullable(),
  /** Lowest and highest total when each weight moves by up to the limit of the robustness. */
  reach: z.strictObject({ lowest: z.number(), highest: z.number() }).nullable(),
  coverage: Coverage,
  knockOuts: z.array(KnockOut),
  /** Stages with a submitted assessment; without criteria where cells were not asked for. */
  stages: z.array(StageScore),
  open: z.array(OpenAssessment),
  setAside: z.array(SetAside),
});
export type CandidateScore = z.infer<typeof CandidateScore>;

/** The smallest move of one weight that makes two totals level; beyond it their order is the other one. */
export const Shift = z.strictObject({ criterion: Id, by: z.number() });
export type Shift = z.infer<typeof Shift>;

/** Two candidates next to each other in the order of totals. */
export const Neighbours = z.strictObject({
  ahead: Id,
  behind: Id,
  difference: z.number(),
  /** What the difference has to exceed to be more than chance. */
  precision: z.number(),
  tie: z.boolean(),
  /** How far weights have to move, each by at most this part of itself, to turn them; null when no move does. */
  move: Share.nullable(),
  /** null when no single weight turns them, whatever it is moved to between nothing and its double. */
  shift: Shift.nullable(),
  /** Interviewers without whom the order is the other one. */
  interviewers: z.array(Id),
  /** Both totals over the criteria that both are rated on; null when there are none. */
  common: z
    .strictObject({ share: Share, ahead: z.number(), behind: z.number(), turned: z.boolean() })
    .nullable(),
});
export type Neighbours = z.infer<typeof Neighbours>;

const Pair = z.strictObject({ ahead: Id, behind: Id });

/** What the comparison becomes without one interviewer. */
export const LeftOut = z.strictObject({
  interviewer: Id,
  turned: z.array(Pair),
  /** Placed candidates who have no rating left. */
  unrated: z.array(Id),
  /** Candidates whom a knock-out then puts out, or whom the ratings that are left no longer do. */
  out: z.array(Id),
  backIn: z.array(Id),
});
export type LeftOut = z.infer<typeof LeftOut>;

export const Robustness = z.strictObject({
  /** How far weights are moved, each by at most this part of itself: 0.2 is 20 %. */
  limit: z.number(),
  /** How many of the placed were looked at, the first ones: further down nobody decides by the order. */
  among: Count,
  /** The pair that turns first when weights move, and how far that is. */
  smallest: z.strictObject({ ...Pair.shape, move: Share }).nullable(),
  leftOut: z.array(LeftOut),
  /** No order that is more than a tie turns within the limit or without any one interviewer, and nobody is put out or back in. */
  steady: z.boolean(),
});
export type Robustness = z.infer<typeof Robustness>;

/** Krippendorff's alpha, or why there is none. */
export const Agreement = z.strictObject({
  alpha: z.number().nullable(),
  /** Criteria of candidates that two or more interviewers rated, and how many that takes. */
  units: Count,
  needed: Count,
  ratings: Count,
  why: z.enum(['enough', 'too-few', 'no-variation']),
});
export type Agreement = z.infer<typeof Agreement>;

/** How exact ratings are taken to be. */
export const Precision = z.strictObject({
  /** What the spread between interviewers is pooled from; `rounding` while too few rated the same. */
  basis: z.enum(['scorecards', 'ratings', 'rounding']),
  /** Pooled standard deviation between interviewers of the same, on the common measure. */
  deviation: z.number().nullable(),
  degreesOfFreedom: Count,
  needed: Count,
});
export type Precision = z.infer<typeof Precision>;

export const PlannedCriterion = z.strictObject({
  criterion: Id,
  name: z.string(),
  weight: z.number(),
  /** Of the plan; 0 for what counts nowhere. */
  share: Share,
  lowest: z.number(),
  highest: z.number(),
  minimum: z.number().nullable(),
  retired: z.boolean(),
});
export type PlannedCriterion = z.infer<typeof PlannedCriterion>;

export const PlannedStage = z.strictObject({
  stage: Id,
  name: z.string(),
  retired: z.boolean(),
  weight: z.number(),
  criteria: z.array(PlannedCriterion),
});
export type PlannedStage = z.infer<typeof PlannedStage>;

/** Every figure of the comparison of one job. */
export const JobScores = z.strictObject({
  job: Id,
  /** The ends of the measure that scores and totals are on. */
  measure: z.strictObject({ lowest: z.number(), highest: z.number() }),
  plan: z.array(PlannedStage),
  /** Placed by total, then those with too little rated, knocked out, unrated. */
  candidates: z.array(CandidateScore),
  /** Of the leading candidates, as many as the robustness looks at. */
  neighbours: z.array(Neighbours),
  /** Of criteria that are still asked; the widest first. */
  apart: z.array(Apart),
  agreement: Agreement,
  precision: Precision,
  robustness: Robustness,
});
export type JobScores = z.infer<typeof JobScores>;
