import type { Id } from '../schemas/primitives.ts';
import type { Run } from '../schemas/richText.ts';
import type { Workbook } from '../schemas/workbook.ts';

export type TextList = 'jobs' | 'candidates' | 'assessments' | 'decisions' | 'organisation';

/** What the workbook holds beside `own` candidates and what is about them; the organisation has an empty id. */
export function aboutOthers(workbook: Workbook, own: ReadonlySet<Id>) {
  const isOther = (entity: { candidate: Id }) => !own.has(entity.candidate);
  const { logo: _, ...organisation } = workbook.organisation;
  const lists: [TextList, readonly { id: Id }[]][] = [
    ['organisation', [{ id: '', ...organisation }]],
    ['jobs', workbook.jobs],
    ['candidates', workbook.candidates.filter(({ id }) => !own.has(id))],
    ['assessments', workbook.assessments.filter(isOther)],
    ['decisions', workbook.decisions.filter(isOther)],
  ];
  return lists.flatMap(([list, entities]) => entities.map((entity) => ({ list, entity })));
}

/** A part of a text that gives way to another. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** Which parts of a text give way, from left to right. */
export type Cutting = (text: string) => readonly Cut[];

/** Who and where somebody is: what stands here names them and nobody else, even where it is spelt alike. */
const identity: Partial<Record<TextList, readonly string[]>> = {
  candidates: ['name', 'email', 'phone', 'url'],
  organisation: ['name'],
};

/**
 * A value of a list with its texts cut; the very same value where nothing is. Runs of one paragraph are read as one,
 * and a link of theirs that would be cut goes.
 */
export function rewriting<T>(value: T, list: TextList, cutting: Cutting): T {
  const skipped = identity[list] ?? [];
  const visit = (one: unknown): unknown => {
    if (typeof one === 'string') return spliced(one, cutting(one));
    if (Array.isArray(one)) return kept(one, isRuns(one) ? inRuns(one, cutting) : one.map(visit));
    if (typeof one !== 'object' || one === null) return one;
    const fields = Object.entries(one).map(([key, field]) => [
      key,
      skipped.includes(key) ? field : visit(field),
    ]);
    const isSame = fields.every(([key, field]) => field === (one as Record<string, unknown>)[key as string]);
    return isSame ? one : Object.fromEntries(fields);
  };
  return visit(value) as T;
}

function isRuns(value: readonly unknown[]): value is Run[] {
  return value.length > 0 && value.every((one) => typeof (one as Partial<Run> | null)?.text === 'string');
}

function inRuns(runs: readonly Run[], cutting: Cutting): Run[] {
  const cuts = cutting(runs.map(({ text }) => text).join(''));
  let from = 0;
  const rewritten = runs.map((run) => {
    const start = from;
    from += run.text.length;
    const own = cuts
      .filter((cut) => cut.start < from && cut.end > start)
      .map((cut) => ({
        start: Math.max(cut.start - start, 0),
        end: Math.min(cut.end - start, run.text.length),
        // What stands instead has the looks of the first letter.
        by: cut.start >= start ? cut.by : '',
      }));
    const text = spliced(run.text, own);
    const losesLink = run.link !== undefined && cutting(run.link).length > 0;
    if (text === run.text && !losesLink) return run;
    const { link, ...rest } = run;
    return { ...rest, text, ...(link === undefined || losesLink ? {} : { link }) };
  });
  return rewritten.filter((run, index) => run.text !== '' || runs[index]?.text === '');
}

function spliced(text: string, cuts: readonly Cut[]): string {
  let done = 0;
  let result = '';
  for (const { start, end, by } of cuts) {
    result += text.slice(done, start) + by;
    done = end;
  }
  return done === 0 && result === '' ? text : result + text.slice(done);
}

function kept<T>(before: readonly T[], after: readonly unknown[]): readonly unknown[] {
  return before.length === after.length && before.every((one, index) => one === after[index])
    ? before
    : after;
}
