import { z } from 'zod';
import { Edit } from '#domain/edits/change.ts';
import { Assessment, recommendations } from '#domain/schemas/assessment.ts';
import { Person } from '#domain/schemas/person.ts';
import { Stage } from '#domain/schemas/plan.ts';
import { Id, Prose } from '#domain/schemas/primitives.ts';
import { Skill } from '#domain/schemas/skill.ts';
import { Label } from './primitives.ts';

/** What the deed is called beside Undo, in the window's language; it names no rating. */
const Done = z.strictObject({});

/** A scorecard as everybody may know of it: whose, of whom, how far; nothing of what it says. */
export const ScorecardRow = z.strictObject({
  id: Id,
  job: Id,
  stage: Id,
  stageName: z.string(),
  candidate: Id,
  candidateName: z.string(),
  interviewer: Id,
  interviewerName: z.string(),
  status: Assessment.shape.status,
  /** How many of the criteria of today are rated or marked as not asked. */
  rated: z.int(),
  of: z.int(),
  /** Whoever sits here may not see it yet. */
  hidden: z.boolean(),
  mine: z.boolean(),
  started: Assessment.shape.started,
  submitted: Assessment.shape.submitted,
});
export type ScorecardRow = z.infer<typeof ScorecardRow>;

/** Somebody else who rates the same candidate in the same stage. */
const Colleague = z.strictObject({
  person: Id,
  name: z.string(),
  status: z.enum(['none', 'draft', 'submitted']),
  /** What they submitted, once it may be seen. */
  assessment: Assessment.nullable(),
});

/** A scorecard with everything that is read beside it. */
export const Sheet = z.strictObject({
  assessment: Assessment,
  mine: z.boolean(),
  interviewerName: z.string(),
  candidateName: z.string(),
  jobTitle: z.string(),
  stage: Stage,
  skills: z.array(Skill),
  colleagues: z.array(Colleague),
});
export type Sheet = z.infer<typeof Sheet>;

/** One interviewer before one candidate in one stage; no `id` while they have not begun. */
export const Card = z.strictObject({
  id: Id.nullable(),
  person: Id,
  name: z.string(),
  status: z.enum(['none', 'draft', 'submitted']),
  rated: z.int(),
  of: z.int(),
  hidden: z.boolean(),
  mine: z.boolean(),
});
export type Card = z.infer<typeof Card>;

const CandidateCards = z.strictObject({
  candidate: Id,
  name: z.string(),
  /** The candidate stands in this stage now. */
  here: z.boolean(),
  cards: z.array(Card),
});

/** A stage with the candidates who are rated in it; of `found` those that fit the limit. */
export const StageCards = z.strictObject({
  stage: Id,
  name: z.string(),
  retired: z.boolean(),
  assessors: z.int(),
  found: z.int(),
  candidates: z.array(CandidateCards),
});
export type StageCards = z.infer<typeof StageCards>;

const PersonUse = z.strictObject({
  id: Id,
  scorecards: z.int(),
  decisions: z.int(),
  assesses: z.array(z.string()),
  manages: z.array(z.string()),
});

/** Scorecards: who fills in which, and who may see what. Asked by the page. */
export const assessmentCalls = {
  /** Who sits at this computer; null while nobody said so. */
  'me:get': { input: z.void(), output: Person.nullable() },
  'me:put': { input: z.strictObject({ person: Id.nullable() }), output: Person.nullable() },
  /** What names each person of the workbook. */
  'people:uses': { input: z.void(), output: z.array(PersonUse) },
  /** Finds or starts one's own scorecard. */
  'assessment:begin': {
    input: z.strictObject({ job: Id, stage: Id, candidate: Id, label: Label.optional() }),
    output: z.strictObject({ id: Id }),
  },
  'assessment:list': {
    input: z.strictObject({ job: Id.optional(), candidate: Id.optional() }),
    output: z.array(ScorecardRow),
  },
  /** By stage and candidate of a job: who has to rate, who is half-way, who has submitted. */
  'assessment:overview': {
    input: z.strictObject({
      job: Id,
      typed: z.string().max(200),
      only: z.enum(['all', 'mine', 'open']),
      limit: z.int().min(1).max(10_000),
    }),
    output: z.array(StageCards),
  },
  /** A scorecard with everything that is read beside it. Refused while it is hidden. */
  'assessment:sheet': { input: z.strictObject({ id: Id }), output: Sheet },
  /** Refused while it is hidden. */
  'assessment:get': { input: z.strictObject({ id: Id }), output: Assessment },
  /** `notAsked` goes with no value: left out, and said so. Evidence typed under one `key` is one step of undo. */
  'assessment:rate': {
    input: z.strictObject({
      id: Id,
      criterion: Id,
      value: z.int().nullable(),
      notAsked: z.boolean(),
      evidence: Prose,
      label: Label,
      key: Edit.shape.key,
    }),
    output: Done,
  },
  'assessment:note': {
    input: z.strictObject({ id: Id, privateNotes: Prose, label: Label, key: Edit.shape.key }),
    output: Done,
  },
  /** Refused until every criterion is rated or marked as not asked. */
  'assessment:recommend': {
    input: z.strictObject({ id: Id, recommendation: z.enum(recommendations).nullable(), label: Label }),
    output: Done,
  },
  /** The interview begins now. */
  'assessment:start': { input: z.strictObject({ id: Id, label: Label }), output: Done },
  /** For good. What is missing stays missing, and is shown. */
  'assessment:submit': { input: z.strictObject({ id: Id, label: Label }), output: Done },
  /** Changes a rating after submission; the former one is kept beside it with the reason. */
  'assessment:amend': {
    input: z.strictObject({
      id: Id,
      criterion: Id,
      value: z.int().nullable(),
      notAsked: z.boolean(),
      evidence: Prose,
      reason: Prose,
      label: Label,
    }),
    output: Done,
  },
  /** Throws one's own draft away. */
  'assessment:discard': { input: z.strictObject({ id: Id, label: Label }), output: Done },
} as const;
