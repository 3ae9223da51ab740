import { Refusal } from '#contract/result.ts';
import { keepGiven } from '#domain/jobs/given.ts';
import type { PostingWay } from '#domain/schemas/givenPosting.ts';
import type { Id, NewId } from '#domain/schemas/primitives.ts';
import type { Desk } from './desk.ts';
import { now } from './today.ts';

/** Keeps what a job's posting says at the moment it leaves. */
export type GivenOut = (job: Id, as: PostingWay) => Promise<void>;

/** The command line leaves the workbook it reads as it is. */
export const notKept: GivenOut = async () => undefined;

/** Keeps it in the open workbook. One that takes no edits goes without: the document was written all the same. */
export function keptBy(desk: Desk, newId: NewId): GivenOut {
  return async (id, as) => {
    try {
      const { jobs, organisation } = desk.workbook;
      const job = jobs.find((one) => one.id === id);
      const edit = job && keepGiven(job, organisation, { as, at: now(), newId });
      if (edit) await desk.applyAside(edit);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  };
}
