import type { Assessment } from '../schemas/assessment.ts';
import type { Id } from '../schemas/primitives.ts';
import type { Workbook } from '../schemas/workbook.ts';

/** Who sits at a computer with a workbook: who they said they are, and everybody who was that here before. */
export interface Seat {
  /** Null while nobody said who they are. */
  readonly me: Id | null;
  readonly known: readonly Id[];
}

export const emptySeat: Seat = { me: null, known: [] };

/** Whether an assessment is hidden from those who look. */
export type Veil = (assessment: Assessment) => boolean;

/** The person who sits here, if they are in the workbook. */
export function meIn({ people }: Pick<Workbook, 'people'>, seat: Seat | null): Id | null {
  return people.some(({ id }) => id === seat?.me) ? (seat?.me ?? null) : null;
}

/**
 * What is hidden from whoever sits here, by how things stand in `workbook`. Drafts of others always are. What others
 * submitted is hidden while somebody who may look here still owes a scorecard for the same candidate and stage:
 * me, by assignment or with a draft; anybody who was me here before, with a draft; and while nobody said who they
 * are, all who are assigned. With nobody at the computer (null: the command line where nobody ever said who they are) everything submitted shows.
 * `returning` are scorecards that undo could bring back; they count as if they were there.
 */
export function veilOf(workbook: Workbook, seat: Seat | null, returning: readonly Assessment[] = []): Veil {
  if (seat === null) return ({ status }) => status === 'draft';
  const me = meIn(workbook, seat);
  const looked = me === null ? seat.known : [...new Set([...seat.known, me])];
  const all = [...workbook.assessments, ...returning];
  const { drafts, submitted } = placesOf(all, me === null ? null : new Set(looked));
  const assessors = assessorsOf(workbook);
  return (assessment) => {
    if (assessment.interviewer === me && me !== null) return false;
    if (assessment.status === 'draft') return true;
    const owes = (person: Id) => !submitted.has(placeOf(assessment, person));
    if (looked.some((person) => drafts.has(placeOf(assessment, person)) && owes(person))) return true;
    const assigned = assessors.get(assessment.stage) ?? [];
    return me === null ? assigned.some(owes) : assigned.includes(me) && owes(me);
  };
}

/** The workbook as whoever sits here may see it: of what is hidden only that it is there. */
export function visibleTo(
  workbook: Workbook,
  seat: Seat | null,
  returning: readonly Assessment[] = [],
): Workbook {
  return seenThrough(workbook, veilOf(workbook, seat, returning), meIn(workbook, seat));
}

/** A state of the workbook as `me` may see it, under the veil of today. What hides nothing stays the same object. */
export function seenThrough(state: Workbook, veil: Veil, me: Id | null): Workbook {
  const assessments = state.assessments.map((assessment) => {
    if (veil(assessment)) return remembered(bare, assessment, bareOf);
    if (assessment.interviewer === me || assessment.privateNotes === '') return assessment;
    return remembered(without, assessment, (one) => ({ ...one, privateNotes: '' }));
  });
  const isSame = assessments.every((assessment, index) => assessment === state.assessments[index]);
  return isSame ? state : { ...state, assessments };
}

/** That somebody rates somebody: shown as a draft, so that nothing can be counted, compared or written from it. */
function bareOf({ id, job, stage, candidate, interviewer }: Assessment): Assessment {
  return {
    id,
    job,
    stage,
    candidate,
    interviewer,
    status: 'draft',
    started: null,
    submitted: null,
    ratings: [],
    privateNotes: '',
    recommendation: null,
    changes: [],
  };
}

// The same assessment is shown by the same object, so that one sees at a glance what did not change.
const bare = new WeakMap<Assessment, Assessment>();
const without = new WeakMap<Assessment, Assessment>();

function remembered(
  memory: WeakMap<Assessment, Assessment>,
  assessment: Assessment,
  make: (assessment: Assessment) => Assessment,
): Assessment {
  const known = memory.get(assessment) ?? make(assessment);
  memory.set(assessment, known);
  return known;
}

/** Where whose scorecards are, of `people` only or (null) of everybody. */
function placesOf(assessments: readonly Assessment[], people: ReadonlySet<Id> | null) {
  const drafts = new Set<string>();
  const submitted = new Set<string>();
  for (const assessment of assessments) {
    if (people && !people.has(assessment.interviewer)) continue;
    const places = assessment.status === 'draft' ? drafts : submitted;
    places.add(placeOf(assessment, assessment.interviewer));
  }
  return { drafts, submitted };
}

function placeOf({ stage, candidate }: Assessment, person: Id): string {
  return `${stage} ${candidate} ${person}`;
}

function assessorsOf({ jobs }: Workbook): Map<Id, readonly Id[]> {
  return new Map(jobs.flatMap(({ plan }) => plan.stages.map(({ id, assessors }) => [id, assessors])));
}
