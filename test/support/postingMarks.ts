import { jobOf } from '../../electron/domain/outline/recognise/job.ts';
import { textOf } from '../../electron/domain/outline/recognise/source.ts';
import type { Recognised } from '../../electron/domain/outline/recognise/split.ts';
import type { Job } from '../../electron/domain/schemas/job.ts';
import type { Expected } from './postingCorpus.ts';

/** One line of a source, where it should stand and where it does. */
export interface Placed {
  readonly text: string;
  readonly wanted: string;
  readonly found: string;
}

const bare = (text: string) =>
  text
    .replace(/^~/, '')
    .replace(/^[^\p{L}\p{N}]*(?:\d{1,2}[.)](?!\d)\s*)?[^\p{L}\p{N}(]*/u, '')
    .toLocaleLowerCase();

/** Every line that is no fact and may not stand just anywhere, with its section. */
export function placedLines(recognised: readonly Recognised[], expected: Expected): Placed[] {
  const marks = [...expected.sections];
  const lines: Placed[] = [];
  let wanted: string | null = null;
  for (const { source, posting } of recognised) {
    const gone = new Set(posting.taken.filter(({ whole }) => whole).map(({ source: at }) => at));
    for (const [at, block] of source.entries()) {
      const text = textOf(block);
      const next = marks[0];
      const opens = next !== undefined && bare(text).startsWith(bare(next[1]));
      if (opens) wanted = marks.shift()?.[0] ?? null;
      const isLoose = expected.loose?.some((start) => bare(text).startsWith(bare(start)));
      if (gone.has(at) || isLoose || wanted === null) continue;
      const asHeading = posting.sections.find(({ headings }) => headings.includes(at));
      const asItem = posting.sections.find(({ items }) => items.some((item) => item.source === at));
      const shouldHead = opens && !next?.[1].startsWith('~');
      const found = shouldHead ? asHeading : asItem;
      lines.push({ text, wanted, found: found?.purpose ?? (asHeading ? 'a heading' : 'no section') });
    }
  }
  if (marks.length > 0) lines.push({ text: marks.join(), wanted: 'opened', found: 'never' });
  return lines;
}

/** The words of a text that neither the jobs nor the facts taken from it have. */
export function lostWords(text: string, recognised: readonly Recognised[]): string[] {
  let count = 0;
  const kept = new Set<string>();
  for (const { source, posting } of recognised) {
    const job = jobOf(posting, () => `id${count++}`);
    for (const word of wordsOf(said(job))) kept.add(word);
    for (const { source: at } of posting.taken) {
      const block = source[at];
      if (block) for (const word of wordsOf(textOf(block))) kept.add(word);
    }
  }
  return wordsOf(text).filter((word) => !kept.has(word));
}

function said(job: Job): string {
  const sections = job.sections.flatMap(({ heading, body }) => [
    heading,
    ...body.map(({ runs }) => runs.map(({ text }) => text).join('')),
  ]);
  const skills = job.skills.flatMap(({ name, detail, need, level }) => [name, detail, need, level]);
  const stages = job.plan.stages.flatMap(({ name, summary }) => [name, summary]);
  return [job.title, job.tagline, ...sections, ...skills, ...stages].join('\n');
}

export function wordsOf(text: string): string[] {
  return text.toLocaleLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}
