import { z } from 'zod';
import { Edit } from '#domain/edits/change.ts';
import { Id } from '#domain/schemas/primitives.ts';
import { Block } from '#domain/schemas/richText.ts';
import { Path } from './primitives.ts';

const Key = z.string().max(200);

const Passage = z.strictObject({
  kind: Block.shape.kind,
  level: Block.shape.level,
  runs: Block.shape.runs,
});
const Passages = z.array(Passage);

/** What can be taken, or left, by itself; how it is here, how the document has it, and of a clash how it went out. */
const RoundTripChange = z.strictObject({
  id: Key,
  kind: z.enum([
    'title',
    'tagline',
    'heading',
    'changed',
    'looks',
    'added',
    'removed',
    'moved',
    'section-added',
    'section-removed',
    'section-moved',
  ]),
  isClash: z.boolean(),
  before: Passages,
  after: Passages,
  base: Passages,
  where: z.string(),
});
export type RoundTripChange = z.infer<typeof RoundTripChange>;

const RoundTripSection = z.strictObject({
  /** '' for what stands above all sections. */
  key: Key,
  heading: z.string(),
  changes: z.array(RoundTripChange),
  notTaken: z.array(
    z.strictObject({
      what: z.enum(['fact', 'own', 'order', 'outside']),
      before: z.string(),
      after: z.string(),
    }),
  ),
  comments: z.array(z.strictObject({ author: z.string(), text: z.string() })),
});
export type RoundTripSection = z.infer<typeof RoundTripSection>;

/** A description that came back from Word, beside the job it is of. */
export const RoundTrip = z.strictObject({
  id: Id,
  file: z.string(),
  job: Id,
  jobTitle: z.string(),
  /** Changes were recorded in it; they are read as if they had been accepted. */
  isTracked: z.boolean(),
  /** How the job went out was lost on the way. */
  isBaseLost: z.boolean(),
  /** Names what is shown, so that nothing else is taken. */
  print: z.string(),
  sections: z.array(RoundTripSection),
});
export type RoundTrip = z.infer<typeof RoundTrip>;

const Read = z.strictObject({ id: Id, job: Id });

/** Asked by the page. */
export const roundTripCalls = {
  'roundTrip:get': { input: z.strictObject({ id: Id }), output: RoundTrip },
  /** Takes the chosen changes as one edit. Refuses when they are no longer what was shown. */
  'roundTrip:take': {
    input: z.strictObject({
      id: Id,
      print: z.string(),
      chosen: z.array(Key).min(1).max(20_000),
      label: Edit.shape.label,
    }),
    output: z.strictObject({}),
  },
} as const;

/** Asked by the main process, which alone holds paths. */
export const roundTripEngineCalls = {
  'roundTrip:write': {
    input: z.strictObject({ job: Id, path: Path }),
    output: z.strictObject({ path: Path, bytes: z.int() }),
  },
  /** null for a document that was not sent out for editing. */
  'roundTrip:read': { input: z.strictObject({ path: Path }), output: Read.nullable() },
} as const;

/** Answered by the main process: they need a dialog, or a path. */
export const roundTripWindowCalls = {
  /** Asks where, and writes the posting there so that it can be edited and read back. */
  'roundTrip:export': {
    input: z.strictObject({ job: Id }),
    output: z.discriminatedUnion('outcome', [
      z.strictObject({
        outcome: z.literal('written'),
        file: z.string(),
        name: z.string(),
        place: z.string(),
      }),
      z.strictObject({ outcome: z.literal('cancelled') }),
    ]),
  },
  /** Asks for a document and reads it; null when the user cancelled. */
  'roundTrip:pick': { input: z.void(), output: Read.nullable() },
  /**
   * Reads a document that was dropped; null when it was not sent out for editing. Only a real drop may name a path:
   * the preload script alone makes this call.
   */
  'roundTrip:drop': { input: z.strictObject({ path: Path }), output: Read.nullable() },
} as const;
