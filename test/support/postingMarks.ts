import { jobOf } from '../../electron/domain/outline/recognise/job.ts';
import { type SourceBlock, textOf } from '../../electron/domain/outline/recognise/source.ts';
import type { Recognised } from '../../electron/domain/outline/recognise/split.ts';
import type { Job } from '../../electron/domain/schemas/job.ts';
import { plainText } from '../../electron/domain/schemas/richText.ts';
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

/** The words of a text that neither the jobs nor the facts taken from it have, each as often as it is missing. */
export function lostWords(text: string, recognised: readonly Recognised[]): string[] {
  let count = 0;
  const kept = new Map<string, number>();
  const keep = (words: readonly string[]) => {
    for (const word of words) kept.set(word, (kept.get(word) ?? 0) + 1);
  };
  for (const { source, posting } of recognised) {
    keep(wordsOf(said(jobOf(posting, () => `id${count++}`))));
    const whole = posting.taken.filter((one) => one.whole && one.as !== 'title' && one.as !== 'tagline');
    for (const at of new Set(whole.map((one) => one.source)))
      keep(wordsOf(textOf(source[at] as SourceBlock)));
    for (const { source: at } of posting.taken.filter(({ as }) => as === 'title')) {
      keep(wordsMissing(textOf(source[at] as SourceBlock), posting.title));
    }
  }
  return wordsOf(text).filter((word) => {
    const left = kept.get(word) ?? 0;
    kept.set(word, left - 1);
    return left <= 0;
  });
}

/** What the line of a title says beside it: "Job title:". */
function wordsMissing(line: string, title: string): string[] {
  const inTitle = wordsOf(title);
  return wordsOf(line).filter((word) => {
    const at = inTitle.indexOf(word);
    if (at >= 0) inTitle.splice(at, 1);
    return at < 0;
  });
}

/** Items whose words, or the heading above, say that they are wished for and not asked. */
export function wishedFor(recognised: readonly Recognised[]): string[] {
  return recognised.flatMap(({ posting }) =>
    posting.sections
      .filter(({ purpose }) => purpose === 'requirements' || purpose === 'skills')
      .flatMap(({ items }) => items)
      .filter(({ nice, kind }) => nice && (kind === 'bullet' || kind === 'number'))
      .map(({ runs }) => plainText(runs)),
  );
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
