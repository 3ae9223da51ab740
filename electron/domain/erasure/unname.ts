import type { Change } from '../edits/change.ts';
import type { Id } from '../schemas/primitives.ts';
import type { Workbook } from '../schemas/workbook.ts';
import { Namer, namesOf } from './naming.ts';
import { aboutOthers, rewriting } from './texts.ts';

/**
 * Puts `by` where texts about others name those who `go`, by the names they have in this workbook or by `names`. A name
 * that somebody who stays bears too is left: the text may be about them.
 */
export function unnameChanges(
  workbook: Workbook,
  go: ReadonlySet<Id>,
  names: readonly string[],
  by: string,
): Change[] {
  const { candidates, people } = workbook;
  const theirs = candidates.filter(({ id }) => go.has(id)).flatMap(namesOf);
  const stay = new Set([...candidates.filter(({ id }) => !go.has(id)), ...people].flatMap(namesOf));
  const namer = new Namer([...theirs, ...names].filter((name) => !stay.has(name)));
  const cutting = (text: string) => namer.findIn(text).map(({ start, end }) => ({ start, end, by }));
  return aboutOthers(workbook, go).flatMap(({ list, entity }): Change[] => {
    const after = rewriting(entity, list, cutting);
    if (after === entity) return [];
    if (list !== 'organisation') return [{ put: [list, entity.id], value: after as never }];
    return Object.entries(after).flatMap(([field, value]): Change[] =>
      value === (entity as Record<string, unknown>)[field] ? [] : [{ put: ['organisation', field], value }],
    );
  });
}
