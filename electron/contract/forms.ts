import { z } from 'zod';
import { recommendations } from '#domain/schemas/assessment.ts';
import { Id } from '#domain/schemas/primitives.ts';
import { Label, Path } from './primitives.ts';

/** What the deed is called, in the window's language; it names no rating. */
const Paths = z.array(Path).min(1).max(500);
const Done = z.strictObject({});
const Named = z.strictObject({ id: Id, name: z.string() });

/** Whom and for what forms can be given out. */
export const FormChoices = z.strictObject({
  stages: z.array(Named.extend({ assessors: z.array(Id), criteria: z.int() })),
  /** With the stage they stand in. */
  candidates: z.array(Named.extend({ stage: Id.nullable() })),
  people: z.array(Named),
});
export type FormChoices = z.infer<typeof FormChoices>;

/** How a form that came back stands. */
export const formStates = [
  'refused',
  /** Its candidate or interviewer is to be chosen. */
  'who',
  /** Texts wait for a place. */
  'place',
  /** Another form for the same scorecard says something else. */
  'differs',
  'older',
  'changed',
  'new',
  /** All that may be said of it: it holds answers. */
  'hidden',
  'empty',
  /** The workbook has everything it says, or another file says the same. */
  'known',
  'taken',
] as const;

export const ReturnedRow = z.strictObject({
  id: Id,
  file: z.string(),
  state: z.enum(formStates),
  /** Of answers or texts, where the state counts some. */
  count: z.int(),
  candidate: z.string(),
  stage: z.string(),
  interviewer: z.string(),
  /** Why it is refused, or the file that says the same. */
  reason: z.string(),
  /** Nothing is to be asked about it: it goes with all that are clear. */
  isClear: z.boolean(),
});
export type ReturnedRow = z.infer<typeof ReturnedRow>;

const Said = z.strictObject({ value: z.int().nullable(), notAsked: z.boolean(), evidence: z.string() });
const state = z.enum(['new', 'changed', 'same', 'empty']);
const Recommendation = z.enum(recommendations).nullable();

/** What a form would change. While it is hidden, `rows` and `unplaced` are empty. */
export const ReturnedPreview = z.strictObject({
  id: Id,
  file: z.string(),
  jobTitle: z.string(),
  stage: z.string(),
  candidate: z.string(),
  interviewer: z.string(),
  /** Where they are to be chosen: whom one can choose from, and who is chosen. */
  candidates: z.array(Named).nullable(),
  people: z.array(Named).nullable(),
  chosen: z.strictObject({ candidate: Id.nullable(), interviewer: Id.nullable() }),
  /** What was written where the form asked who. */
  written: z.strictObject({ candidate: z.string(), interviewer: z.string() }),
  given: z.string(),
  date: z.string(),
  signature: z.string(),
  isOlderPlan: z.boolean(),
  notAskedNow: z.array(z.string()),
  notInForm: z.array(z.string()),
  isHidden: z.boolean(),
  answers: z.int(),
  of: z.int(),
  rows: z.array(
    z.strictObject({
      criterion: Id,
      name: z.string(),
      /** What it can be rated with, the best first. */
      points: z.array(z.int()),
      before: Said.nullable(),
      after: Said.nullable(),
      state,
    }),
  ),
  recommendation: z.strictObject({
    before: Recommendation,
    after: Recommendation,
    state: z.enum([...state.options, 'stands']),
  }),
  unplaced: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      why: z.string(),
      about: z.string(),
      /** The criterion whose rating was asked for there, or 'recommendation'; null where no choice was. */
      asks: z.string().nullable(),
    }),
  ),
  /** How many texts wait, hidden or not. */
  waiting: z.int(),
  outcome: z.enum(['draft', 'submitted', 'amended', 'unchanged']).nullable(),
  /** Another file of the list for the same scorecard, and what it says otherwise; names of criteria, '' the overall word. */
  twin: z.strictObject({ file: z.string(), differs: z.array(z.string()) }).nullable(),
  isTaken: z.boolean(),
});
export type ReturnedPreview = z.infer<typeof ReturnedPreview>;

const Which = z.strictObject({ id: Id });

/** A text without a place becomes evidence of a criterion, or says which point (null: not asked) or word was meant. */
const Placed = z.union([
  z.strictObject({ unplaced: z.string(), criterion: Id, value: z.int().nullable().optional() }),
  z.strictObject({ unplaced: z.string(), recommendation: z.enum(recommendations) }),
]);
const Outcome = z.enum(['draft', 'submitted', 'amended', 'unchanged']);

/** Interview forms: given out, and come back. Asked by the page. */
export const formCalls = {
  'form:choices': { input: z.strictObject({ job: Id }), output: FormChoices },
  /** Forms that came back since the workbook was opened. */
  'form:list': { input: z.void(), output: z.array(ReturnedRow) },
  'form:preview': { input: Which, output: ReturnedPreview },
  /** Who filled in a blank form, or about whom. */
  'form:choose': {
    input: Which.extend({ candidate: Id.optional(), interviewer: Id.optional() }),
    output: Done,
  },
  /** An unplaced text is not wanted. */
  'form:leaveOut': { input: Which.extend({ unplaced: z.string() }), output: Done },
  /** Takes one form: for good, as submitting is. */
  'form:take': {
    input: Which.extend({
      leftOut: z.array(z.string()).max(500),
      placed: z.array(Placed).max(500),
      label: Label,
    }),
    output: z.strictObject({ outcome: Outcome }),
  },
  /** Takes every form that nothing is to be asked about, as one edit. */
  'form:takeClear': { input: z.strictObject({ label: Label }), output: z.strictObject({ taken: z.int() }) },
  /** Takes a form off the list; what was taken from it stays. */
  'form:forget': { input: Which, output: Done },
} as const;

/** Asked by the main process and the command line, with paths. */
export const formEngineCalls = {
  /** Reads files; the ids of their rows in the order of the paths. */
  'form:read': { input: z.strictObject({ paths: Paths }), output: z.strictObject({ ids: z.array(Id) }) },
} as const;

/** Answered by the main process: they need a dialog. */
export const formWindowCalls = {
  /** Asks for files and reads them. */
  'form:pick': { input: z.void(), output: z.strictObject({ ids: z.array(Id) }) },
  /** Only a real drop may name paths: the preload script alone makes this call. */
  'form:drop': { input: z.strictObject({ paths: Paths }), output: z.strictObject({ ids: z.array(Id) }) },
} as const;
