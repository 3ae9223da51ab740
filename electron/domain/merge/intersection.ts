import type { Workbook } from '../schemas/workbook.ts';
import { byName, isObject, type Json, type JsonObject, same } from './json.ts';

/**
 * What two copies have in common, to stand for an ancestor that nobody kept: fields that are the same in both, members
 * that are in both. Merged over it, what one copy alone has comes in, and what differs is a clash; nothing is removed.
 */
export function intersection(mine: Workbook, theirs: Workbook): Workbook {
  return common(mine as unknown as Json, theirs as unknown as Json) as unknown as Workbook;
}

function common(a: Json, b: Json): Json | undefined {
  if (same(a, b)) return a;
  if (isObject(a) && isObject(b)) return commonFields(a, b);
  if (Array.isArray(a) && Array.isArray(b)) return commonMembers(a, b);
  return undefined;
}

function commonFields(a: JsonObject, b: JsonObject): Json {
  const result: Record<string, Json> = {};
  for (const [field, value] of Object.entries(a)) {
    const other = b[field];
    const both = other === undefined ? undefined : common(value, other);
    if (both !== undefined) result[field] = both;
  }
  return result;
}

function commonMembers(a: readonly Json[], b: readonly Json[]): Json | undefined {
  if ([...a, ...b].every((line) => typeof line === 'string')) return a.filter((line) => b.includes(line));
  const others = byName(b);
  const members = byName(a);
  if (!members || !others) return undefined;
  return [...members].flatMap(([name, member]) => {
    const other = others.get(name);
    const both = other === undefined ? undefined : common(member, other);
    return both === undefined ? [] : [both];
  });
}
