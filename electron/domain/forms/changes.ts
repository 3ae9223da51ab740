import { isAnswered, missingIn, ratingOf, withRating } from '../assessment/rating.ts';
import { type Assessment, newAssessment, type Rating } from '../schemas/assessment.ts';
import type { Criterion } from '../schemas/plan.ts';
import type { Id, NewId } from '../schemas/primitives.ts';
import type { Workbook } from '../schemas/workbook.ts';
import type { Answers } from './answers.ts';
import type { FormPlace } from './places.ts';

/** What a form would make of one criterion. */
export interface CriterionChange {
  readonly criterion: Criterion;
  readonly before: Rating | null;
  readonly after: Rating | null;
  readonly state: 'new' | 'changed' | 'same' | 'empty';
}

/** Whoever takes a form decides: what is left out, and where that goes which found no place by itself. */
export interface Choices {
  /** Ids of criteria, and 'recommendation'. */
  readonly leftOut: readonly string[];
  readonly placed: readonly Placed[];
}

/** Where an unplaced text goes: it becomes evidence, or it says which point or recommendation was meant. */
export type Placed = { readonly unplaced: string } & (
  | {
      readonly criterion: Id;
      /** Left out for evidence; null for "Not asked". */
      readonly value?: number | null | undefined;
    }
  | { readonly recommendation: NonNullable<Assessment['recommendation']> }
);

export const takeAll: Choices = { leftOut: [], placed: [] };

/** The scorecard a form belongs to: the submitted one, else the draft. */
export function scorecardFor({ assessments }: Workbook, place: FormPlace): Assessment | undefined {
  const own = assessments.filter(
    ({ stage, candidate, interviewer }) =>
      stage === place.stage.id && candidate === place.candidate?.id && interviewer === place.interviewer?.id,
  );
  return own.find(({ status }) => status === 'submitted') ?? own[0];
}

/** Criterion by criterion: what is in the workbook, and what the form makes of it. */
export function changesOf(
  place: FormPlace,
  answers: Answers,
  card: Pick<Assessment, 'ratings'> | undefined,
  placed: Choices['placed'] = [],
): CriterionChange[] {
  const asked = place.stage.criteria.filter(({ retired }) => !retired);
  return asked.map((criterion) => {
    const before = (card && ratingOf(card, criterion.id)) ?? null;
    const after = ratingAfter(criterion, before, answers, placed);
    if (after === null) return { criterion, before, after, state: 'empty' };
    const isBlank = before === null || (!isAnswered(before) && before.evidence.trim() === '');
    const state = alike(before, after) ? 'same' : isBlank ? 'new' : 'changed';
    return { criterion, before, after, state };
  });
}

/** What a form leaves empty stays as it is. */
function ratingAfter(
  { id: criterion, scale }: Criterion,
  before: Rating | null,
  answers: Answers,
  placed: Choices['placed'],
): Rating | null {
  const answer = answers.criteria.get(criterion);
  const here = placed.flatMap((one) => ('criterion' in one && one.criterion === criterion ? [one] : []));
  const more = here
    .filter(({ value }) => value === undefined)
    .flatMap(({ unplaced }) => answers.unplaced.find(({ id }) => id === unplaced)?.text ?? []);
  const point = here
    .map(({ value }) => value)
    .findLast((value) => value === null || scale.some((one) => one.value === value));
  if (!answer && more.length === 0 && point === undefined) return null;
  const { notAsked: _, ...kept } = before ?? { criterion, value: null, evidence: '' };
  const chosen = point === undefined ? undefined : point === null ? notAskedRating : { value: point };
  const said = chosen ?? answer?.rating ?? { value: kept.value, ...(before?.notAsked && { notAsked: true }) };
  // Whoever took the form before may have added to what it says.
  const written = kept.evidence.includes(answer?.evidence ?? '') ? kept.evidence : (answer?.evidence ?? '');
  const evidence = [written, ...more].filter((text) => text.trim() !== '');
  return { ...kept, ...said, evidence: evidence.join('\n') };
}

const notAskedRating = { value: null, notAsked: true };

function alike(one: Rating | null, other: Rating): boolean {
  return (
    one !== null &&
    one.value === other.value &&
    (one.notAsked ?? false) === (other.notAsked ?? false) &&
    one.evidence.trim() === other.evidence.trim()
  );
}

export interface Taken {
  readonly card: Assessment;
  /** What became of it: begun or filled, submitted by this form, changed after it was submitted, or nothing at all. */
  readonly outcome: 'draft' | 'submitted' | 'amended' | 'unchanged';
}

interface Taking {
  readonly place: FormPlace;
  readonly answers: Answers;
  readonly choices: Choices;
  /** Why a submitted rating changes. */
  readonly reason: string;
  readonly now: string;
  readonly newId: NewId;
}

/** The scorecard once a form is taken. Null while it is not known whose it is. */
export function takenForm(workbook: Workbook, taking: Taking): Taken | null {
  const { place, answers, choices, now, newId } = taking;
  const { candidate, interviewer, job, stage } = place;
  if (!candidate || !interviewer) return null;
  const of = { job: job.id, stage: stage.id, candidate: candidate.id, interviewer: interviewer.id };
  const known = scorecardFor(workbook, place);
  const card = known ?? newAssessment(newId, of);
  const changes = changesOf(place, answers, card, choices.placed).filter(
    ({ state, criterion }) =>
      (state === 'new' || state === 'changed') && !choices.leftOut.includes(criterion.id),
  );
  if (card.status === 'submitted') return amended(card, changes, taking);
  const wanted = choices.leftOut.includes('recommendation')
    ? null
    : recommendationIn(answers, choices.placed);
  const ratings = changes.reduce(
    (all, { after }) => (after ? withRating(all, after) : all),
    card.ratings as Rating[],
  );
  const filled: Assessment = {
    ...card,
    ratings,
    started: card.started ?? startedOn(answers.date, now),
    recommendation: wanted ?? card.recommendation,
  };
  const missing = missingIn(stage, filled);
  const isWhole = missing.ratings.length === 0 && !missing.recommendation;
  if (answers.isFinished && isWhole && !isUnread(answers, choices.placed)) {
    return { card: { ...filled, status: 'submitted', submitted: now }, outcome: 'submitted' };
  }
  const isSame = changes.length === 0 && filled.recommendation === card.recommendation;
  return isSame ? { card, outcome: 'unchanged' } : { card: filled, outcome: 'draft' };
}

/** A choice was made that nobody can read yet: what was meant comes first, for submitting is for good. */
function isUnread({ unplaced }: Answers, placed: Choices['placed']): boolean {
  const settled = new Set(placed.map(({ unplaced }) => unplaced));
  return unplaced.some(({ id, why, asks }) => asks !== null && why !== 'outside' && !settled.has(id));
}

function recommendationIn(
  { recommendation }: Answers,
  placed: Choices['placed'],
): Assessment['recommendation'] {
  const meant = placed.flatMap((one) => ('recommendation' in one ? [one.recommendation] : []));
  return recommendation ?? meant.at(-1) ?? null;
}

/** Each former rating is kept beside the new one, with the reason. */
function amended(card: Assessment, changes: readonly CriterionChange[], { reason, now }: Taking): Taken {
  if (changes.length === 0) return { card, outcome: 'unchanged' };
  const kept = changes.map(({ criterion, before }): Assessment['changes'][number] => {
    const none: Rating = { criterion: criterion.id, value: null, evidence: '' };
    return { at: now, before: before ?? none, reason };
  });
  const ratings = changes.reduce(
    (all, { after }) => (after ? withRating(all, after) : all),
    card.ratings as Rating[],
  );
  return { card: { ...card, ratings, changes: [...card.changes, ...kept] }, outcome: 'amended' };
}

/** The form knows the day, not the hour: noon is that day nearly everywhere. */
function startedOn(date: string, now: string): string {
  const noon = `${date}T12:00:00.000Z`;
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(noon)) && noon < now ? noon : now;
}
