import { createContext, memo, type ReactNode, useContext } from 'react';
import type { ChangeJob, Shown } from './draft.ts';

export interface Editing extends Shown {
  readonly change: ChangeJob;
  /** The job with everything typed so far, for changes that put whole entities. */
  readonly latest: () => Shown;
}

const Context = createContext<Editing | undefined>(undefined);

export const JobProvider = Context.Provider;

/** The job on screen, who and what stands around it, and how to change it. */
export function useJobEditing(): Editing {
  const editing = useContext(Context);
  if (!editing) throw new Error('useJobEditing needs a JobProvider');
  return editing;
}

interface SteadyProps {
  readonly by: readonly unknown[];
  readonly children: ReactNode;
}

/**
 * Draws its content anew only when something in `by` is not what it was: typing elsewhere on the screen costs it
 * nothing. To what is inside, the rest of the job looks as it did then.
 */
export function Steady({ by, children }: SteadyProps) {
  return (
    <Kept by={by} editing={useContext(Context)}>
      {children}
    </Kept>
  );
}

const Kept = memo(
  function Kept({ editing, children }: SteadyProps & { editing: Editing | undefined }) {
    return <Context.Provider value={editing}>{children}</Context.Provider>;
  },
  (before, after) =>
    before.by.length === after.by.length && before.by.every((one, index) => Object.is(one, after.by[index])),
);
