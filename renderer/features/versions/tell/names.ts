import { useEffect, useMemo, useState } from 'react';
import { plainText, type Run } from '#domain/schemas/richText.ts';
import { CallFailed, call } from '../../../api/client.ts';
import { useCall } from '../../../api/hooks.ts';

/** What entities are called, by id. */
export type Names = ReadonlyMap<string, string>;

/** Names of people and jobs, and of all that is in the jobs: skills, stages, criteria, sections and their items. */
export function useNames(): Names {
  const { data: people } = useCall('people:list', undefined, (changed) => changed.people.length > 0);
  const { data: jobs } = useCall('job:list', undefined, (changed) => changed.jobs.length > 0);
  const [inJobs, setInJobs] = useState<Names>(new Map());

  useEffect(() => {
    if (!jobs) return;
    let wanted = true;
    void Promise.all(jobs.map(({ id }) => call('job:get', { id }).catch(nobody))).then((all) => {
      const names = new Map<string, string>();
      for (const job of all) collect(job, names);
      if (wanted) setInJobs(names);
    });
    return () => {
      wanted = false;
    };
  }, [jobs]);

  return useMemo(() => new Map([...inJobs, ...(people ?? []).map(named)]), [inJobs, people]);
}

/** A job that was removed meanwhile has no names to give. */
function nobody(error: unknown): null {
  if (error instanceof CallFailed) return null;
  throw error;
}

function named({ id, name }: { id: string; name: string }): [string, string] {
  return [id, name];
}

/** Notes the name of everything with an id in `node`. */
export function collect(node: unknown, names: Map<string, string>): void {
  if (Array.isArray(node)) {
    for (const member of node) collect(member, names);
  } else if (typeof node === 'object' && node !== null) {
    const fields = node as { readonly [field: string]: unknown };
    if (typeof fields.id === 'string') names.set(fields.id, nameOf(fields));
    for (const value of Object.values(fields)) collect(value, names);
  }
}

function nameOf(fields: { readonly [field: string]: unknown }): string {
  for (const field of ['title', 'name', 'heading', 'text']) {
    const value = fields[field];
    if (typeof value === 'string' && value !== '') return value;
  }
  return Array.isArray(fields.runs) ? plainText(fields.runs as Run[]) : '';
}
