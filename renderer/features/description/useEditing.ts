import { type Editing, useJobEditing } from '../../job/JobContext.tsx';
import { useWords, type Words } from '../../words/words.ts';

/** The job on screen and how to change it, with the words of its description. */
export function useEditing(): Editing & { t: Words } {
  return { ...useJobEditing(), t: useWords('description') };
}
