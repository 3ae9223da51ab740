import type { Workbook } from '../schemas/workbook.ts';
import { byName, isObject, type Json, nameOf } from './json.ts';

/**
 * `other` with every part that is the same as in `base` replaced by that very part. What compares the two afterwards
 * need not look into what they share.
 */
export function sharing(base: Workbook, other: Workbook): Workbook {
  return share(base as unknown as Json, other as unknown as Json) as unknown as Workbook;
}

function share(base: Json | undefined, other: Json): Json {
  if (isObject(base) && isObject(other)) {
    const fields = Object.entries(other).map(([field, value]) => [field, share(base[field], value)] as const);
    const isSame =
      fields.length === Object.keys(base).length && fields.every(([field, value]) => value === base[field]);
    return isSame ? base : Object.fromEntries(fields);
  }
  if (Array.isArray(base) && Array.isArray(other)) {
    const members = byName(base);
    const list = other.map((member, index) =>
      share(members ? members.get(nameOf(member) ?? '') : base[index], member),
    );
    return list.length === base.length && list.every((member, index) => member === base[index]) ? base : list;
  }
  return other;
}
