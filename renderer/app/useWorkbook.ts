import { startTransition, useCallback, useEffect, useState } from 'react';
import type { WorkbookState } from '#contract/state.ts';
import { CallFailed, call } from '../api/client.ts';
import { useEvent } from '../api/hooks.ts';
import { report } from '../api/problems.ts';

/** The open workbook as the frame shows it; null while none is open. */
export function useWorkbook(): WorkbookState | null {
  const [workbook, setWorkbook] = useState<WorkbookState | null>(null);

  // What was on screen stays until the chunk of the desk is there.
  const show = useCallback((state: WorkbookState) => startTransition(() => setWorkbook(state)), []);

  useEffect(() => {
    call('workbook:state').then(show, (error) => {
      if (!(error instanceof CallFailed && error.code === 'none-open')) report(error);
    });
  }, [show]);
  useEvent('workbook:opened', show);
  useEvent('workbook:closed', () => setWorkbook(null));
  useEvent('workbook:changed', ({ state }) => setWorkbook(state));
  useEvent('workbook:saved', (saved) => setWorkbook((state) => state && { ...state, saved }));

  return workbook;
}
