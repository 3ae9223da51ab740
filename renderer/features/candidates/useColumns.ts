import { useMemo, useState } from 'react';
import { call } from '../../api/client.ts';
import { useCall } from '../../api/hooks.ts';
import { report } from '../../api/problems.ts';
import { type Column, shownColumns } from './columns.ts';

/** The columns shown, kept for this computer; undefined until they are known. */
export function useColumns(): { shown: Column[] | undefined; show: (columns: readonly Column[]) => void } {
  const { data } = useCall('settings:get', undefined);
  const [put, setPut] = useState<readonly string[] | null>(null);
  const chosen = put ?? data?.candidateColumns;
  // The same array from draw to draw, or every line would be drawn anew.
  const shown = useMemo(() => chosen && shownColumns(chosen), [chosen]);
  return {
    shown,
    show: (columns) => {
      const candidateColumns = [...columns];
      setPut(candidateColumns);
      // Asked for anew: other settings may have changed meanwhile.
      call('settings:get')
        .then((settings) => call('settings:put', { ...settings, candidateColumns }))
        .catch(report);
    },
  };
}
