import type { EngineCalls, Handlers } from '#contract/contract.ts';
import type { Desk } from '../desk.ts';
import { keepingCandidates } from './candidates.ts';
import { keepingPlan } from './plan.ts';

type Names = 'edit:apply' | 'edit:undo' | 'edit:redo';

export function editHandlers(desk: Desk): Handlers<Pick<EngineCalls, Names>> {
  return {
    'edit:apply': (edit) => desk.apply(keepingCandidates(desk, keepingPlan(desk, edit))),
    'edit:undo': () => desk.undo(),
    'edit:redo': () => desk.redo(),
  };
}
