import { z } from 'zod';
import { FormsWanted } from '#domain/forms/wanted.ts';
import type { Outline } from '#domain/outline/outline.ts';
import { Id } from '#domain/schemas/primitives.ts';
import { postingFormats } from './postings.ts';
import { Path } from './primitives.ts';
import type { DocumentRequest } from './reports.ts';

type DocumentKind = DocumentRequest['document'];

/** What can be written for many jobs or candidates. */
export const batchKinds = [
  'posting',
  'job-description',
  'interview-form',
  'candidate-report',
  'candidate-copy',
  'shortlist',
  'hiring-file',
  'matrix',
] as const satisfies readonly ('posting' | 'interview-form' | DocumentKind)[];
export type BatchKind = (typeof batchKinds)[number];

/** What needs no window to be written. */
export const batchFormats = postingFormats.filter((format) => format !== 'pdf');
export type BatchFormat = (typeof batchFormats)[number];

/** What is to be written, for whom, and what the files are called. */
export const BatchChoice = z.strictObject({
  document: z.enum(batchKinds),
  /** Of postings alone; everything else has one. */
  format: z.enum(batchFormats).optional(),
  jobs: z.array(Id).max(10_000),
  /** null for everybody who is considered for these jobs; of interview forms, who is still in the running. */
  candidates: z.array(Id).max(100_000).nullable(),
  /** Of interview forms alone, which have to say. */
  forms: FormsWanted.optional(),
  as: z.enum(['each', 'one']),
  /** The name without its ending, its pieces in braces. */
  pattern: z.string().max(300),
  /** What becomes of a file that is there already. */
  existing: z.enum(['skip', 'beside', 'replace']),
});
export type BatchChoice = z.infer<typeof BatchChoice>;

const Count = z.int().min(0);

export const BatchProgress = z.strictObject({
  state: z.enum(['running', 'done', 'cancelled']),
  /** Documents made, of how many; in one file or in files of their own. */
  done: Count,
  total: Count,
  /** Files. */
  written: Count,
  skipped: Count,
  failed: Count,
  /** How long the rest is likely to take in ms; null while nobody can tell. */
  remaining: z.number().nullable(),
  /** The file that is being written. */
  now: z.string().nullable(),
  /** The folder, for people. */
  folder: z.string(),
});
export type BatchProgress = z.infer<typeof BatchProgress>;

/** What became of a file. */
export const BatchRow = z.strictObject({
  file: z.string(),
  outcome: z.enum(['written', 'skipped', 'failed']),
  /** Why it was not written, for people. Skipped is only what was there already. */
  why: z.string().nullable(),
  job: Id.nullable(),
  candidate: Id.nullable(),
});
export type BatchRow = z.infer<typeof BatchRow>;

/** Documents for many, asked by the page: it holds no path. */
export const batchCalls = {
  /** How many files a choice makes, what the first is called, and why it cannot be written as it stands. */
  'batch:names': {
    input: BatchChoice,
    output: z.strictObject({
      documents: Count,
      files: Count,
      first: z.string().nullable(),
      problem: z.string().nullable(),
      /** Of interview forms: what the usual choice leaves out. */
      leftOut: z.strictObject({ decided: Count, nowhere: Count, submitted: Count }).nullable(),
    }),
  },
  /** The first document of a choice as pages; null for a table, and where there is none. */
  'batch:outline': {
    input: BatchChoice,
    output: z.strictObject({ outline: z.custom<Outline>().nullable() }),
  },
  /** The batch that runs or ran last in this workbook, and the newest of its files, those not written first. */
  'batch:state': {
    input: z.void(),
    output: z.strictObject({ progress: BatchProgress, rows: z.array(BatchRow).max(400) }).nullable(),
  },
  /** Stops after the file that is being written; what is written stays. */
  'batch:cancel': { input: z.void(), output: z.void() },
  /** Tries once more what could not be written, in the same folder. */
  'batch:again': { input: z.void(), output: z.void() },
} as const;

/** Asked by the main process and the command line, with paths. */
export const batchEngineCalls = {
  /** Starts; `batch:progress` tells how it goes. */
  'batch:run': {
    input: z.strictObject({ choice: BatchChoice, folder: Path }),
    output: z.void(),
  },
  /** Answers when the batch has come to its end, with what became of every file. */
  'batch:end': {
    input: z.void(),
    output: z.strictObject({ progress: BatchProgress, rows: z.array(BatchRow) }).nullable(),
  },
} as const;

const Folder = z.strictObject({ name: z.string(), place: z.string() });

/** Answered by the main process: they need a dialog or the system. */
export const batchWindowCalls = {
  /** The folder that files go to. */
  'batch:folder': { input: z.void(), output: Folder },
  /** Asks for another one. */
  'batch:chooseFolder': { input: z.void(), output: Folder },
  /** Writes into that folder. */
  'batch:start': { input: BatchChoice, output: z.void() },
  /** Opens that folder. */
  'batch:showFolder': { input: z.void(), output: z.void() },
} as const;

/** Told to the page while a batch runs, and when it ends. */
export const batchEvents = { 'batch:progress': BatchProgress } as const;
