import type { Job } from '../schemas/job.ts';
import { longDay, payRange } from './language.ts';
import type { Fact } from './outline.ts';
import type { DocumentWords } from './words/words.ts';

/** The facts of a job that are filled, in the order candidates ask for them. */
export function jobFacts(job: Job, language: string, words: DocumentWords): Fact[] {
  const locations = job.locations.map((location) => location.trim()).filter(Boolean);
  const facts: Fact[] = [
    {
      label: locations.length > 1 ? words.locations : words.location,
      // A place may hold a comma of its own: "Plymouth, UK".
      value: locations.join(locations.some((location) => location.includes(',')) ? '; ' : ', '),
    },
    { label: words.workMode, value: workMode(job, words) },
    {
      label: words.employmentType,
      value: job.employmentType ? words.employmentTypes[job.employmentType] : '',
    },
    { label: words.pay, value: job.pay ? payRange(job.pay, language, words) : '' },
    { label: words.team, value: job.department.trim() },
    {
      label: words.openings,
      value: job.openings > 1 ? new Intl.NumberFormat(language).format(job.openings) : '',
    },
    { label: words.applyBy, value: job.applyBy ? longDay(job.applyBy, language) : '' },
    { label: words.starts, value: job.starts ? longDay(job.starts, language) : '' },
    { label: words.reference, value: job.reference.trim() },
  ];
  return facts.filter((fact) => fact.value !== '');
}

function workMode(job: Job, words: DocumentWords): string {
  const mode = job.workMode ? words.workModes[job.workMode] : '';
  return [mode, job.workModeNote.trim()].filter(Boolean).join(', ');
}
