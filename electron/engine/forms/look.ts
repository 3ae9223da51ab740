import type { ReturnedPreview, ReturnedRow } from '#contract/forms.ts';
import type { Answers } from '#domain/forms/answers.ts';
import { answerCount, differencesOf, type FormPreview, isClear, previewOf } from '#domain/forms/preview.ts';
import type { Rating } from '#domain/schemas/assessment.ts';
import type { Desk } from '../desk.ts';
import type { Entry } from './returnedForms.ts';

export type Looked =
  | { readonly preview: FormPreview; readonly twin: Twin | null }
  | { readonly refusal: string };

/** Another file for the same scorecard. */
export interface Twin {
  readonly file: string;
  readonly differs: readonly string[];
}

/** A form beside the workbook as it is now, and beside the other forms of the list. */
export function lookAt(desk: Desk, entry: Entry, all: readonly Entry[]): Looked {
  const preview = previewAt(desk, entry);
  if ('refusal' in preview) return preview;
  const place = placeKey(entry);
  for (const other of all) {
    if (other === entry || place === null || placeKey(other) !== place) continue;
    const { answers, place: at } = preview;
    const beside = previewAt(desk, other);
    if ('refusal' in beside) continue;
    const differs = differencesOf(answers, beside.answers).map((id) => nameOf(id, at.stage));
    // The first of those that say the same is the one to take.
    if (differs.length === 0 && all.indexOf(other) > all.indexOf(entry)) continue;
    return { preview, twin: { file: other.file, differs } };
  }
  return { preview, twin: null };
}

function previewAt(desk: Desk, { form, refusal, candidate, interviewer, settled }: Entry) {
  if (!form) return { refusal };
  return previewOf(desk.workbook, form, { candidate, interviewer }, desk.veil, settled);
}

function placeKey({ form, candidate, interviewer }: Entry): string | null {
  const who = [form?.about.candidate ?? candidate, form?.about.interviewer ?? interviewer];
  return form && who.every((one) => one !== undefined) ? [form.about.stage, ...who].join(' ') : null;
}

function nameOf(id: string | null, { criteria }: FormPreview['place']['stage']): string {
  return criteria.find((one) => one.id === id)?.name ?? '';
}

/** The line of a form in the list. */
export function rowOf(entry: Entry, looked: Looked): ReturnedRow {
  const { id, file } = entry;
  if ('refusal' in looked) {
    return {
      id,
      file,
      state: 'refused',
      count: 0,
      candidate: '',
      stage: '',
      interviewer: '',
      reason: looked.refusal,
      isClear: false,
    };
  }
  const { preview, twin } = looked;
  const { place, answers } = preview;
  const [state, count] = stateOf(entry, preview, twin);
  return {
    id,
    file,
    state,
    count,
    candidate: place.candidate?.name ?? answers.candidate,
    stage: place.stage.name,
    interviewer: place.interviewer?.name ?? answers.interviewer,
    reason: state === 'known' && twin ? twin.file : '',
    isClear: isClearHere(entry, looked),
  };
}

/** It can be taken with all that are clear: nothing is to be asked, and no other file speaks of the same scorecard. */
export function isClearHere(entry: Entry, looked: Looked): boolean {
  return !('refusal' in looked) && !entry.isTaken && looked.twin === null && isClear(looked.preview);
}

function stateOf(entry: Entry, preview: FormPreview, twin: Twin | null): [ReturnedRow['state'], number] {
  const { place, unplaced, changes, recommendation, outcome, isHidden, isOlderPlan } = preview;
  const isWanted = (id: string) => !entry.leftOut.includes(id);
  const states = [
    ...changes.filter(({ criterion }) => isWanted(criterion.id)).map(({ state }) => state),
    ...(isWanted('recommendation') ? [recommendation.state] : []),
  ];
  const count = (wanted: string) => states.filter((state) => state === wanted).length;
  // A submitted recommendation that stands is told of, and no change.
  const isSame = count('new') + count('changed') === 0 && outcome !== 'submitted';
  if (!place.candidate || !place.interviewer) return ['who', 0];
  if (unplaced.length > 0) return ['place', unplaced.length];
  if (entry.isTaken && isSame) return ['taken', 0];
  if (answerCount(preview) === 0 && preview.answers.recommendation === null) return ['empty', 0];
  if (isSame || twin?.differs.length === 0) return ['known', 0];
  if (twin) return ['differs', isHidden ? 0 : twin.differs.length];
  if (isOlderPlan) return ['older', 0];
  if (isHidden) return ['hidden', answerCount(preview)];
  if (count('changed') > 0) return ['changed', count('changed')];
  return ['new', count('new')];
}

/** Everything about a form that whoever sits here may see. */
export function previewFor(
  desk: Desk,
  entry: Entry,
  looked: Exclude<Looked, { refusal: string }>,
): ReturnedPreview {
  const { preview, twin } = looked;
  const { place, answers, asksFor, changes, recommendation, isHidden, unplaced, outcome } = preview;
  const about = entry.form?.about;
  const none = { before: null, after: null, state: 'empty' as const };
  return {
    id: entry.id,
    file: entry.file,
    jobTitle: place.job.title,
    stage: place.stage.name,
    candidate: place.candidate?.name ?? '',
    interviewer: place.interviewer?.name ?? '',
    candidates: asksFor.candidate
      ? named(
          desk.workbook.candidates.filter(({ applications }) =>
            applications.some(({ job }) => job === place.job.id),
          ),
        )
      : null,
    people: asksFor.interviewer ? named(desk.workbook.people) : null,
    chosen: { candidate: place.candidate?.id ?? null, interviewer: place.interviewer?.id ?? null },
    written: writtenNames(answers),
    given: about?.given ?? '',
    date: answers.date,
    signature: answers.signature,
    isOlderPlan: preview.isOlderPlan,
    notAskedNow: [...preview.notAskedNow],
    notInForm: [...preview.notInForm],
    isHidden,
    answers: answerCount(preview),
    of: changes.length,
    rows: isHidden
      ? []
      : changes.map(({ criterion, before, after, state }) => ({
          criterion: criterion.id,
          name: criterion.name,
          points: criterion.scale.map(({ value }) => value).sort((one, other) => other - one),
          before: before && said(before),
          after: after && said(after),
          state,
        })),
    recommendation: isHidden ? none : recommendation,
    unplaced: isHidden ? [] : unplaced.map((one) => ({ ...one })),
    waiting: unplaced.length,
    outcome,
    twin: twin && { file: twin.file, differs: isHidden ? [] : [...twin.differs] },
    isTaken: entry.isTaken,
  };
}

const said = ({ value, notAsked = false, evidence }: Rating) => ({ value, notAsked, evidence });

const named = (all: readonly { id: string; name: string }[]) => all.map(({ id, name }) => ({ id, name }));

const writtenNames = ({ candidate, interviewer }: Answers) => ({ candidate, interviewer });
