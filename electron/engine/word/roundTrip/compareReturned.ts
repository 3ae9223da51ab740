import { compareDescriptions } from '#domain/outline/roundTrip/compare.ts';
import type { ComparedSection } from '#domain/outline/roundTrip/comparison.ts';
import { asItWentOut, readerFor, withEmpty } from '#domain/outline/roundTrip/known.ts';
import { named, type Three } from '#domain/outline/roundTrip/three.ts';
import type { Job } from '#domain/schemas/job.ts';
import type { Organisation } from '#domain/schemas/organisation.ts';
import type { ReturnedDocument } from './readReturned.ts';
import { describeJob } from './writeForEditing.ts';

/** A document beside the job it is of. */
export interface ReturnedComparison {
  readonly three: Three;
  readonly sections: readonly ComparedSection[];
  /** How the job went out is not known any more: whatever differs may as well be newer here. */
  readonly isBaseLost: boolean;
}

/** Compares a document that came back with the job as it is now and as it went out. */
export async function compareReturned(
  job: Job,
  organisation: Organisation,
  { about, parts }: ReturnedDocument,
): Promise<ReturnedComparison> {
  const sent = about?.base ?? null;
  const now = await describeJob(sent ? asItWentOut(job, sent) : job, organisation);
  const base = sent ?? now;
  const mine = sent ? withEmpty(now, job, sent) : now;
  const theirs = readerFor(job, base).read(parts);
  const three: Three = { mine, base, theirs };
  const whole = { ...three, theirs: named(three) };
  return { three: whole, sections: compareDescriptions(whole), isBaseLost: sent === null };
}
