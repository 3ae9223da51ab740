import type { NewId } from '../schemas/primitives.ts';
import { collectionNames, type Workbook } from '../schemas/workbook.ts';

type Place = (string | number)[];
export type DuplicateId = { id: string; path: Place };

/**
 * Ids that stand for two things: twice in one list, or in two of the workbook's own lists.
 * Names the later of the two. Takes any data that may be a workbook.
 */
export function duplicateIds(data: unknown): DuplicateId[] {
  const found: DuplicateId[] = [];
  visit(data, [], new Set(), found);
  return found;
}

function visit(node: unknown, path: Place, topIds: Set<string>, found: DuplicateId[]): void {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) {
    for (const [name, field] of Object.entries(node)) {
      if (typeof field === 'object') visit(field, [...path, name], topIds, found);
    }
    return;
  }
  const ids =
    path.length === 1 && (collectionNames as string[]).includes(String(path[0])) ? topIds : new Set<string>();
  for (const [index, member] of node.entries()) {
    if (typeof member !== 'object' || member === null) continue;
    const id: unknown = member.id;
    if (typeof id === 'string') {
      if (ids.has(id)) found.push({ id, path: [...path, index] });
      ids.add(id);
    }
    visit(member, [...path, index], topIds, found);
  }
}

/** Quick answer for a workbook whose single lists are known to hold no id twice. */
export function sharesIdsAcrossLists(workbook: Workbook): boolean {
  const ids = new Set<string>();
  let count = 0;
  for (const name of collectionNames) {
    for (const { id } of workbook[name]) ids.add(id);
    count += workbook[name].length;
  }
  return ids.size < count;
}

/** Gives the later of each two a fresh id, on a copy; what refers to the id goes on meaning the first. */
export function withFreshIds<T extends object>(data: T, duplicates: readonly DuplicateId[], newId: NewId): T {
  if (duplicates.length === 0) return data;
  const copy = JSON.parse(JSON.stringify(data)) as T;
  for (const { path } of duplicates) {
    let node: unknown = copy;
    for (const key of path) node = (node as Record<string | number, unknown>)[key];
    (node as { id: string }).id = newId();
  }
  return copy;
}
