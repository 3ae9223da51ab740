import { z } from 'zod';
import { Posting } from '#domain/outline/recognise/posting.ts';
import { SourceBlock } from '#domain/outline/recognise/source.ts';
import { Paths } from './primitives.ts';

const Name = z.string().max(300);

/** One posting that was found in a file, or why there is none. A file with several has several of these. */
const Found = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('read'),
    name: Name,
    source: z.array(SourceBlock),
    posting: Posting,
  }),
  z.strictObject({ outcome: z.literal('refused'), name: Name, why: z.string() }),
]);
export type Found = z.infer<typeof Found>;
const Founds = z.array(Found);

/** Asked by the page. Nothing comes into the workbook by it: what was recognised is looked at first. */
export const importCalls = {
  /** Reads what was pasted; `name` is what it is called where there is no file to name. */
  'import:text': {
    input: z.strictObject({
      name: Name,
      text: z.string().max(4_000_000),
      html: z.string().max(16_000_000),
    }),
    output: Founds,
  },
} as const;

/** Asked by the main process and the command line: they alone hold paths. */
export const importEngineCalls = {
  'import:read': { input: z.strictObject({ paths: Paths }), output: Founds },
} as const;

/** Answered by the main process: it needs a dialog, a path, or the window. */
export const importWindowCalls = {
  /** Asks for files and reads them; none when the user cancelled. */
  'import:pick': { input: z.void(), output: Founds },
  /** Only a real drop may name paths: the preload script alone makes this call. */
  'import:drop': { input: z.strictObject({ paths: Paths }), output: Founds },
  /** Pastes as the menu does: the page hears of it by its own event. */
  'import:paste': { input: z.void(), output: z.void() },
} as const;
