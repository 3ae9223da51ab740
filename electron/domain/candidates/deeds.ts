import type { Change } from '../edits/change.ts';
import type { Candidate } from '../schemas/candidate.ts';
import type { Job } from '../schemas/job.ts';
import type { NewId } from '../schemas/primitives.ts';
import type { Workbook } from '../schemas/workbook.ts';
import { newApplication } from './applications.ts';
import { mustStay, recordsOf } from './records.ts';
import { fold } from './searchText.ts';

/** What a deed on many candidates changes, and how many of them stay as they are because of what is on record. */
export interface Deed {
  readonly changes: Change[];
  readonly changed: number;
  readonly kept: number;
}

/** Considers them for a job; those who are already keep their place. */
export function addToJob(workbook: Workbook, ids: readonly string[], job: Job, newId: NewId, today: string) {
  return onEach(workbook, ids, ({ id, applications }) => {
    if (applications.some((one) => one.job === job.id)) return null;
    const application = newApplication(newId, job, today);
    return { put: ['candidates', id, 'applications', application.id], value: application as never };
  });
}

/** Considers them for a job no longer, unless they were assessed or decided on there. */
export function takeOutOfJob(workbook: Workbook, ids: readonly string[], job: string): Deed {
  const records = recordsOf(workbook);
  return onEach(workbook, ids, ({ id, applications }) => {
    const application = applications.find((one) => one.job === job);
    if (!application) return null;
    if (records.aboutIn(id, job)) return 'kept';
    return { remove: ['candidates', id, 'applications', application.id] };
  });
}

/** Adds and removes tags; a tag in other capitals is the same. */
export function retag(
  workbook: Workbook,
  ids: readonly string[],
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
): Deed {
  const unwanted = new Set(remove.map(fold));
  const wanted = add.map((tag) => tag.trim()).filter(Boolean);
  return onEach(workbook, ids, ({ id, tags }) => {
    const left = tags.filter((tag) => !unwanted.has(fold(tag)));
    for (const tag of wanted) {
      if (!left.some((one) => fold(one) === fold(tag))) left.push(tag);
    }
    const isSame = left.length === tags.length && left.every((tag, index) => tag === tags[index]);
    return isSame ? null : { put: ['candidates', id, 'tags'], value: left };
  });
}

/** Days of the clocks; null takes one away, what is left out stays as it is. */
export interface Days {
  readonly keepUntil?: string | null | undefined;
  readonly eraseBy?: string | null | undefined;
}

/** Sets the clocks of all of them; those who were anonymised have none. */
export function setDays(workbook: Workbook, ids: readonly string[], days: Days): Deed {
  const wanted = (['keepUntil', 'eraseBy'] as const).filter((day) => days[day] !== undefined);
  return onEach(workbook, ids, ({ id, retention, anonymised }) => {
    if (anonymised !== undefined || wanted.every((day) => retention[day] === days[day])) return null;
    const set = Object.fromEntries(wanted.map((day) => [day, days[day] ?? null]));
    return { put: ['candidates', id, 'retention'], value: { ...retention, ...set } as never };
  });
}

/** Removes those who need not stay. */
export function removeCandidates(workbook: Workbook, ids: readonly string[]): Deed {
  const records = recordsOf(workbook);
  return onEach(workbook, ids, (candidate) =>
    mustStay(candidate, records) ? 'kept' : { remove: ['candidates', candidate.id] },
  );
}

function onEach(
  { candidates }: Workbook,
  ids: readonly string[],
  change: (candidate: Candidate) => Change | 'kept' | null,
): Deed {
  const wanted = new Set(ids);
  const outcomes = candidates.filter(({ id }) => wanted.has(id)).map(change);
  const changes = outcomes.filter((one) => one !== null && one !== 'kept');
  return { changes, changed: changes.length, kept: outcomes.filter((one) => one === 'kept').length };
}
