import { z } from 'zod';
import { advisedFields, requiredFields } from '#domain/outline/jobPosting.ts';
import { postingWays } from '#domain/schemas/givenPosting.ts';
import { Id, Moment } from '#domain/schemas/primitives.ts';
import { nothing, Path } from './primitives.ts';

/** What a posting can be written as, by the ending of the file; `pdf` needs the app's window system. */
export const postingFormats = ['docx', 'pdf', 'html', 'md', 'txt', 'json'] as const;
export type PostingFormat = (typeof postingFormats)[number];

const Format = z.enum(postingFormats);

/** Fields that a job search engine requires, or advises, and the job does not have; said of JSON-LD alone. */
const Lacking = {
  missing: z.array(z.enum(requiredFields)),
  advised: z.array(z.enum(advisedFields)),
};

/** Asked by the page, which puts it on the clipboard, and by the main process, which prints it. */
export const postingCalls = {
  /** The posting as a page, as what one pastes, and what stands at the foot of each printed page. */
  'posting:page': {
    input: z.strictObject({ job: Id }),
    output: z.strictObject({
      html: z.string(),
      body: z.string(),
      text: z.string(),
      footer: z.string(),
      /** Holds {page} and {pages}. */
      pageOf: z.string(),
    }),
  },
  /** It was copied, or printed: its text is kept. What the engine writes itself it keeps itself. */
  'posting:gave': { input: z.strictObject({ job: Id, as: z.enum(['clipboard', 'pdf']) }), output: nothing },
  /** When and how it left last, and whether it reads otherwise now; null when it never did. */
  'posting:given': {
    input: z.strictObject({ job: Id }),
    output: z.strictObject({ at: Moment, as: z.enum(postingWays), changed: z.boolean() }).nullable(),
  },
} as const;

/** Asked by the main process and the command line: they alone hold paths. */
export const postingEngineCalls = {
  'posting:write': {
    input: z.strictObject({ job: Id, path: Path, format: Format.exclude(['pdf']).optional() }),
    output: z.strictObject({ path: Path, bytes: z.int(), ...Lacking, note: z.string().nullable() }),
  },
} as const;

/** Answered by the main process: it needs a dialog, and a printer for PDF. */
export const postingWindowCalls = {
  'posting:export': {
    input: z.strictObject({ job: Id, format: Format.optional() }),
    output: z.discriminatedUnion('outcome', [
      z.strictObject({
        outcome: z.literal('written'),
        file: z.string(),
        name: z.string(),
        place: z.string(),
        ...Lacking,
        /** Why it does not have the letterhead, where it should. */
        note: z.string().nullable(),
      }),
      z.strictObject({ outcome: z.literal('cancelled') }),
    ]),
  },
} as const;
