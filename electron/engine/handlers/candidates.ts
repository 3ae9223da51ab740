import type { candidateCalls } from '#contract/candidates.ts';
import type { Handlers } from '#contract/contract.ts';
import { Refusal } from '#contract/result.ts';
import { newApplication } from '#domain/candidates/applications.ts';
import { rowOf } from '#domain/candidates/rows.ts';
import { dayOf } from '#domain/erasure/due.ts';
import { type Candidate, newCandidate } from '#domain/schemas/candidate.ts';
import type { NewId } from '#domain/schemas/primitives.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import type { Desk } from '../desk.ts';
import { jobWithId } from './jobs.ts';

export function candidateHandlers(desk: Desk, newId: NewId): Handlers<typeof candidateCalls> {
  return {
    'candidate:get': ({ id }) => candidateWithId(desk.workbook, id),
    'candidate:list': ({ job, offset, limit }) => {
      const { candidates, jobs } = desk.workbook;
      const fitting = candidates.filter(
        ({ applications }) => job === undefined || applications.some((one) => one.job === job),
      );
      const around = {
        jobs: new Map(jobs.map((one) => [one.id, one])),
        standing: () => 'undecided' as const,
        today: dayOf(Date.now()),
      };
      const rows = fitting.slice(offset, offset + limit).map((candidate) => rowOf(candidate, around, job));
      return { total: candidates.length, found: fitting.length, rows };
    },
    'candidate:add': async ({ name, job, label }) => {
      const candidate = newCandidate(newId, name);
      if (job !== null) {
        const today = dayOf(Date.now());
        candidate.applications = [newApplication(newId, jobWithId(desk.workbook, job), today)];
      }
      await desk.apply({
        label,
        changes: [{ put: ['candidates', candidate.id], value: candidate as never }],
      });
      return { id: candidate.id };
    },
  };
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
