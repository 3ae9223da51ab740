import type { EngineCalls, Handlers } from '#contract/contract.ts';
import type { Edit } from '#domain/edits/change.ts';
import type { Desk } from '../desk.ts';
import { keepingCandidates } from './candidates.ts';
import { sparingLog } from './decisions.ts';
import { keepingJobs } from './jobs.ts';
import { keepingPeople, sparingGiven, sparingScorecards } from './keeping.ts';
import { keepingPlan } from './plan.ts';

type Names = 'edit:apply' | 'edit:undo' | 'edit:redo';

export function editHandlers(desk: Desk): Handlers<Pick<EngineCalls, Names>> {
  return {
    'edit:apply': (edit) => desk.apply(allowed(desk, edit)),
    'edit:undo': () => desk.undo(),
    'edit:redo': () => desk.redo(),
  };
}

/** The edit as it is; throws a Refusal when it would change or take away what is on record. */
function allowed(desk: Desk, edit: Edit): Edit {
  const spared = sparingGiven(desk, sparingLog(sparingScorecards(edit)));
  return keepingPeople(desk, keepingCandidates(desk, keepingPlan(desk, keepingJobs(desk, spared))));
}
