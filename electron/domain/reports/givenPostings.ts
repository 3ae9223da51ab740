import { standingOfGiven } from '../jobs/given.ts';
import { longDay } from '../outline/language.ts';
import type { Part } from '../outline/outline.ts';
import { postedSections } from '../outline/posting.ts';
import { fill } from '../outline/words/words.ts';
import type { GivenPart, GivenPosting } from '../schemas/givenPosting.ts';
import type { Job } from '../schemas/job.ts';
import { dayOf, heading, note, type Reporting } from './reporting.ts';

/**
 * Every text of the posting that was given out, each with its day; then how it reads now, where that was not given out.
 * Headings of the text stand below the heading that names the day.
 */
export function givenPostings(report: Reporting, job: Job): Part[] {
  const { words, documentWords, language, today, workbook } = report;
  const given = job.given ?? [];
  const standing = standingOfGiven(job, workbook.organisation);
  const day = longDay(today, language);
  const now = () => postedSections(job, documentWords);
  if (!standing) return [note(fill(words.given.never, { day })), ...now().map((part) => deeper(part, 1))];
  return [
    ...given.flatMap((one) => [
      heading(2, givenOn(report, one)),
      ...one.parts.map((part) => deeper(part, 2)),
    ]),
    ...(standing.changed
      ? [heading(2, fill(words.given.since, { day })), ...now().map((part) => deeper(part, 2))]
      : [note(fill(words.given.same, { day }))]),
  ];
}

function givenOn(report: Reporting, { at, as }: GivenPosting): string {
  const { given } = report.words;
  return fill(given.on, { day: dayOf(at, report), way: given.ways[as] });
}

function deeper(part: Part | GivenPart, levels: 1 | 2): Part {
  if (part.type === 'title') return { type: 'paragraph', runs: [{ text: part.text, bold: true }] };
  if (part.type === 'lead') return { type: 'paragraph', runs: [{ text: part.text }] };
  if (part.type !== 'heading') return part;
  return { ...part, level: Math.min(part.level + levels, 3) as 2 | 3 };
}
