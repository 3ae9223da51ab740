import { useState } from 'react';
import type { Found } from '#contract/imports.ts';
import { jobOf } from '#domain/outline/recognise/job.ts';
import { call, importDropped } from '../../api/client.ts';
import { useDropTaker } from '../../api/drops.ts';
import { edit } from '../../api/edits.ts';
import { useCall } from '../../api/hooks.ts';
import { newId } from '../../api/ids.ts';
import { report } from '../../api/problems.ts';
import { type Arrival, arrive, change, useInbox } from '../../imports/inbox.ts';
import type { Words } from '../../words/words.ts';

/** What arrived, which of it one looks at, and the ways in: files, drops, the clipboard. */
export function useArrivals(t: Words) {
  const inbox = useInbox();
  const [wanted, setWanted] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { data: jobs } = useCall('job:list', undefined, (changed) => changed.jobs.length > 0);
  // Undo takes a job away again: then it may be added once more.
  const arrivals = inbox.map((one) =>
    one.job !== null && jobs && !jobs.some(({ id }) => id === one.job) ? { ...one, job: null } : one,
  );
  const pending = arrivals.filter(({ posting, job }) => posting !== null && job === null);
  const chosen = arrivals.find(({ id }) => id === wanted) ?? pending[0] ?? arrivals[0] ?? null;

  const read = async (founds: Promise<Found[]>) => {
    setBusy(true);
    try {
      const first = arrive(await founds);
      if (first !== null) setWanted(first);
    } catch (error) {
      report(error);
    } finally {
      setBusy(false);
    }
  };
  const drop = (files: readonly File[]) => void read(importDropped(files));
  useDropTaker({ text: t('drop'), take: drop });

  return {
    arrivals,
    pending,
    chosen,
    isBusy,
    choose: setWanted,
    pick: () => void read(call('import:pick')),
    readPasted: (text: string, html: string) =>
      void read(call('import:text', { name: t('clipboard'), text, html })),
  };
}

/** Adds one as a job: one edit, which can be undone. Resolves to the job's id. */
export async function take({ id, posting }: Arrival, t: Words): Promise<string | null> {
  if (posting === null) return null;
  const job = jobOf(posting, newId);
  const label = t('deed.take', { title: job.title || t('deed.untitled') });
  await edit({ label, changes: [{ put: ['jobs', job.id], value: job as never }] });
  change(id, { job: job.id });
  return job.id;
}
