import type { JobSummary, Summary, Tally } from '#domain/merge/summary.ts';
import type { Words } from '../../../words/words.ts';
import { listed } from './catalogue.ts';

/** What changed: a headline, and what it was in detail where there is more to say. */
export interface SummaryWords {
  readonly title: string;
  readonly note: string;
}

/** More entities than this are counted instead of named. */
const mostNamed = 2;

/** "Description of Back-end Developer", "3 sections, 2 skills". `null` is the first state known. */
export function summaryWords(summary: Summary | null, t: Words): SummaryWords {
  if (summary === null) return { title: t('summary.first'), note: '' };
  const phrases = [...jobPhrases(summary.jobs, t), ...otherPhrases(summary, t)];
  const [only] = phrases;
  if (!only) return { title: t('summary.nothing'), note: '' };
  if (phrases.length === 1) return only;
  const named = phrases.slice(0, mostNamed).map(({ title }) => title);
  const more = phrases.length - named.length;
  const title =
    more === 0 ? named.join(', ') : t('summary.andMore', { named: named.join(', '), count: more });
  const notes = phrases.map(({ note }) => note).filter(Boolean);
  return { title, note: notes.length === 1 ? (notes[0] ?? '') : '' };
}

/** The same in one line. */
export function summaryLine(summary: Summary, t: Words): string {
  const phrases = [...jobPhrases(summary.jobs, t), ...otherPhrases(summary, t)];
  if (phrases.length === 0) return t('summary.nothing');
  return phrases.map(({ title, note }) => (note === '' ? title : `${title} (${note})`)).join('; ');
}

function jobPhrases(jobs: readonly JobSummary[], t: Words): SummaryWords[] {
  return jobs.map((job) => {
    const title = job.title === '' ? t('top.unnamed') : job.title;
    if (job.change !== 'changed') return { title: t(`summary.job.${job.change}`, { title }), note: '' };
    const details = [
      ...(job.facts > 0 ? [t('summary.facts', { count: job.facts })] : []),
      ...tallied('sections', job.sections, t),
      ...tallied('skills', job.skills, t),
      ...tallied('stages', job.stages, t),
    ];
    return {
      title: t(`summary.job.${partOf(job)}`, { title }),
      note: details.length === 0 ? '' : listed(details),
    };
  });
}

/** Which part of a job was worked on. */
function partOf({ facts, sections, skills, stages }: JobSummary): 'description' | 'plan' | 'both' {
  const description = facts + total(sections) + total(skills) > 0;
  if (description && total(stages) > 0) return 'both';
  return total(stages) > 0 || !description ? 'plan' : 'description';
}

function otherPhrases(summary: Summary, t: Words): SummaryWords[] {
  const lists = ['candidates', 'assessments', 'decisions', 'people'] as const;
  return [
    ...lists.flatMap((list) => tallied(list, summary[list], t)),
    ...(summary.organisation ? [t('summary.organisation')] : []),
  ].map((title) => ({ title, note: '' }));
}

/** "2 skills", or "2 skills added" where they all were. */
function tallied(list: string, tally: Tally, t: Words): string[] {
  const count = total(tally);
  if (count === 0) return [];
  const how = tally.added === count ? '.added' : tally.removed === count ? '.removed' : '.changed';
  return [t(`summary.${list}${how}`, { count })];
}

function total({ added, removed, changed }: Tally): number {
  return added + removed + changed;
}
