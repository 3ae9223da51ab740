import type { assessmentCalls } from '#contract/assessments.ts';
import type { Handlers } from '#contract/contract.ts';
import { Refusal } from '#contract/result.ts';
import { overviewOf } from '#domain/assessment/overview.ts';
import { missingIn, offScale, ratingOf, withRating } from '#domain/assessment/rating.ts';
import { scorecardRows } from '#domain/assessment/rows.ts';
import { sheetOf } from '#domain/assessment/sheet.ts';
import type { Change } from '#domain/edits/change.ts';
import { personUses } from '#domain/people/uses.ts';
import { type Assessment, newAssessment, type Rating } from '#domain/schemas/assessment.ts';
import type { NewId } from '#domain/schemas/primitives.ts';
import type { Desk } from '../desk.ts';
import { now } from '../today.ts';
import { candidateWithId } from './candidates.ts';
import { jobWithId } from './jobs.ts';
import {
  criterionOf,
  heldBy,
  meAt,
  ownDraft,
  ownScorecard,
  scorecardWithId,
  stageOf,
} from './ownScorecard.ts';

type Names = keyof typeof assessmentCalls;

export function assessmentHandlers(desk: Desk, newId: NewId): Handlers<Pick<typeof assessmentCalls, Names>> {
  return {
    'me:get': () => desk.me,
    'me:put': async ({ person }) => {
      if (person !== null && !desk.workbook.people.some(({ id }) => id === person)) {
        throw new Refusal('gone', 'This person is no longer in the workbook. Choose another one.');
      }
      await desk.sit(person);
      return desk.me;
    },
    'people:uses': () => personUses(desk.workbook),
    'assessment:begin': async ({ job, stage, candidate, label = 'start scorecard' }) => {
      const known = findOwn(desk, { stage, candidate });
      if (known) return { id: known.id };
      checkBegin(desk, { job, stage, candidate });
      const begun = newAssessment(newId, { job, stage, candidate, interviewer: meAt(desk).id });
      await desk.apply({ label, changes: [{ put: ['assessments', begun.id], value: begun as never }] });
      return { id: begun.id };
    },
    'assessment:list': ({ job, candidate }) =>
      scorecardRows(
        desk.workbook,
        (one) =>
          (job === undefined || one.job === job) && (candidate === undefined || one.candidate === candidate),
        desk.me?.id ?? null,
        desk.veil,
      ),
    'assessment:overview': ({ job, ...query }) =>
      overviewOf(desk.workbook, {
        ...query,
        job: jobWithId(desk.workbook, job),
        me: desk.me?.id ?? null,
        veil: desk.veil,
      }),
    'assessment:sheet': ({ id }) => {
      const shown = (one: Assessment) => (desk.veil(one) ? null : scorecardWithId(desk.visible, one.id));
      const sheet = sheetOf(desk.workbook, visibleScorecard(desk, id), { me: desk.me?.id ?? null, shown });
      if (sheet) return sheet;
      throw new Refusal('gone', 'The job or stage of this scorecard is gone. Undo brings it back.');
    },
    'assessment:get': ({ id }) => visibleScorecard(desk, id),
    'assessment:rate': async ({ id, criterion, value, notAsked, evidence, label, key }) => {
      const draft = ownDraft(desk, id);
      const rating = checkedRating(desk, draft, { criterion, value, notAsked, evidence });
      const changes = [put(draft, 'ratings', withRating(draft.ratings, rating)), ...begins(draft)];
      await desk.apply({ label, changes, ...(key === undefined ? {} : { key }) });
      return {};
    },
    'assessment:note': async ({ id, privateNotes, label, key }) => {
      const changes = [put(ownDraft(desk, id), 'privateNotes', privateNotes)];
      await desk.apply({ label, changes, ...(key === undefined ? {} : { key }) });
      return {};
    },
    'assessment:recommend': async ({ id, recommendation, label }) => {
      const draft = ownDraft(desk, id);
      const { ratings } = missingIn(stageOf(desk.workbook, draft), draft);
      if (recommendation !== null && ratings.length > 0) {
        throw new Refusal(
          'not-rated',
          `Rate every criterion first, or mark it as not asked: ${ratings.length} are open. The overall word comes last.`,
        );
      }
      await desk.apply({ label, changes: [put(draft, 'recommendation', recommendation)] });
      return {};
    },
    'assessment:start': async ({ id, label }) => {
      const changes = begins(ownDraft(desk, id));
      if (changes.length > 0) await desk.apply({ label, changes });
      return {};
    },
    'assessment:submit': async ({ id, label }) => {
      const draft = ownDraft(desk, id);
      stageOf(desk.workbook, draft);
      if (findOwn(desk, draft)?.status === 'submitted') {
        throw new Refusal(
          'submitted-before',
          'You have submitted a scorecard for this candidate and stage already. Discard this one.',
        );
      }
      const submitted: Assessment = { ...draft, status: 'submitted', submitted: now() };
      await desk.applyFinal(
        { label, changes: [{ put: ['assessments', id], value: submitted as never }] },
        heldBy(draft),
      );
      return {};
    },
    'assessment:amend': async ({ id, reason, label, ...said }) => {
      const submitted = ownScorecard(desk, id);
      if (submitted.status === 'draft') {
        throw new Refusal('draft', 'This scorecard is not submitted yet. Change the rating itself.');
      }
      if (reason.trim() === '') {
        throw new Refusal('no-reason', 'Say why the rating changes. The former one is kept beside it.');
      }
      const rating = checkedRating(desk, submitted, said);
      const none: Rating = { criterion: said.criterion, value: null, evidence: '' };
      const before = ratingOf(submitted, said.criterion) ?? none;
      const amended: Assessment = {
        ...submitted,
        ratings: withRating(submitted.ratings, rating),
        changes: [...submitted.changes, { at: now(), before, reason }],
      };
      await desk.applyFinal(
        { label, changes: [{ put: ['assessments', id], value: amended as never }] },
        heldBy(amended),
      );
      return {};
    },
    'assessment:discard': async ({ id, label }) => {
      await desk.apply({ label, changes: [{ remove: ['assessments', ownDraft(desk, id).id] }] });
      return {};
    },
  };
}

/** A scorecard as whoever sits here may see it. Throws a Refusal while it is hidden. */
function visibleScorecard(desk: Desk, id: string): Assessment {
  const real = scorecardWithId(desk.workbook, id);
  if (!desk.veil(real)) return scorecardWithId(desk.visible, id);
  throw new Refusal(
    'hidden',
    real.status === 'draft'
      ? 'Nobody but its interviewer sees a scorecard before it is submitted.'
      : 'This scorecard is hidden until every scorecard that is owed from this computer is submitted.',
  );
}

/** One's own scorecard for a candidate in a stage: the submitted one, if there is one. */
function findOwn(desk: Desk, at: Pick<Assessment, 'stage' | 'candidate'>): Assessment | undefined {
  const { id: me } = meAt(desk);
  const own = desk.workbook.assessments.filter(
    ({ stage, candidate, interviewer }) =>
      stage === at.stage && candidate === at.candidate && interviewer === me,
  );
  return own.find(({ status }) => status === 'submitted') ?? own[0];
}

/** Throws a Refusal when nobody can be rated there. */
function checkBegin(desk: Desk, at: Pick<Assessment, 'job' | 'stage' | 'candidate'>): void {
  const { title } = jobWithId(desk.workbook, at.job);
  const stage = stageOf(desk.workbook, at);
  const { name, applications } = candidateWithId(desk.workbook, at.candidate);
  if (stage.retired) {
    throw new Refusal('retired', `“${stage.name}” is retired: what was rated stays, and nothing is added.`);
  }
  if (!applications.some(({ job }) => job === at.job)) {
    throw new Refusal(
      'no-application',
      `${name} is not considered for “${title}”. Add them to the job first.`,
    );
  }
}

function checkedRating(
  desk: Desk,
  assessment: Assessment,
  {
    criterion: id,
    value,
    notAsked,
    evidence,
  }: Required<Pick<Rating, 'criterion' | 'value' | 'evidence'>> & {
    notAsked: boolean;
  },
): Rating {
  const criterion = criterionOf(stageOf(desk.workbook, assessment), id);
  const problem = offScale(criterion, value);
  if (problem) throw new Refusal('off-scale', problem);
  if (notAsked && value !== null) {
    throw new Refusal('not-asked', `“${criterion.name}” is either rated or not asked. Choose one of both.`);
  }
  // What else an earlier or newer program wrote there stays.
  const { notAsked: _, ...before } = ratingOf(assessment, id) ?? {};
  return { ...before, criterion: id, value, evidence, ...(notAsked ? { notAsked } : {}) };
}

function put<F extends keyof Assessment & string>(
  { id }: Assessment,
  field: F,
  value: Assessment[F],
): Change {
  return { put: ['assessments', id, field], value: value as never };
}

/** The interview begins with the first thing said about it. */
function begins(draft: Assessment): Change[] {
  return draft.started === null ? [put(draft, 'started', now())] : [];
}
