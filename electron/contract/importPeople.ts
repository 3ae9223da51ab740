import { z } from 'zod';
import { likenesses } from '#domain/candidates/duplicates.ts';
import { dayOrders } from '#domain/candidates/import/dates.ts';
import { problemKinds } from '#domain/candidates/import/draft.ts';
import { encodings, separators } from '#domain/candidates/import/formats.ts';
import { duplicateChoices } from '#domain/candidates/import/outcomes.ts';
import { targets } from '#domain/candidates/import/targets.ts';
import { Edit } from '#domain/edits/change.ts';
import { Id } from '#domain/schemas/primitives.ts';
import { nothing, Paths } from './primitives.ts';

const SourceId = z.string().max(64);
const Window = z.strictObject({ offset: z.int().min(0), limit: z.int().min(1).max(500) });
const text = z.string();
const Choice = z.enum(duplicateChoices);

/** How many files were read; for each that was not, one sentence. */
const Added = z.strictObject({ added: z.int(), problems: z.array(text) });

/** One file: how it is read, and where its columns go. */
const SourceState = z.strictObject({
  id: SourceId,
  name: text,
  kind: z.enum(['csv', 'xlsx', 'json']),
  rows: z.int(),
  /** Said of text files alone. */
  separator: z.enum(separators).nullable(),
  encoding: z.enum(encodings).nullable(),
  /** Of spreadsheets alone, and the place of the one that is read. */
  sheets: z.array(text),
  sheet: z.int(),
  /** The line of the head, or null; and the first lines, of which it may be one. */
  header: z.int().nullable(),
  heads: z.array(z.strictObject({ line: z.int(), text })),
  columns: z.array(
    z.strictObject({ index: z.int(), title: text, samples: z.array(text), target: z.enum(targets) }),
  ),
  dayOrder: z.enum(dayOrders).nullable(),
  /** A day over which the order decides, if there is one. */
  openDay: text.nullable(),
});
export type SourceState = z.infer<typeof SourceState>;

/** Everything about an import but its rows. */
export const ImportState = z.strictObject({
  sources: z.array(SourceState),
  job: Id.nullable(),
  people: z.int(),
  problems: z.int(),
  duplicates: z.int(),
  added: z.int(),
  merged: z.int(),
  skipped: z.int(),
  bad: z.int(),
  /** The one choice for all duplicates, or null when they differ. */
  choice: Choice.nullable(),
  /** Why nothing can be taken yet. */
  waitsFor: z.enum(['files', 'day-order', 'anybody', 'fewer']).nullable(),
});
export type ImportState = z.infer<typeof ImportState>;

const PersonRow = z.strictObject({
  key: text,
  file: text,
  line: z.int(),
  name: text,
  email: text,
  phone: text,
  location: text,
  source: text,
  tags: text,
  job: text,
  applied: text,
  notes: text,
  what: z.enum(['add', 'merge', 'skip']),
});
export type PersonRow = z.infer<typeof PersonRow>;

const ProblemRow = z.strictObject({
  file: text,
  line: z.int(),
  kind: z.enum(problemKinds),
  column: text,
  value: text,
  /** The row stays out. */
  isOut: z.boolean(),
});
export type ProblemRow = z.infer<typeof ProblemRow>;

const TwinRow = z.strictObject({
  key: text,
  file: text,
  line: z.int(),
  name: text,
  email: text,
  /** Who it may be: a candidate, or the row at a line. */
  other: z.strictObject({
    name: text,
    email: text,
    jobs: text,
    candidate: Id.nullable(),
    line: z.int(),
    file: text,
  }),
  alike: z.array(z.enum(likenesses)),
  choice: Choice,
});
export type TwinRow = z.infer<typeof TwinRow>;

/** Candidates of files, looked at and settled before any is taken. Asked by the page. */
export const importPeopleCalls = {
  'importPeople:state': { input: nothing, output: ImportState },
  /** Those who come in, as they will be. */
  'importPeople:people': { input: Window, output: z.array(PersonRow) },
  /** What is wrong with rows, those that stay out first. */
  'importPeople:problems': { input: Window, output: z.array(ProblemRow) },
  /** Those who may be there already, in the workbook or in a row before. */
  'importPeople:duplicates': { input: Window, output: z.array(TwinRow) },
  /** Reads a file otherwise than it was found. */
  'importPeople:read': {
    input: z.strictObject({
      source: SourceId,
      separator: z.enum(separators).optional(),
      encoding: z.enum(encodings).optional(),
      sheet: z.int().min(0).optional(),
      header: z.int().nullable().optional(),
    }),
    output: ImportState,
  },
  'importPeople:map': {
    input: z.strictObject({ source: SourceId, column: z.int(), target: z.enum(targets) }),
    output: ImportState,
  },
  /** Whether 03/04/2026 is in April or in March. */
  'importPeople:order': {
    input: z.strictObject({ source: SourceId, order: z.enum(dayOrders) }),
    output: ImportState,
  },
  /** The job for all whose row names none. */
  'importPeople:job': { input: z.strictObject({ job: Id.nullable() }), output: ImportState },
  /** What becomes of a duplicate, or of all of them without a key. */
  'importPeople:choose': {
    input: z.strictObject({ key: text.max(100).nullable(), choice: Choice }),
    output: ImportState,
  },
  'importPeople:leave': { input: z.strictObject({ source: SourceId }), output: ImportState },
  /** Forgets everything that was read. */
  'importPeople:cancel': { input: nothing, output: nothing },
  /** Takes them, as one edit that can be undone. */
  'importPeople:take': {
    input: z.strictObject({ label: Edit.shape.label }),
    output: z.strictObject({ added: z.int(), merged: z.int(), skipped: z.int(), bad: z.int() }),
  },
} as const;

/** Asked by the main process and the command line, with paths. */
export const importPeopleEngineCalls = {
  'importPeople:add': { input: z.strictObject({ paths: Paths }), output: Added },
} as const;

/** Answered by the main process: they need a dialog, or a real drop. */
export const importPeopleWindowCalls = {
  /** Asks for files and reads them; nothing added and no problem when the user cancelled. */
  'importPeople:pick': { input: nothing, output: Added },
  /** Only a real drop may name paths: the preload script alone makes this call. */
  'importPeople:drop': { input: z.strictObject({ paths: Paths }), output: Added },
} as const;
