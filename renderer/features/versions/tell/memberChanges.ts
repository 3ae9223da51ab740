import { capitalised, firstOf } from './catalogue.ts';
import type { Spot } from './spot.ts';
import { type Telling, type Value, valueWords } from './valueWords.ts';

type Member = { readonly [field: string]: Value };

/** What a side changed in a member that the other side took away: "Level: Basic", one line a field. */
export function memberChanges(base: Value, value: Value, spot: Spot, telling: Telling): string[] {
  if (!isMember(base) || !isMember(value)) return [];
  return Object.keys(value).flatMap((field) => {
    const [was = null, now = null] = [base[field], value[field]];
    if (JSON.stringify(was) === JSON.stringify(now)) return [];
    const keys = [`field.${spot.list}_${field}`, `field.${field}`];
    const name = capitalised(firstOf(telling.t, keys) ?? field);
    return [`${name}: ${valueWords(now, { ...spot, fields: [field] }, telling)}`];
  });
}

function isMember(value: Value): value is Member {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
