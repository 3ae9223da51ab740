import { applyChanges } from '#domain/edits/apply.ts';
import type { Change } from '#domain/edits/change.ts';
import { newPerson } from '#domain/schemas/person.ts';
import { newWorkbook, type Workbook } from '#domain/schemas/workbook.ts';
import { countingIds } from './ids.ts';

/** Edits numbered from 1, whose sum can be told from the workbook alone: edit n renames person n modulo their number. */
export function numberedWorkbook(people = 7, padding = 0): Workbook {
  const newId = countingIds();
  const role = 'x'.repeat(Math.min(padding, 1_000));
  return {
    ...newWorkbook(newId),
    people: Array.from({ length: people }, () => ({ ...newPerson(newId, 'as at first'), role })),
  };
}

export function numberedEdit(workbook: Workbook): {
  edit: { label: string; changes: Change[] };
  after: Workbook;
} {
  const revision = workbook.revision + 1;
  const person = workbook.people[revision % workbook.people.length];
  const changes: Change[] = [
    { put: ['people', person?.id ?? '', 'name'], value: `edit ${revision}` },
    { put: ['organisation', 'name'], value: `edit ${revision}` },
  ];
  const after = { ...applyChanges(workbook, changes).workbook, revision };
  return { edit: { label: `edit ${revision}`, changes }, after };
}

/** Whether a workbook is exactly the sum of the first `revision` edits. */
export function isWholeSum({ revision, people, organisation }: Workbook): boolean {
  if (organisation.name !== (revision === 0 ? '' : `edit ${revision}`)) return false;
  return people.every(({ name }, index) => {
    const last = revision - ((((revision - index) % people.length) + people.length) % people.length);
    return name === (last < 1 ? 'as at first' : `edit ${last}`);
  });
}
