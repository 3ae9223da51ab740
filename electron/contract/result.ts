import { z } from 'zod';

/** Why something could not be done: a code for programs, one sentence for people. */
export const Failure = z.strictObject({ code: z.string(), message: z.string() });
export type Failure = z.infer<typeof Failure>;

/** Errors cross a process boundary as data. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

/** An error whose message is a sentence for people; anything else that is thrown is a defect. */
export class Refusal extends Error {
  readonly code: string;
  constructor(code: string, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
