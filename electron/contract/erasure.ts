import { z } from 'zod';
import { clockStates } from '#domain/erasure/due.ts';
import { erasureCauses, erasureWays } from '#domain/schemas/organisation.ts';
import { Day, Id, Line } from '#domain/schemas/primitives.ts';

/** A candidate by their clocks. */
export const ClockRow = z.strictObject({
  id: Id,
  name: z.string(),
  state: z.enum(clockStates),
  eraseBy: Day.nullable(),
  keepUntil: Day.nullable(),
  consentUntil: Day.nullable(),
  jobs: z.array(z.string()),
  assessments: z.int(),
});
export type ClockRow = z.infer<typeof ClockRow>;

/** A text about something else that names somebody who is to go. */
export const MentionRow = z.strictObject({
  name: z.string(),
  list: z.enum(['twin', 'jobs', 'candidates', 'assessments', 'decisions', 'organisation']),
  /** The job's title, or the name of the candidate whom the text is about or who is called the same. */
  about: z.string(),
});
export type MentionRow = z.infer<typeof MentionRow>;

const Candidates = z.array(Id).min(1).max(50_000);

export const erasureCalls = {
  /** Those who are due first. */
  'erasure:list': {
    input: z.strictObject({
      query: Line,
      states: z.array(z.enum(clockStates)),
      offset: z.int(),
      limit: z.int(),
    }),
    output: z.strictObject({
      rows: z.array(ClockRow),
      total: z.int(),
      /** How many there are in each state, whatever is searched. */
      counts: z.partialRecord(z.enum(clockStates), z.int()),
    }),
  },
  /** What there is to lose, and where else the workbook speaks of them. */
  'erasure:preview': {
    input: z.strictObject({ candidates: Candidates }),
    output: z.strictObject({
      names: z.array(z.string()),
      assessments: z.int(),
      decisions: z.int(),
      files: z.int(),
      versions: z.int(),
      mentions: z.array(MentionRow),
      /** What it may not be done for: the first one it concerns, and how many more. */
      hindered: z
        .strictObject({
          why: z.enum(['held', 'kept']),
          name: z.string(),
          others: z.int(),
          until: Day.nullable(),
        })
        .nullable(),
    }),
  },
  /** Cannot be undone. `stand` names who was anonymised: "Former candidate" becomes "Former candidate 1". */
  'erasure:run': {
    input: z.strictObject({
      candidates: Candidates,
      way: z.enum(erasureWays),
      cause: z.enum(erasureCauses),
      stand: Line.min(1),
      /** Put where texts about others name them, in versions too: "a former candidate". Left out, those texts stay. */
      unnamed: Line.min(1).optional(),
      label: z.string().min(1).max(200),
    }),
    output: z.strictObject({ candidates: z.int() }),
  },
  /** What was done so far, newest first; it says of nobody who they were. */
  'erasure:record': {
    input: z.void(),
    output: z.array(
      z.strictObject({
        id: Id,
        at: z.string(),
        way: z.enum(erasureWays),
        cause: z.enum(erasureCauses),
        candidates: z.int(),
      }),
    ),
  },
} as const;
