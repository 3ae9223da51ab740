import type { Job } from '../../schemas/job.ts';
import type { Id } from '../../schemas/primitives.ts';
import { plainWords } from './table.ts';

type Named = Pick<Job, 'id' | 'title' | 'reference' | 'archived'>;

/** Finds jobs by what people call them: the reference, the id or the title. What two jobs are called finds neither. */
export function jobFinder(jobs: readonly Named[]): (text: string) => Id | null {
  const found = new Map<string, Id | null>();
  const name = (key: string, id: Id) => {
    if (key !== '') found.set(key, found.has(key) && found.get(key) !== id ? null : id);
  };
  // An archived job gives way to the one that is open under the same title.
  const open = jobs.filter(({ archived }) => !archived);
  for (const { id, title } of open) name(plainWords(title), id);
  for (const { id, title } of jobs) if (!found.has(plainWords(title))) name(plainWords(title), id);
  for (const { id, reference } of jobs) {
    const key = plainWords(reference);
    if (key !== '') found.set(key, id);
  }
  for (const { id } of jobs) found.set(plainWords(id), id);
  return (text) => {
    const whole = found.get(plainWords(text));
    if (whole !== undefined) return whole;
    // "REQ-12 Back-end Developer", "Back-end Developer (Bristol)"
    const parts = [text.replace(/\s*\(.*\)\s*$/, ''), ...text.split(/\s[-–|:]\s|\s*[|:]\s*/)];
    return parts.map((part) => found.get(plainWords(part)) ?? null).find((id) => id !== null) ?? null;
  };
}
