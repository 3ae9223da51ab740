import { type Job, newJob } from '../schemas/job.ts';
import type { NewId } from '../schemas/primitives.ts';
import { newSection } from '../schemas/section.ts';

/** A job to write from nothing: the headings most postings have, and no text. */
export function blankJob(newId: NewId, title: string, location: string): Job {
  const job = newJob(newId, title);
  return {
    ...job,
    locations: location === '' ? [] : [location],
    sections: [
      newSection(newId, 'The role', 'overview'),
      newSection(newId, 'What you will do', 'responsibilities'),
      newSection(newId, 'What you bring', 'requirements'),
      newSection(newId, 'Skills', 'skills'),
      newSection(newId, 'What you find here', 'benefits'),
      newSection(newId, 'How we choose', 'stages'),
    ],
  };
}
