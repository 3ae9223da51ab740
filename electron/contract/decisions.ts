import { z } from 'zod';
import { Decision, decisionKinds } from '#domain/schemas/decision.ts';
import { Day, Id, Line, Moment, Prose } from '#domain/schemas/primitives.ts';

const Kind = z.enum(decisionKinds);
const said = { kind: Kind, reason: Line, note: Prose, by: Id };
const Many = z.array(Id).min(1).max(20_000);
const Stages = z.array(z.strictObject({ id: Id, name: z.string() }));

/** One entry of the log with the names of what it is about; a name is null when that is no longer in the workbook. */
export const DecisionRow = z.strictObject({
  id: Id,
  job: Id,
  jobTitle: z.string().nullable(),
  candidate: Id,
  candidateName: z.string().nullable(),
  kind: Kind,
  /** Where the candidate stood, and where an advance led. */
  stageName: z.string().nullable(),
  toName: z.string().nullable(),
  by: Decision.shape.by,
  byName: z.string().nullable(),
  at: Moment,
  reason: z.string(),
  note: z.string(),
  corrects: Decision.shape.corrects,
  /** The entry that took its place, if any. */
  correctedBy: Id.nullable(),
  /** It is where the candidate stands with the job now. */
  holds: z.boolean(),
});
export type DecisionRow = z.infer<typeof DecisionRow>;

/** How many candidates of a job stand at each kind of decision. */
export const StandingCount = z.strictObject({ kind: Kind.nullable(), count: z.int() });
export type StandingCount = z.infer<typeof StandingCount>;

/** What one should know of a candidate before deciding. */
export const Outlook = z.strictObject({
  id: Id,
  name: z.string(),
  stage: Id.nullable(),
  /** Where an advance would lead, in order; the first is the next. */
  ahead: z.array(Id),
  standing: Kind.nullable(),
  since: Moment.nullable(),
  /** Titles of other jobs that they were hired for. */
  hiredFor: z.array(z.string()),
});
export type Outlook = z.infer<typeof Outlook>;

export const BoardStage = z.strictObject({ id: Id, name: z.string(), retired: z.boolean() });
export type BoardStage = z.infer<typeof BoardStage>;

/** A candidate on the board of a job. */
export const BoardCard = z.strictObject({
  id: Id,
  application: Id,
  name: z.string(),
  stage: Id.nullable(),
  applied: Day.nullable(),
  /** In how many of the plan's stages they were assessed. */
  rated: z.int(),
  standing: Kind.nullable(),
});
export type BoardCard = z.infer<typeof BoardCard>;

/** The log of decisions, and the board that shows where they led. Asked by the page. */
export const decisionCalls = {
  /** Adds one entry for each candidate. An advance moves them to `stage`, or to the stage that is next for each. */
  'decision:add': {
    input: z.strictObject({ job: Id, candidates: Many, stage: Id.optional(), ...said }),
    output: z.strictObject({ ids: z.array(Id) }),
  },
  /** Adds the entry that takes the place of `id`, which stays in the log. */
  'decision:correct': { input: z.strictObject({ id: Id, ...said }), output: z.strictObject({ id: Id }) },
  /** Everything that was decided about a candidate or in a job, newest first. */
  'decision:list': {
    input: z.strictObject({ job: Id.optional(), candidate: Id.optional() }),
    output: z.array(DecisionRow),
  },
  /** The same a part at a time: what fits `kind` and the words of `text`. */
  'decision:log': {
    input: z.strictObject({
      job: Id,
      kind: Kind.nullable(),
      text: z.string().max(400),
      offset: z.int().min(0),
      limit: z.int().min(1).max(20_000),
    }),
    output: z.strictObject({
      total: z.int(),
      found: z.int(),
      standings: z.array(StandingCount),
      rows: z.array(DecisionRow),
    }),
  },
  'decision:outlook': {
    input: z.strictObject({ job: Id, candidates: Many }),
    output: z.strictObject({ stages: Stages, reasons: z.array(Line), candidates: z.array(Outlook) }),
  },
  'board:get': {
    input: z.strictObject({ job: Id }),
    output: z.strictObject({
      stages: z.array(BoardStage),
      /** How many stages of the plan are assessed by criteria. */
      assessed: z.int(),
      cards: z.array(BoardCard),
    }),
  },
} as const;
