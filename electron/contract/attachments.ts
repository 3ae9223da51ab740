import { z } from 'zod';
import { Id } from '#domain/schemas/primitives.ts';
import { Label, nothing, Path, Paths } from './primitives.ts';

/** One file of one candidate, by the ids of both. */
const Which = z.strictObject({ candidate: Id, file: Id });

/** How many files were attached; for each that was not, one sentence. */
const Attached = z.strictObject({ added: z.int(), problems: z.array(z.string()) });
export type Attached = z.infer<typeof Attached>;

/** How many files are beside the workbook again. */
const Found = z.strictObject({ found: z.int() });

const Written = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('written'), file: z.string(), name: z.string(), place: z.string() }),
  z.strictObject({ outcome: z.literal('cancelled') }),
]);

/** Files of candidates, kept beside the workbook by content hash. Asked by the page. */
export const attachmentCalls = {
  /** Whether each file of a candidate lies beside the workbook; its content is proved when it is opened. */
  'attachment:states': {
    input: z.strictObject({ candidate: Id }),
    output: z.array(z.strictObject({ file: Id, state: z.enum(['here', 'missing', 'damaged']) })),
  },
} as const;

/** Asked by the main process and the command line, with paths. */
export const attachmentEngineCalls = {
  /** Keeps copies of files and notes them with the candidate, as one edit that can be undone. */
  'attachment:add': {
    input: z.strictObject({ candidate: Id, paths: Paths, label: Label }),
    output: Attached,
  },
  'attachment:name': { input: Which, output: z.strictObject({ name: z.string() }) },
  /** Writes the content to `path`. */
  'attachment:write': { input: Which.extend({ path: Path }), output: nothing },
  /** Brings a missing file back from `path`, with others of the workbook that lie beside it there. */
  'attachment:bring': { input: Which.extend({ path: Path }), output: Found },
} as const;

/** Answered by the main process: they need a dialog or the system. */
export const attachmentWindowCalls = {
  /** Asks for files and attaches them; nothing added and no problem when the user cancelled. */
  'attachment:pick': { input: z.strictObject({ candidate: Id, label: Label }), output: Attached },
  /** Only a real drop may name paths: the preload script alone makes this call. */
  'attachment:drop': {
    input: z.strictObject({ candidate: Id, paths: Paths, label: Label }),
    output: Attached,
  },
  /** Opens a copy in the system's own program. Refuses what could be a program itself. */
  'attachment:open': { input: Which, output: nothing },
  'attachment:save': { input: Which, output: Written },
  'attachment:find': { input: Which, output: Found },
} as const;
