import { createContext, useContext } from 'react';
import type { PlanUsage } from '#contract/plan.ts';
import type { Traces } from '#domain/plan/traceability.ts';
import { type Editing, useJobEditing } from '../../job/JobContext.tsx';
import { useWords, type Words } from '../../words/words.ts';

/** What one looks at: its lines stand out. */
export interface Focus {
  readonly kind: 'criterion' | 'skill';
  readonly id: string;
}

/** What of a stage or of a criterion one is led to, in order to mend it. */
export type Place = 'hole' | 'add-question' | 'assessors' | 'add-criterion';

/** What the parts of the plan share beside the job. */
export interface Planning {
  readonly traces: Traces;
  /** Undefined until it is known. */
  readonly usage: PlanUsage | undefined;
  readonly setFocus: (focus: Focus) => void;
  /** Criteria whose details are open. */
  readonly open: ReadonlySet<string>;
  readonly toggle: (criterion: string) => void;
  /** Leads to a stage, or to a criterion in it, and puts the focus there, or on what `at` stands for. */
  readonly show: (stage: string, criterion?: string | null, at?: Place) => void;
}

export const PlanningContext = createContext<Planning | undefined>(undefined);

/** Apart from the rest: it follows the pointer, and few parts look at it. */
export const FocusContext = createContext<Focus | null>(null);

/** The plan on screen, how to change it, and its words. */
export function usePlanning(): Planning & Editing & { t: Words } {
  const planning = useContext(PlanningContext);
  if (!planning) throw new Error('usePlanning needs a PlanningContext');
  return { ...useJobEditing(), ...planning, t: useWords('plan') };
}

/** As much of a name as fits into a sentence. */
export function short(name: string): string {
  const line = name.trim();
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}
