import type { SavedState } from '#contract/state.ts';
import type { Trouble } from './failures.ts';
import type { Outside } from './sessionTypes.ts';

/** What is known about an open workbook and the disk. */
export interface SavedFacts {
  /** Why nothing may be changed at all. */
  readonly refusesEdits: string | null;
  /** The file or its folder does not allow writing. */
  readonly readOnly: boolean;
  readonly outside: Outside | null;
  /** Why the file could not be written last time. */
  readonly fileTrouble: Trouble | null;
  /** Why edits are in memory only. */
  readonly journalTrouble: Trouble | null;
  /** Edits are on their way to the disk. */
  readonly busy: boolean;
  /** There is something that the file does not hold. */
  readonly pending: boolean;
  /** When the disk last took something. */
  readonly at: string;
}

/** What can truly be said: "saved" only when the disk has everything. A reason goes on after "Not saved:". */
export function savedStateOf(facts: SavedFacts): SavedState {
  const { refusesEdits, readOnly, outside, fileTrouble, journalTrouble } = facts;
  if (refusesEdits) return { state: 'read-only', reason: refusesEdits, takesEdits: false };
  if (journalTrouble) {
    const { what, advice } = journalTrouble;
    return notSaved(`${what}. Your latest changes are in memory only; ${advice} or Save As.`);
  }
  if (facts.busy) return { state: 'saving' };
  if (outside === 'missing') return notSaved(`the file is no longer there. ${kept(facts, 'put it back')}`);
  if (readOnly) return { state: 'read-only', reason: readOnlySentence(facts), takesEdits: true };
  if (facts.pending && outside === 'changed') {
    return notSaved(`someone else has changed the file. ${kept(facts, 'nothing was overwritten')}`);
  }
  if (facts.pending && fileTrouble) {
    return notSaved(`${fileTrouble.what}. ${kept(facts, fileTrouble.advice)}`);
  }
  return { state: 'saved', at: facts.at };
}

function notSaved(reason: string): SavedState {
  return { state: 'not-saved', reason };
}

function kept({ pending, outside }: SavedFacts, advice: string): string {
  if (outside === 'changed') return 'Nothing was overwritten, and your changes are kept on this computer.';
  if (pending) return `Your changes are kept on this computer; ${advice} or Save As.`;
  return `${advice.charAt(0).toUpperCase()}${advice.slice(1)} or Save As.`;
}

function readOnlySentence({ pending }: SavedFacts): string {
  return `This file may only be read. ${pending ? 'Your changes' : 'Changes'} are kept on this computer; use Save As to write them to a file.`;
}
