import { createContext, useContext } from 'react';
import type { Change } from '#domain/edits/change.ts';
import type { Candidate } from '#domain/schemas/candidate.ts';
import { useWords, type Words } from '../../words/words.ts';
import type { ChangeCandidate } from './useCandidate.ts';

interface Editing {
  readonly candidate: Candidate;
  readonly change: ChangeCandidate;
  readonly latest: () => Candidate;
}

const Context = createContext<Editing | undefined>(undefined);

export const CandidateProvider = Context.Provider;

/** The candidate on screen, how to change them, and the words of this screen. */
export function useCandidateEditing(): Editing & { readonly t: Words } {
  const editing = useContext(Context);
  const t = useWords('candidate');
  if (!editing) throw new Error('useCandidateEditing needs a CandidateProvider');
  return { ...editing, t };
}

/** Sets what stands at `path` within the candidate. */
export function put({ id }: Candidate, path: readonly string[], value: unknown): Change {
  return { put: ['candidates', id, ...path], value: value as string };
}

/** Takes a member of a list of the candidate's away. */
export function remove({ id }: Candidate, path: readonly string[]): Change {
  return { remove: ['candidates', id, ...path] };
}
