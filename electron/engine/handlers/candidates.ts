import type { candidateCalls } from '#contract/candidates.ts';
import type { Handlers } from '#contract/contract.ts';
import { Refusal } from '#contract/result.ts';
import { newApplication } from '#domain/candidates/applications.ts';
import { choicesOf } from '#domain/candidates/choices.ts';
import {
  addToJob,
  type Deed,
  removeCandidates,
  retag,
  setDays,
  takeOutOfJob,
} from '#domain/candidates/deeds.ts';
import { CandidateList } from '#domain/candidates/list.ts';
import { type Loss, lossOf } from '#domain/candidates/records.ts';
import type { Edit } from '#domain/edits/change.ts';
import { fit } from '#domain/finding/fit.ts';
import { type Candidate, newCandidate } from '#domain/schemas/candidate.ts';
import type { NewId } from '#domain/schemas/primitives.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import type { Desk } from '../desk.ts';
import { today } from '../today.ts';
import { jobWithId } from './jobs.ts';

export function candidateHandlers(desk: Desk, newId: NewId): Handlers<typeof candidateCalls> {
  // Goes with the file: nothing of a workbook that was closed or locked is held on to.
  const lists = new WeakMap<object, CandidateList>();
  const listed = () => {
    const { file } = desk;
    const list = lists.get(file) ?? new CandidateList();
    lists.set(file, list);
    return list;
  };

  async function does(label: string, { changes, changed, kept }: Deed) {
    if (changes.length > 0) await desk.apply({ label, changes });
    return { changed, kept };
  }

  return {
    'candidate:get': ({ id }) => candidateWithId(desk.workbook, id),
    'candidate:list': ({ offset, limit, ...query }) => {
      const list = listed();
      const lines = list.window(desk.workbook, today(), query, offset, limit);
      prepareSearch(list);
      return lines;
    },
    'candidate:suggest': ({ text, limit }) =>
      listed()
        .find(desk.workbook, today(), { text, sort: 'name' })
        // Who is found by a tag or a note comes behind those who are called so.
        .map(({ id, name, location }) => ({ id, name, location, score: fit(name, text) ?? 0 }))
        .sort((one, other) => other.score - one.score)
        .slice(0, limit)
        .map(({ score: _, ...row }) => row),
    'candidate:ids': (query) =>
      listed()
        .find(desk.workbook, today(), query)
        .map(({ id }) => id),
    'candidate:choices': ({ ids }) => choicesOf(desk.workbook, ids),
    'candidate:add': async ({ name, job, label }) => {
      const candidate = newCandidate(newId, name);
      if (job !== null) {
        candidate.applications = [newApplication(newId, jobWithId(desk.workbook, job), today())];
      }
      await desk.apply({
        label,
        changes: [{ put: ['candidates', candidate.id], value: candidate as never }],
      });
      return { id: candidate.id };
    },
    'candidate:addToJob': ({ ids, job, label }) =>
      does(label, addToJob(desk.workbook, ids, jobWithId(desk.workbook, job), newId, today())),
    'candidate:takeOut': ({ ids, job, label }) => does(label, takeOutOfJob(desk.workbook, ids, job)),
    'candidate:tag': ({ ids, label, ...tags }) => does(label, retag(desk.workbook, ids, tags)),
    'candidate:setDays': ({ ids, label, ...days }) => does(label, setDays(desk.workbook, ids, days)),
    'candidate:remove': ({ ids, label }) => does(label, removeCandidates(desk.workbook, ids)),
  };
}

/** Whoever looks at the list will search it soon: what that needs is made ready a little at a time. */
function prepareSearch(list: CandidateList): void {
  setImmediate(() => {
    if (!list.prepare(250)) prepareSearch(list);
  });
}

/** The candidate with this id. Throws a Refusal when they are gone. */
export function candidateWithId(workbook: Workbook, id: string): Candidate {
  const candidate = workbook.candidates.find((one) => one.id === id);
  if (candidate) return candidate;
  throw new Refusal(
    'gone',
    'This candidate is no longer in the workbook. Undo brings them back if they were removed.',
  );
}

/** The edit as it is; throws a Refusal when it would remove a candidate who was assessed or decided on. */
export function keepingCandidates(desk: Desk, edit: Edit): Edit {
  const loss = lossOf(desk.workbook, edit.changes);
  if (loss) throw new Refusal('on-record', sentence(loss, desk.workbook));
  return edit;
}

function sentence(loss: Loss, { jobs }: Workbook): string {
  const name = loss.candidate.name || 'This candidate';
  if (loss.what === 'application') {
    const title = jobs.find(({ id }) => id === loss.job)?.title || 'this job';
    return `${name} has assessments or decisions in ${title}. Decide there that they withdraw instead.`;
  }
  return loss.what === 'held'
    ? `${name} is under legal hold. Lift the hold first.`
    : `${name} has assessments or decisions on record. Erase them under Retention instead.`;
}
