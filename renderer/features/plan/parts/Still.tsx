import { memo, type ReactNode, useContext } from 'react';
import { Steady } from '../../../job/JobContext.tsx';
import { type Planning, PlanningContext } from '../usePlanning.ts';

interface StillProps {
  readonly by: readonly unknown[];
  readonly children: ReactNode;
}

/** As Steady does for the job: what is inside is drawn anew only when something in `by` is not what it was. */
export function Still({ by, children }: StillProps) {
  return (
    <Steady by={by}>
      <Kept by={by} planning={useContext(PlanningContext)}>
        {children}
      </Kept>
    </Steady>
  );
}

const Kept = memo(
  function Kept({ planning, children }: StillProps & { planning: Planning | undefined }) {
    return <PlanningContext value={planning}>{children}</PlanningContext>;
  },
  (before, after) =>
    before.by.length === after.by.length && before.by.every((one, index) => Object.is(one, after.by[index])),
);
