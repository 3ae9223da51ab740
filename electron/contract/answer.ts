import type { z } from 'zod';
import { Refusal, type Result } from './result.ts';

type AnyCalls = Record<string, { input: z.ZodType; output: z.ZodType }>;
type AnyHandlers = Record<string, (input: never) => unknown>;

/**
 * Answers one call: parses what came in, runs its handler, turns a Refusal into data.
 * A call that is not there, input that does not fit and a defect are answered too; `report` hears of defects.
 */
export async function answer(
  calls: AnyCalls,
  handlers: AnyHandlers,
  name: string,
  input: unknown,
  report: (error: unknown) => void,
): Promise<Result<unknown>> {
  const call = Object.hasOwn(calls, name) ? calls[name] : undefined;
  const handler = handlers[name];
  if (!call || !handler) return failed('unknown-call', `There is no call named ${name}.`);
  const parsed = call.input.safeParse(input);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return failed('bad-input', `${name} was asked with something else than it takes: ${issue?.message}.`);
  }
  try {
    return { ok: true, value: await handler(parsed.data as never) };
  } catch (error) {
    if (error instanceof Refusal) return failed(error.code, error.message);
    report(error);
    return failed('defect', 'Something went wrong inside Rolebook. Your work is kept; please try again.');
  }
}

function failed(code: string, message: string): Result<never> {
  return { ok: false, error: { code, message } };
}
