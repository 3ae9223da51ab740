import type { Change } from '../edits/change.ts';
import { collectionNames, type Workbook } from '../schemas/workbook.ts';
import { byName, isObject, type Json, same } from './json.ts';

/**
 * The changes that make `before` into `after`: fields where entities are the same, members where lists are.
 * The envelope (id, revision) is not an edit and is left out.
 */
export function diffWorkbooks(before: Workbook, after: Workbook): Change[] {
  const changes: Change[] = [];
  for (const top of ['organisation', ...collectionNames] as const) {
    compare([top], before[top] as Json, after[top] as Json, changes);
  }
  return changes;
}

function compare(path: string[], before: Json | undefined, after: Json | undefined, changes: Change[]): void {
  if (same(before, after)) return;
  if (after === undefined) changes.push({ remove: path });
  else if (isObject(before) && isObject(after) && path.length > 0)
    compareFields(path, before, after, changes);
  else if (!compareMembers(path, before, after, changes)) changes.push({ put: path, value: after as never });
}

function compareFields(
  path: string[],
  before: { readonly [field: string]: Json },
  after: { readonly [field: string]: Json },
  changes: Change[],
): void {
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    compare([...path, field], before[field], after[field], changes);
  }
}

/** Compares lists whose members have ids; others can only be put as a whole. */
function compareMembers(path: string[], before: Json | undefined, after: Json, changes: Change[]): boolean {
  if (!Array.isArray(before) || !Array.isArray(after) || !haveIds(before) || !haveIds(after)) return false;
  const was = byName(before);
  const now = byName(after);
  if (!was || !now) return false;
  const order = [...was.keys()].filter((name) => now.has(name));
  for (const name of was.keys()) if (!now.has(name)) changes.push({ remove: [...path, name] });
  let index = 0;
  for (const [name, member] of now) {
    if (order[index] === name) {
      compare([...path, name], was.get(name), member, changes);
    } else {
      const old = order.indexOf(name);
      if (old >= 0) order.splice(old, 1);
      order.splice(index, 0, name);
      changes.push({ put: [...path, name], value: member as never, at: index });
    }
    index += 1;
  }
  return true;
}

function haveIds(list: readonly Json[]): boolean {
  return list.every((member) => isObject(member) && typeof member.id === 'string');
}
