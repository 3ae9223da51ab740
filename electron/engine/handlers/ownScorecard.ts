import { Refusal } from '#contract/result.ts';
import type { Path } from '#domain/edits/change.ts';
import type { Assessment } from '#domain/schemas/assessment.ts';
import type { Person } from '#domain/schemas/person.ts';
import type { Criterion, Stage } from '#domain/schemas/plan.ts';
import type { Id } from '#domain/schemas/primitives.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import type { Desk } from '../desk.ts';

/** Whoever sits here. Throws a Refusal while nobody said who they are. */
export function meAt(desk: Desk): Person {
  if (desk.me) return desk.me;
  throw new Refusal('who', 'Say first who you are, so that the scorecard is kept under your name.');
}

/** The scorecard with this id. Throws a Refusal when it is gone. */
export function scorecardWithId({ assessments }: Workbook, id: Id): Assessment {
  const assessment = assessments.find((one) => one.id === id);
  if (assessment) return assessment;
  throw new Refusal(
    'gone',
    'This scorecard is no longer in the workbook. Undo brings it back if it was discarded.',
  );
}

/** One's own scorecard. Throws a Refusal when it is somebody else's. */
export function ownScorecard(desk: Desk, id: Id): Assessment {
  const assessment = scorecardWithId(desk.workbook, id);
  if (assessment.interviewer === meAt(desk).id) return assessment;
  const owner = desk.workbook.people.find((person) => person.id === assessment.interviewer);
  throw new Refusal('not-yours', `Only ${owner?.name || 'who began it'} can change this scorecard.`);
}

/** One's own scorecard that is not submitted yet. Throws a Refusal. */
export function ownDraft(desk: Desk, id: Id): Assessment {
  const assessment = ownScorecard(desk, id);
  if (assessment.status === 'draft') return assessment;
  throw new Refusal('submitted', 'This scorecard is submitted. Change a rating in it with a reason instead.');
}

/** The stage a scorecard is for. Throws a Refusal when it is gone with its job. */
export function stageOf({ jobs }: Workbook, { job, stage }: Pick<Assessment, 'job' | 'stage'>): Stage {
  const found = jobs.find(({ id }) => id === job)?.plan.stages.find(({ id }) => id === stage);
  if (found) return found;
  throw new Refusal('gone', 'The stage this scorecard is for is no longer in the plan. Undo brings it back.');
}

/** A criterion of the stage that is rated today. Throws a Refusal. */
export function criterionOf({ criteria }: Stage, id: Id): Criterion {
  const criterion = criteria.find((one) => one.id === id);
  if (!criterion) {
    throw new Refusal('gone', 'This criterion is no longer in the plan. Undo brings it back.');
  }
  if (criterion.retired) {
    throw new Refusal(
      'retired',
      `“${criterion.name}” is retired: what was rated stays, and nothing is added.`,
    );
  }
  return criterion;
}

/** What a submitted scorecard leans on, and no undo may take away. */
export function heldBy({ job, stage, candidate, interviewer, ratings }: Assessment): Path[] {
  const inPlan = ['jobs', job, 'plan', 'stages', stage];
  return [
    ['people', interviewer],
    ['candidates', candidate],
    inPlan,
    ...ratings.map(({ criterion }) => [...inPlan, 'criteria', criterion, 'scale']),
  ];
}
