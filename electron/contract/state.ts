import { z } from 'zod';
import { jobStatuses } from '#domain/schemas/job.ts';
import { Day, Id } from '#domain/schemas/primitives.ts';

import { Other } from './copies.ts';

/** Whether the disk has what the window shows. */
export const SavedState = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('saved'), at: z.iso.datetime() }),
  z.strictObject({ state: z.literal('saving') }),
  /** The edits are safe in the journal on this computer, but not in the file. */
  z.strictObject({ state: z.literal('not-saved'), reason: z.string() }),
  /**
   * Nothing will be written to the file: it is of a newer version, or may only be read. Where `takesEdits`, they are
   * kept on this computer and Save As writes them.
   */
  z.strictObject({ state: z.literal('read-only'), reason: z.string(), takesEdits: z.boolean() }),
]);
export type SavedState = z.infer<typeof SavedState>;

/** The open workbook as the window's frame shows it; never its whole content. */
export const WorkbookState = z.strictObject({
  id: Id,
  name: z.string(),
  /** Where it lies, for people: "Documents › Recruiting". */
  place: z.string(),
  organisation: z.string(),
  saved: SavedState,
  /** Labels of what can be undone and redone, or null. */
  undo: z.string().nullable(),
  redo: z.string().nullable(),
  counts: z.strictObject({ jobs: z.int(), candidates: z.int(), people: z.int(), due: z.int() }),
  /** What was brought back after a crash, if anything: a sentence. */
  recovered: z.string().nullable(),
  /** It has a password. */
  locked: z.boolean(),
  /** Who else has it open, or null. */
  other: Other.nullable(),
  /** Fields that were changed on both sides and wait for a choice. */
  clashes: z.int(),
  /** Edits of a crash that wait for a decision. */
  leftovers: z.int(),
});
export type WorkbookState = z.infer<typeof WorkbookState>;

export const JobRow = z.strictObject({
  id: Id,
  title: z.string(),
  status: z.enum(jobStatuses),
  archived: z.boolean(),
  department: z.string(),
  locations: z.array(z.string()),
  applyBy: Day.nullable(),
  skills: z.int(),
  candidates: z.int(),
  /** Begun and not submitted, of any interviewer. */
  openScorecards: z.int(),
  decisions: z.int(),
});
export type JobRow = z.infer<typeof JobRow>;

export const TemplateRow = z.strictObject({
  id: Id,
  family: z.string(),
  title: z.string(),
  summary: z.string(),
  synonyms: z.array(z.string()),
  requirements: z.int(),
  skills: z.int(),
  /** What the search looks in beside title and synonyms. */
  skillNames: z.array(z.string()),
  stages: z.int(),
});
export type TemplateRow = z.infer<typeof TemplateRow>;

/** A line of the recent list. The path stays on the main side. */
export const RecentRow = z.strictObject({
  id: z.string(),
  name: z.string(),
  place: z.string(),
  opened: z.iso.datetime(),
  /** A locked workbook says nothing of its content. */
  state: z.enum(['found', 'missing', 'locked', 'open-elsewhere']),
  jobs: z.int().nullable(),
  candidates: z.int().nullable(),
});
export type RecentRow = z.infer<typeof RecentRow>;

/** What of the workbook is different now: names of collections, and ids in them. */
export const Changed = z.strictObject({
  organisation: z.boolean(),
  people: z.array(Id),
  jobs: z.array(Id),
  candidates: z.array(Id),
  assessments: z.array(Id),
  decisions: z.array(Id),
});
export type Changed = z.infer<typeof Changed>;

export const Settings = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  zoom: z.number().min(0.5).max(3),
  /** Minutes without a key or a move of the mouse after which a workbook with a password is locked; 0 is never. */
  lockAfter: z.int().min(0).max(480).default(10),
  /** What the table of candidates shows beside their names. */
  candidateColumns: z
    .array(z.string().max(40))
    .max(40)
    .default(['job', 'stage', 'standing', 'tags', 'location', 'source']),
});
export type Settings = z.infer<typeof Settings>;
