/** A value of a workbook file. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [field: string]: Json };
export type JsonObject = { readonly [field: string]: Json };

/** Same content; the order of fields does not matter. What is shared between copies is not looked into. */
export function same(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((value, index) => same(value, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const fields = Object.keys(a);
  return (
    fields.length === Object.keys(b).length &&
    fields.every((field) => Object.hasOwn(b, field) && same(a[field], b[field]))
  );
}

/** `same` for entities, which are values of a workbook file under types of their own. */
export function alike(a: unknown, b: unknown): boolean {
  return same(a as Json | undefined, b as Json | undefined);
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What names the members of a list: their id, the criterion a rating is for, the point of a scale. */
const names = ['id', 'criterion', 'value'] as const;

/** The name of a list member, or null when it has none. */
export function nameOf(member: Json): string | null {
  if (!isObject(member)) return null;
  for (const name of names) {
    const value = member[name];
    if (typeof value === 'string' || typeof value === 'number') return String(value);
  }
  return null;
}

/** The members of a list by name, or null when the list is not one of distinctly named members. */
export function byName(list: readonly Json[]): Map<string, Json> | null {
  const members = new Map<string, Json>();
  for (const member of list) {
    const name = nameOf(member);
    if (name === null || members.has(name)) return null;
    members.set(name, member);
  }
  return members;
}
