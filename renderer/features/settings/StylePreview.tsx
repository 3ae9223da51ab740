import { useDeferredValue, useMemo } from 'react';
import { postingOutline } from '#domain/outline/posting.ts';
import type { Organisation } from '#domain/schemas/organisation.ts';
import { useCall } from '../../api/hooks.ts';
import { Paper } from '../../ui/paper/Paper.tsx';

/** The workbook's first posting in the house style as it is being changed. */
export default function StylePreview({ organisation }: { organisation: Organisation }) {
  const { data: jobs } = useCall('job:list', undefined);
  const first = jobs?.find((job) => !job.archived) ?? jobs?.[0];
  return first ? <FirstPosting id={first.id} organisation={organisation} /> : null;
}

function FirstPosting({ id, organisation }: { id: string; organisation: Organisation }) {
  const { data: job } = useCall(
    'job:get',
    { id },
    (changed, cause) => cause !== 'edit' && changed.jobs.includes(id),
  );
  const shown = useDeferredValue(organisation);
  const outline = useMemo(() => job && postingOutline(job, shown), [job, shown]);
  return outline ? <Paper outline={outline} /> : null;
}
