import type { Change } from '../../edits/change.ts';
import { type Candidate, newCandidate } from '../../schemas/candidate.ts';
import type { Job } from '../../schemas/job.ts';
import type { Id, NewId } from '../../schemas/primitives.ts';
import { newBlock, plainText } from '../../schemas/richText.ts';
import { newApplication } from '../applications.ts';
import { mergedCandidate } from '../mergeCandidates.ts';
import type { Draft } from './draft.ts';
import type { Is, Outcome } from './outcomes.ts';

export interface Taking {
  readonly drafts: readonly Draft[];
  /** One for each draft. */
  readonly outcomes: readonly Outcome[];
  readonly candidates: readonly Candidate[];
  readonly jobs: readonly Job[];
  /** For all whose row names none. */
  readonly job: Id | null;
  readonly today: string;
  readonly newId: NewId;
}

/** What it takes in the workbook: those who are new, and those who gain something. */
export function changesFor({ drafts, outcomes, candidates, jobs, job, today, newId }: Taking): Change[] {
  const existing = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const jobWithId = new Map(jobs.map((one) => [one.id, one]));
  /** Those who are new or changed, as they will be. */
  const after = new Map<Id, Candidate>();
  const idOfRow = new Map<number, Id>();
  const idOf = (is: Is) => ('candidate' in is ? is.candidate : idOfRow.get(is.row)) ?? '';
  drafts.forEach((draft, index) => {
    const outcome = outcomes[index];
    if (!outcome || outcome.what === 'bad' || outcome.what === 'skip') return;
    const candidate = candidateOf(draft, jobWithId.get(draft.job ?? job ?? ''), newId, today);
    const id = outcome.what === 'merge' ? idOf(outcome.is) : '';
    const before = after.get(id) ?? existing.get(id);
    if (before) after.set(id, joined(before, candidate));
    else {
      after.set(candidate.id, candidate);
      idOfRow.set(index, candidate.id);
    }
  });
  return [...after].flatMap(([id, candidate]): Change[] =>
    existing.get(id) === candidate ? [] : [{ put: ['candidates', id], value: candidate as never }],
  );
}

function candidateOf(draft: Draft, job: Job | undefined, newId: NewId, today: string): Candidate {
  const { email, phone, location, from, tags, links, applied } = draft;
  const notes = job || applied === null ? draft.notes : [...draft.notes, draft.appliedNote];
  return {
    ...newCandidate(newId, draft.name),
    ...{ email, phone, location, source: from, tags, links },
    notes: notes.map((text) => newBlock(newId, 'paragraph', text)),
    consent: { given: draft.consentGiven, until: draft.consentUntil, note: draft.consentNote },
    applications: job ? [{ ...newApplication(newId, job, today), applied: applied ?? today }] : [],
  };
}

/** The candidate with what the file knows more; the very same when that is nothing. */
function joined(kept: Candidate, candidate: Candidate): Candidate {
  const noted = new Set(kept.notes.map(({ runs }) => plainText(runs)));
  const notes = candidate.notes.filter(({ runs }) => !noted.has(plainText(runs)));
  const more = mergedCandidate(kept, { ...candidate, notes });
  const most = { ...more, tags: more.tags.slice(0, 100), links: more.links.slice(0, 50) };
  return JSON.stringify(most) === JSON.stringify(kept) ? kept : most;
}
