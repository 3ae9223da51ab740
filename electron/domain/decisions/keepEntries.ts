import { alike } from '../merge/json.ts';
import type { Decision } from '../schemas/decision.ts';
import type { Workbook } from '../schemas/workbook.ts';

/**
 * A copy of a workbook with every entry of the log as it stands `here`: another copy may add to the log, not rewrite
 * it. What follows from erasing is followed: an entry whose candidate or job the copy no longer has is as in the copy,
 * and so are the words of one where the copy had somebody erased since.
 */
export function keepEntries(here: Workbook, copy: Workbook): Workbook {
  if (here.decisions === copy.decisions) return copy;
  const there = new Map(copy.decisions.map((entry) => [entry.id, entry]));
  const known = new Set([...copy.candidates, ...copy.jobs].map(({ id }) => id));
  const recorded = new Set(here.organisation.erasures?.map(({ id }) => id));
  const hasErased = copy.organisation.erasures?.some(({ id }) => !recorded.has(id)) ?? false;
  const kept = here.decisions.flatMap((entry) => {
    const other = there.get(entry.id);
    if (!known.has(entry.candidate) || !known.has(entry.job)) return other ? [other] : [];
    return [other && (alike(other, entry) || (hasErased && differInWords(other, entry))) ? other : entry];
  });
  const own = new Set(here.decisions.map(({ id }) => id));
  const decisions = [...kept, ...copy.decisions.filter(({ id }) => !own.has(id))];
  const isSame =
    decisions.length === copy.decisions.length && decisions.every((entry) => there.get(entry.id) === entry);
  return isSame ? copy : { ...copy, decisions };
}

function differInWords(one: Decision, other: Decision): boolean {
  return alike({ ...one, reason: other.reason, note: other.note }, other);
}
