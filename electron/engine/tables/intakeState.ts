import type { ImportState, SourceState } from '#contract/importPeople.ts';
import { countsOf } from '#domain/candidates/import/outcomes.ts';
import { oneLine } from '#domain/candidates/import/table.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import type { Intake } from './intake.ts';
import type { Source } from './source.ts';

/** As many changes as one edit holds. */
export const mostAtOnce = 50_000;

/** Everything about an import but its rows. */
export function stateOf(intake: Intake, workbook: Workbook): ImportState {
  const { drafts, twins, outcomes } = intake.read(workbook);
  const counts = countsOf(outcomes);
  const choices = new Set([...twins].map(([index, twin]) => intake.choiceOf(drafts[index], twin)));
  const [choice = null] = choices;
  return {
    sources: intake.sources.map(sourceState),
    job: workbook.jobs.some(({ id }) => id === intake.job) ? intake.job : null,
    people: drafts.length - counts.bad,
    problems: drafts.reduce((sum, { problems }) => sum + problems.length, 0),
    duplicates: twins.size,
    ...counts,
    choice: choices.size === 1 ? choice : null,
    waitsFor: waitsFor(intake, counts.added + counts.merged),
  };
}

function waitsFor({ sources }: Intake, taken: number): ImportState['waitsFor'] {
  if (sources.length === 0) return 'files';
  if (sources.some(({ isOrderOpen }) => isOrderOpen)) return 'day-order';
  if (taken === 0) return 'anybody';
  return taken > mostAtOnce ? 'fewer' : null;
}

function sourceState(source: Source): SourceState {
  const { id, name, content, table, targets } = source;
  return {
    id,
    name,
    kind: content.kind,
    rows: source.rows,
    separator: content.kind === 'csv' ? content.separator : null,
    encoding: content.kind === 'csv' ? content.encoding : null,
    sheets: content.kind === 'xlsx' ? content.sheets.map((sheet) => sheet.name) : [],
    sheet: source.sheet,
    header: source.header,
    heads: source.heads.map(({ line, cells }) => ({
      line,
      text: cells.map(oneLine).filter(Boolean).join(' · ').slice(0, 80),
    })),
    columns: table.columns.map(({ index, title, samples }, place) => ({
      index,
      title,
      samples: [...samples],
      target: targets[place] ?? 'titled',
    })),
    dayOrder: source.dayOrder,
    openDay: source.openDay,
  };
}
