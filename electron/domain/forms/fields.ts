import type { Id } from '../schemas/primitives.ts';
import { fingerprint } from './fingerprint.ts';

/** Fields that every form has, by the name of their bookmark and tag. */
export const fixedFields = {
  recommendation: 'F_recommendation',
  state: 'F_state',
  date: 'F_date',
  signature: 'F_signature',
  interviewer: 'F_interviewer',
  candidate: 'F_candidate',
} as const;

/** Word takes letters, digits and underscores, 40 at most, as the name of a bookmark. */
const longest = 38;

/** The name of a criterion's field. Ids hold no underscore, so that no two share a name. */
function nameOf(kind: 'R' | 'E', criterion: Id): string {
  const id = criterion.replaceAll('-', '_');
  const short = id.length <= longest ? id : `${id.slice(0, longest - 9)}__${fingerprint(id)}`;
  return `${kind}_${short}`;
}

export const ratingField = (criterion: Id): string => nameOf('R', criterion);
export const evidenceField = (criterion: Id): string => nameOf('E', criterion);

/** Whether a tag or bookmark has the shape of ours. */
export function isFieldName(name: string): boolean {
  return /^[RE]_[A-Za-z0-9_]{1,38}$|^F_[a-z]{4,20}$/.test(name);
}
