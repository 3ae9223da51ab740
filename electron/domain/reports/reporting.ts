import { longDay, soundLanguage } from '../outline/language.ts';
import type { Fact, Outline, Part } from '../outline/outline.ts';
import { type DocumentWords, fill, wordsFor } from '../outline/words/words.ts';
import type { Assessment } from '../schemas/assessment.ts';
import type { Decision } from '../schemas/decision.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Id } from '../schemas/primitives.ts';
import type { Workbook } from '../schemas/workbook.ts';
import { type Counted, type ReportWords, reportWordsFor } from './words/words.ts';

/** What all reports are made from: the workbook as whoever writes may see it, a language, the day. */
export interface Reporting {
  readonly workbook: Workbook;
  readonly language: string;
  readonly words: ReportWords;
  readonly documentWords: DocumentWords;
  /** The day the document speaks of, ISO 8601. */
  readonly today: string;
  /** Who makes it; null when nobody said. */
  readonly by: string | null;
  /** The names of people and candidates; never empty. */
  person(id: Id | null): string;
  candidate(id: Id): string;
  /** What was said and decided about a candidate for a job, in the order it came. */
  assessments(job: Id, candidate: Id): readonly Assessment[];
  decisions(job: Id, candidate: Id): readonly Decision[];
}

/** `language` may be any tag; `visible` must hold nothing that is hidden from whoever writes. */
export function reporting(
  visible: Workbook,
  language: string,
  today: string,
  by: string | null = null,
): Reporting {
  const sound = soundLanguage(language);
  const words = reportWordsFor(sound);
  const named = (list: readonly { id: Id; name: string }[], missing: string) => {
    const names = new Map(list.map(({ id, name }) => [id, name.trim() || words.unnamed]));
    return (id: Id | null) => (id === null ? undefined : names.get(id)) ?? missing;
  };
  return {
    workbook: visible,
    language: sound,
    words,
    documentWords: wordsFor(sound),
    today,
    by,
    person: named(visible.people, words.unknown),
    candidate: named(visible.candidates, words.unknown),
    assessments: byCandidate(visible.assessments, ({ submitted, started }) => submitted ?? started ?? ''),
    decisions: byCandidate(visible.decisions, ({ at }) => at),
  };
}

function byCandidate<T extends { readonly job: Id; readonly candidate: Id }>(
  all: readonly T[],
  moment: (one: T) => string,
): (job: Id, candidate: Id) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = `${one.job} ${one.candidate}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  for (const group of groups.values()) {
    group.sort((one, other) => (Date.parse(moment(one)) || 0) - (Date.parse(moment(other)) || 0));
  }
  return (job, candidate) => groups.get(`${job} ${candidate}`) ?? [];
}

/** A report with the house's frame around it; each page says which document it belongs to. */
export function reportOutline(
  { language, documentWords, workbook }: Reporting,
  { mark, ...about }: { readonly title: string; readonly subject: string; readonly mark?: string },
  parts: readonly Part[],
): Outline {
  const { name, logo, style }: Organisation = workbook.organisation;
  return {
    ...about,
    language,
    frame: {
      organisation: name.trim(),
      logo,
      headerText: style.headerText.trim(),
      footerText: style.footerText.trim(),
      style,
      pageOf: documentWords.pageOf,
      ...(mark !== undefined && { about: { document: about.title, mark } }),
    },
    parts,
  };
}

export const heading = (level: 1 | 2 | 3, text: string): Part => ({ type: 'heading', level, text });
export const paragraph = (text: string): Part => ({ type: 'paragraph', runs: [{ text }] });
export const note = (text: string): Part => ({ type: 'note', runs: [{ text }] });

/** Sentences as a bulleted list; nothing when there is none. */
export function bullets(texts: readonly string[]): Part[] {
  const items = texts.map((text) => ({ ordered: false, level: 0, runs: [{ text }] }));
  return items.length > 0 ? [{ type: 'list', items }] : [];
}

/** Of which day a document speaks, and who made it. */
export function madeFacts({ words, language, today, by }: Reporting): Fact[] {
  return [
    { label: words.asOf, value: longDay(today, language) },
    { label: words.writtenBy, value: by ?? '' },
  ];
}

/** Pairs of label and value, without those that have none. */
export function facts(rows: readonly (Fact | null)[]): Part[] {
  const filled = rows.filter((row) => row !== null && row.value.trim() !== '') as Fact[];
  return filled.length > 0 ? [{ type: 'facts', rows: filled }] : [];
}

/** A total or mean as people read it: 4.13, 4,13. */
export function figure(value: number, { language }: Reporting, digits = 2): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return numbers(language, options).format(value);
}

/** A mean without more digits than it has: 4, 3.5. */
export function short(value: number, { language }: Reporting): string {
  return numbers(language, { maximumFractionDigits: 2 }).format(value);
}

export function percent(share: number | null, { language }: Reporting): string {
  return numbers(language, { style: 'percent', maximumFractionDigits: 0 }).format(share ?? 0);
}

const made = new Map<string, unknown>();

/** Making a format takes far longer than using it. */
function kept<T>(key: string, make: () => T): T {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

function numbers(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const { style, minimumFractionDigits: least, maximumFractionDigits: most } = options;
  const key = `number ${language} ${style} ${least} ${most}`;
  return kept(key, () => new Intl.NumberFormat(language, options));
}

/** Names or other words one after the other: a, b and c. */
export function listed(texts: readonly string[], { language }: Reporting): string {
  const format = kept(`list ${language}`, () => new Intl.ListFormat(language, { type: 'conjunction' }));
  return format.format(texts);
}

/** The sentence that fits a count; it may hold {count}. */
export function counted(sentence: Counted, count: number, report: Reporting, values = {}): string {
  const rules = kept(`plural ${report.language}`, () => new Intl.PluralRules(report.language));
  const form = rules.select(count) === 'one' ? 'one' : 'other';
  return fill(sentence[form], { count: short(count, report), ...values });
}

/** The day of a moment, as the clock showed it where it was noted. */
export function dayOf(moment: string | null, { language }: Reporting): string {
  if (moment === null) return '';
  const day = moment.slice(0, 10);
  return kept(`day ${language} ${day}`, () => longDay(day, language));
}

/** The same with the time. */
export function momentOf(moment: string, { language }: Reporting): string {
  const wall = new Date(`${moment.slice(0, 16)}:00Z`);
  if (Number.isNaN(wall.getTime())) return moment;
  const options = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' } as const;
  return kept(`moment ${language}`, () => new Intl.DateTimeFormat(language, options)).format(wall);
}
