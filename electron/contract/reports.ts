import { z } from 'zod';
import { Id } from '#domain/schemas/primitives.ts';
import { Path } from './primitives.ts';

export const documentKinds = [
  'candidate-report',
  'candidate-copy',
  'shortlist',
  'hiring-file',
  'job-description',
  'matrix',
] as const;

/** A document about candidates or a job. */
export const DocumentRequest = z.strictObject({
  document: z.enum(documentKinds),
  /** null for every job a candidate is considered for. */
  job: Id.nullable(),
  /** None chosen means all of the job. */
  candidates: z.array(Id).max(100_000),
});
export type DocumentRequest = z.infer<typeof DocumentRequest>;

const Written = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('written'),
    file: z.string(),
    name: z.string(),
    place: z.string(),
    /** Why it does not have the letterhead, where it should. */
    note: z.string().nullable(),
  }),
  z.strictObject({ outcome: z.literal('cancelled') }),
]);

/** Documents about candidates and jobs, beside the posting. Asked by the page. */
export const reportCalls = {
  /** What the file of a document is called by default, without its folder. */
  'report:name': { input: DocumentRequest, output: z.strictObject({ name: z.string() }) },
} as const;

/** Asked by the main process and the command line, with paths. */
export const reportEngineCalls = {
  'report:write': {
    input: z.strictObject({ request: DocumentRequest, path: Path }),
    /** `note` says why it does not have the letterhead, where it should. */
    output: z.strictObject({ path: Path, bytes: z.int(), note: z.string().nullable() }),
  },
} as const;

/** Answered by the main process: they need a dialog or the system. */
export const reportWindowCalls = {
  /** Asks where, writes the document there. */
  'report:export': { input: DocumentRequest, output: Written },
} as const;
