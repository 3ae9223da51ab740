import { fit } from '#domain/finding/fit.ts';
import type { Action } from './actions.ts';

/**
 * What the typed letters find, best first: commands that fit, and candidates, whom the engine may have found by
 * something that is not shown here, a tag or an address. Alike ones keep that order.
 */
export function foundAmong(
  commands: readonly Action[],
  candidates: readonly Action[],
  typed: string,
): readonly Action[] {
  if (typed.trim() === '') return commands;
  const scoreOf = ({ text, note }: Action) => fit(text, typed, note);
  return [
    ...commands.map((action) => ({ action, score: scoreOf(action) })),
    ...candidates.map((action) => ({ action, score: scoreOf(action) ?? 0 })),
  ]
    .filter((one): one is { action: Action; score: number } => one.score !== null)
    .sort((a, b) => b.score - a.score)
    .map(({ action }) => action);
}
