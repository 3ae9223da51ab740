import { useEffect } from 'react';
import type { MergeState, VersionRow } from '#contract/copies.ts';
import type { WorkbookState } from '#contract/state.ts';
import type { Summary } from '#domain/merge/summary.ts';
import { useCall } from '../../api/hooks.ts';

export interface VersionsDesk {
  /** Newest first; undefined until they are known. */
  readonly versions: readonly VersionRow[] | undefined;
  /** What the file does not hold yet; null when it holds everything. */
  readonly unsaved: Summary | null;
  /** A copy that waits to be brought in. */
  readonly merge: MergeState | null;
  /** Asks again. */
  readonly reload: () => void;
}

/** The earlier states of the open workbook's file, and a copy that waits to be brought in. */
export function useVersions({ saved }: WorkbookState): VersionsDesk {
  const { data, reload } = useCall('version:list', undefined, () => true);
  const { data: merge } = useCall('merge:state', undefined, () => true);
  // Writing the file makes a version of what it held before.
  const at = saved.state === 'saved' ? saved.at : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again for each save
  useEffect(reload, [at]);
  return { versions: data?.versions, unsaved: data?.now ?? null, merge: merge ?? null, reload };
}
