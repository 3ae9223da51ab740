import { z } from 'zod';
import { Edit } from '#domain/edits/change.ts';
import { Assessment, recommendations } from '#domain/schemas/assessment.ts';
import { Person } from '#domain/schemas/person.ts';
import { Id, Prose } from '#domain/schemas/primitives.ts';

/** What the deed is called beside Undo, in the window's language; it names no rating. */
const Label = Edit.shape.label;
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
