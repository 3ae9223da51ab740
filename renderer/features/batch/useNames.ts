import { useEffect, useState } from 'react';
import type { BatchChoice } from '#contract/batches.ts';
import type { CallOutput } from '../../api/client.ts';
import { type Concerns, useCall } from '../../api/hooks.ts';

/** Whatever stands in a document. */
export const concernsDocuments: Concerns = (changed) =>
  changed.organisation ||
  changed.jobs.length + changed.candidates.length + changed.assessments.length + changed.decisions.length > 0;

/** How many files a choice makes and what they are called; the last answer stays until the next one is there. */
export function useNames(choice: BatchChoice): CallOutput<'batch:names'> | undefined {
  const { data } = useCall('batch:names', choice, concernsDocuments);
  const [last, setLast] = useState(data);
  useEffect(() => {
    if (data !== undefined) setLast(data);
  }, [data]);
  return data ?? last;
}
