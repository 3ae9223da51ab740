import { z } from 'zod';
import { Letterhead } from '#domain/schemas/organisation.ts';
import { BatchChoice } from './batches.ts';
import { Label } from './primitives.ts';

/** What the deed is called beside Undo, in the window's language. */
const Names = z.array(z.string());

/** Where a placeholder stands in a letterhead. */
const Where = z.enum(['text', 'header', 'footer']);

/** What a letterhead asks for: see the placeholders in domain/letterhead. */
const Asked = z.strictObject({
  found: z.array(z.strictObject({ name: z.string(), where: z.array(Where) })),
  /** What no placeholder shows, so that it is left out or, for the body, follows at the end. */
  missing: z.array(z.enum(['body', 'title', 'tagline', 'facts'])),
  /** Stand in braces, mean nothing and stay. */
  unknown: Names,
  /** Whole paragraphs that a header or footer has no room for. */
  misplaced: Names,
});

/** A line of a page as text. */
const PageLine = z.strictObject({ kind: z.enum(['heading', 'text', 'item', 'row']), text: z.string() });
export type PageLine = z.infer<typeof PageLine>;

/** The organisation's own letterhead. Asked by the page. */
export const letterheadCalls = {
  'letterhead:get': {
    input: z.void(),
    output: z
      .strictObject({
        letterhead: Letterhead,
        /** One sentence when it cannot be used. */
        problem: z.string().nullable(),
        asked: Asked.nullable(),
      })
      .nullable(),
  },
  /** The first document of a choice in the letterhead, as text from top to bottom; null where there is none. */
  'letterhead:page': {
    input: BatchChoice,
    output: z.strictObject({ header: Names, lines: z.array(PageLine), footer: Names }).nullable(),
  },
} as const;

/** Asked by the main process, with a path. */
export const letterheadEngineCalls = {
  /** Keeps a copy of the file beside the workbook, as one edit that can be undone. Refuses what cannot be filled. */
  'letterhead:take': {
    input: z.strictObject({ path: z.string().min(1).max(4_096), label: Label }),
    output: z.void(),
  },
} as const;

/** Answered by the main process: it needs a dialog. */
export const letterheadWindowCalls = {
  'letterhead:pick': {
    input: z.strictObject({ label: Label }),
    output: z.strictObject({ outcome: z.enum(['taken', 'cancelled']) }),
  },
} as const;
