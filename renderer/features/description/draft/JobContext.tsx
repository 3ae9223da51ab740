import { createContext, useContext } from 'react';
import type { Words } from '../../../words/words.ts';
import { useWords } from '../../../words/words.ts';
import type { ChangeJob, Shown } from './draft.ts';

interface Editing extends Shown {
  readonly change: ChangeJob;
  /** The job with everything typed so far, for changes that put whole entities. */
  readonly latest: () => Shown;
}

const Context = createContext<Editing | undefined>(undefined);

export const JobProvider = Context.Provider;

/** The job on screen, who and what stands around it, and how to change it. */
export function useEditing(): Editing & { t: Words } {
  const editing = useContext(Context);
  if (!editing) throw new Error('useEditing needs a JobProvider');
  return { ...editing, t: useWords('description') };
}
