import type { Job } from '../../schemas/job.ts';
import { wordsFor } from '../words/words.ts';
import type { DescribedSection, Description } from './description.ts';
import { marksOf } from './names.ts';
import { ReturnedReader } from './returned.ts';

/** Reads documents that a job went out as: `base` is how, where that is known. */
export function readerFor(job: Job, base: Description | null): ReturnedReader {
  const words = wordsFor(job.language);
  const heads = new Set([words.mustHave, words.niceToHave]);
  const ownHeads = new Map(
    job.sections.filter(({ purpose }) => purpose === 'skills').map(({ id }) => [id, heads] as const),
  );
  const headless = new Map<string, string>();
  for (const { id, heading, body } of job.sections) {
    for (const block of heading.trim() === '' ? body : []) headless.set(block.id, id);
  }
  for (const { id, heading, blocks } of base?.sections ?? []) {
    for (const block of blocks) {
      if (block.id === null || id === null) continue;
      if (heading === '') headless.set(block.id, id);
      else headless.delete(block.id);
    }
  }
  return new ReturnedReader(marksOf(job, base), ownHeads, headless);
}

/** The job as it would go out with the sections that did: those that are hidden or empty by now are still there. */
export function asItWentOut(job: Job, base: Description): Job {
  const out = new Set(base.sections.map(({ id }) => id));
  return {
    ...job,
    sections: job.sections.map((one) => (out.has(one.id) ? { ...one, inPosting: true } : one)),
  };
}

/** A description with the sections of the job that have no text by now, and so were not written. */
export function withEmpty(description: Description, job: Job, base: Description): Description {
  const out = new Set(base.sections.map(({ id }) => id));
  const written = new Map(description.sections.map((one) => [one.id, one]));
  const sections = job.sections.flatMap(({ id, heading, inPosting }): DescribedSection[] => {
    const there = written.get(id);
    if (there) return [there];
    return out.has(id) || inPosting ? [{ id, heading: heading.trim(), blocks: [], own: [] }] : [];
  });
  return { ...description, sections };
}
