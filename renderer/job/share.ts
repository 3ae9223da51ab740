/** `after`, but with the very objects of `before` wherever nothing changed, so that only what changed is drawn anew. */
export function share<T>(before: unknown, after: T): T {
  if (Object.is(before, after) || !isNode(before) || !isNode(after)) return after;
  if (Array.isArray(after)) return Array.isArray(before) ? (shareList(before, after) as T) : after;
  if (Array.isArray(before)) return after;
  const keys = Object.keys(after);
  const result: Record<string, unknown> = {};
  let same = keys.length === Object.keys(before).length;
  for (const key of keys) {
    result[key] = share(before[key], after[key]);
    same &&= Object.hasOwn(before, key) && Object.is(result[key], before[key]);
  }
  return (same ? before : result) as T;
}

/** Members of lists are told apart by their ids, so that a move keeps them. */
function shareList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const named = new Map(before.filter(hasId).map((member) => [member.id, member]));
  const result = after.map((member, index) =>
    share(hasId(member) ? named.get(member.id) : before[index], member),
  );
  const same =
    result.length === before.length && result.every((member, index) => Object.is(member, before[index]));
  return same ? before : result;
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function hasId(value: unknown): value is { id: unknown } {
  return isNode(value) && 'id' in value;
}
