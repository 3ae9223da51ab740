import type { PersonRow, ProblemRow, TwinRow } from '#contract/importPeople.ts';
import { type Draft, keepsOut } from '#domain/candidates/import/draft.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { type Intake, keyOf } from './intake.ts';

interface Window {
  readonly offset: number;
  readonly limit: number;
}

/** Those who come in, as they will be; as many as are looked at. */
export function peopleRows(intake: Intake, workbook: Workbook, { offset, limit }: Window): PersonRow[] {
  const { drafts, outcomes } = intake.read(workbook);
  const nameOf = fileNames(intake);
  const titles = new Map(workbook.jobs.map(({ id, title }) => [id, title]));
  const rows: PersonRow[] = [];
  let passed = 0;
  for (const [index, draft] of drafts.entries()) {
    const what = outcomes[index]?.what ?? 'bad';
    if (what === 'bad') continue;
    passed += 1;
    if (passed <= offset) continue;
    if (rows.length >= limit) break;
    const { line, name, email, phone, location, from, tags } = draft;
    rows.push({
      key: keyOf(draft),
      file: nameOf(draft),
      ...{ line, name, email, phone, location, source: from },
      tags: short(tags.join(', ')),
      job: titles.get(draft.job ?? intake.job ?? '') ?? '',
      applied: draft.applied ?? '',
      notes: short(draft.notes.join(' · ')),
      what,
    });
  }
  return rows;
}

/** What is wrong with rows, those that stay out first. */
export function problemRows(intake: Intake, workbook: Workbook, { offset, limit }: Window): ProblemRow[] {
  const nameOf = fileNames(intake);
  const all = intake
    .read(workbook)
    .drafts.flatMap((draft) => draft.problems.map((problem) => ({ draft, ...problem })));
  const isOut = ({ kind }: (typeof all)[number]) => keepsOut.has(kind);
  return [...all.filter(isOut), ...all.filter((one) => !isOut(one))]
    .slice(offset, offset + limit)
    .map((problem) => ({
      file: nameOf(problem.draft),
      line: problem.draft.line,
      kind: problem.kind,
      column: problem.column,
      value: problem.value,
      isOut: isOut(problem),
    }));
}

/** Those who may be there already, in the file's order. */
export function duplicateRows(intake: Intake, workbook: Workbook, { offset, limit }: Window): TwinRow[] {
  const { drafts, twins } = intake.read(workbook);
  const nameOf = fileNames(intake);
  const titles = new Map(workbook.jobs.map(({ id, title }) => [id, title]));
  const shown = [...twins].sort(([one], [other]) => one - other).slice(offset, offset + limit);
  const wanted = new Set(shown.map(([, { candidate }]) => candidate));
  const people = new Map(workbook.candidates.filter(({ id }) => wanted.has(id)).map((one) => [one.id, one]));
  return shown.flatMap(([index, twin]): TwinRow[] => {
    const draft = drafts[index];
    const candidate = people.get(twin.candidate ?? '');
    const row = drafts[twin.row];
    const other = candidate ?? row;
    if (!draft || !other) return [];
    const jobs = candidate?.applications.map(({ job }) => titles.get(job) ?? '').filter(Boolean) ?? [];
    return [
      {
        key: keyOf(draft),
        file: nameOf(draft),
        line: draft.line,
        name: draft.name,
        email: draft.email,
        other: {
          name: other.name,
          email: other.email,
          jobs: short(jobs.join(', ')),
          candidate: twin.candidate,
          line: row?.line ?? 0,
          file: row ? nameOf(row) : '',
        },
        alike: [...twin.alike],
        choice: intake.choiceOf(draft, twin),
      },
    ];
  });
}

function fileNames({ sources }: Intake): (draft: Draft) => string {
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  return ({ source }) => names.get(source) ?? '';
}

function short(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
