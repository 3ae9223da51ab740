import type { Veil } from '../assessment/independence.ts';
import type { Assessment } from '../schemas/assessment.ts';
import type { Id } from '../schemas/primitives.ts';
import type { Workbook } from '../schemas/workbook.ts';
import { type Answers, answersOf, type Unplaced } from './answers.ts';
import { type CriterionChange, changesOf, scorecardFor, takeAll, takenForm } from './changes.ts';
import { planPrint } from './fingerprint.ts';
import { type ChosenPeople, type FormPlace, placeOf } from './places.ts';
import type { ReturnedForm } from './returned.ts';

/** What a form would change, before anything is taken. */
export interface FormPreview {
  readonly place: FormPlace;
  readonly answers: Answers;
  /** The form names nobody there: it was given out blank, or they are gone from the workbook. */
  readonly asksFor: { readonly candidate: boolean; readonly interviewer: boolean };
  readonly card: Assessment | undefined;
  readonly changes: readonly CriterionChange[];
  readonly recommendation: {
    readonly before: Assessment['recommendation'];
    readonly after: Assessment['recommendation'];
    /** 'stands': a submitted word is not taken back by a form. */
    readonly state: CriterionChange['state'] | 'stands';
  };
  readonly unplaced: readonly Unplaced[];
  readonly isOlderPlan: boolean;
  /** Criteria of the form that are asked no more, and those that came later. */
  readonly notAskedNow: readonly string[];
  readonly notInForm: readonly string[];
  /** Whoever sits here may not see what it says: another's draft, or ratings hidden for now. */
  readonly isHidden: boolean;
  /** What would become of the scorecard; null while it is not known whose. */
  readonly outcome: 'draft' | 'submitted' | 'amended' | 'unchanged' | null;
}

/** A form beside the workbook. `settled` are unplaced texts that were dealt with. */
export function previewOf(
  workbook: Workbook,
  form: ReturnedForm,
  chosen: ChosenPeople,
  veil: Veil,
  settled: ReadonlySet<string> = new Set(),
): FormPreview | { readonly refusal: string } {
  const place = placeOf(workbook, form, chosen);
  if ('refusal' in place) return place;
  const said = answersOf(form, place.stage);
  const answers = { ...said, unplaced: said.unplaced.filter(({ id }) => !settled.has(id)) };
  const card = scorecardFor(workbook, place);
  const taken = takenForm(workbook, {
    place,
    answers,
    choices: takeAll,
    reason: '',
    now: new Date(0).toISOString(),
    newId: () => 'preview',
  });
  const inForm = new Set(form.about.criteria.map(({ id }) => id));
  const asked = new Map(place.stage.criteria.flatMap((one) => (one.retired ? [] : [[one.id, one.name]])));
  return {
    place,
    answers,
    asksFor: {
      candidate: form.about.candidate === null,
      interviewer: !workbook.people.some(({ id }) => id === form.about.interviewer),
    },
    card,
    changes: changesOf(place, answers, card),
    recommendation: recommendationOf(answers, card),
    unplaced: answers.unplaced,
    isOlderPlan: form.about.plan !== planPrint(place.stage),
    notAskedNow: form.about.criteria.filter(({ id }) => !asked.has(id)).map(({ name }) => name),
    notInForm: [...asked].filter(([id]) => !inForm.has(id)).map(([, name]) => name),
    isHidden: (card !== undefined && veil(card)) || veil(taken?.card ?? unknownCard(place)),
    outcome: taken?.outcome ?? null,
  };
}

/** A scorecard of somebody who is not known yet: as hidden as anybody else's. */
function unknownCard({ job, stage, candidate }: FormPlace): Assessment {
  return {
    id: 'preview',
    job: job.id,
    stage: stage.id,
    candidate: candidate?.id ?? 'nobody',
    interviewer: 'nobody',
    status: 'submitted',
    started: null,
    submitted: null,
    ratings: [],
    privateNotes: '',
    recommendation: null,
    changes: [],
  };
}

function recommendationOf(
  { recommendation: after }: Answers,
  card: Assessment | undefined,
): FormPreview['recommendation'] {
  const before = card?.recommendation ?? null;
  if (after === null) return { before, after, state: 'empty' };
  if (before === after) return { before, after, state: 'same' };
  if (card?.status === 'submitted') return { before, after, state: 'stands' };
  return { before, after, state: before === null ? 'new' : 'changed' };
}

/** How many answers a form holds: criteria that it says something about. */
export function answerCount({ answers }: FormPreview): number {
  return answers.criteria.size;
}

/** Everything is new, nothing is to be asked: it can be taken without a look. */
export function isClear(preview: FormPreview): boolean {
  const { changes, recommendation, unplaced, isOlderPlan, outcome } = preview;
  const states = [...changes.map(({ state }) => state), recommendation.state];
  return (
    (outcome === 'draft' || outcome === 'submitted') &&
    unplaced.length === 0 &&
    !isOlderPlan &&
    states.includes('new') &&
    !states.includes('changed') &&
    !states.includes('stands')
  );
}

/** Whether two forms say the same; else the criteria they differ about, with null for the recommendation. */
export function differencesOf(one: Answers, other: Answers): (Id | null)[] {
  const ids = new Set([...one.criteria.keys(), ...other.criteria.keys()]);
  const differing = [...ids].filter(
    (id) => JSON.stringify(one.criteria.get(id)) !== JSON.stringify(other.criteria.get(id)),
  );
  return [...differing, ...(one.recommendation === other.recommendation ? [] : [null])];
}
