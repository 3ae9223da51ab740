import type { Changed } from '#contract/state.ts';
import { type Change, pathOf } from '#domain/edits/change.ts';
import { collectionNames } from '#domain/schemas/workbook.ts';

/** Which entities `changes` touch, for those who show them. */
export function changedBy(changes: readonly Change[]): Changed {
  const ids = new Map<string, Set<string>>(collectionNames.map((name) => [name, new Set()]));
  let organisation = false;
  for (const change of changes) {
    const [top, id] = pathOf(change);
    if (top === 'organisation') organisation = true;
    else if (top !== undefined && id !== undefined) ids.get(top)?.add(id);
  }
  const lists = Object.fromEntries([...ids].map(([name, set]) => [name, [...set]]));
  return { organisation, ...lists } as Changed;
}
