import { activeCriteria } from '../plan/active.ts';
import type { Stage } from '../schemas/plan.ts';

/** A short print of a text, by which the same text is known again: FNV-1a, 32 bits, 7 letters. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}

/** Text as it is compared: programs that save a document change spaces, line ends and invisible letters. */
export function levelled(text: string): string {
  return text.replace(/[\p{C}\s]+/gu, ' ').trim();
}

/** A print of what a stage asks and how it is rated: another one means another version of the plan. */
export function planPrint(stage: Stage): string {
  const questions = (all: Stage['questions']) => all.map(({ text, followUp }) => [text, followUp]);
  const criteria = activeCriteria(stage).map((one) => [
    one.id,
    one.name,
    one.scale.map(({ value, anchor }) => [value, anchor]),
    questions(one.questions),
  ]);
  return fingerprint(JSON.stringify([questions(stage.questions), criteria]));
}
