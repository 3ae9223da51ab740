import type { JobRow } from '#contract/state.ts';
import { call } from '../../api/client.ts';
import { edit, flushEdits } from '../../api/edits.ts';
import type { Words } from '../../words/words.ts';

/** Adds an empty job with the usual headings; resolves to its id. */
export async function addBlank(t: Words): Promise<string> {
  const title = t('new.untitled');
  const added = await call('job:add', {
    template: null,
    title,
    location: '',
    label: t('label.add', { title }),
  });
  return added.id;
}

export async function duplicate({ id, title }: JobRow, t: Words): Promise<void> {
  await call('job:duplicate', { id, label: t('label.duplicate', { title: name(title, t) }) });
}

export function changeStatus({ id, title }: JobRow, status: JobRow['status'], t: Words): Promise<void> {
  const label = t('label.status', {
    title: name(title, t),
    status: t(`status.${status}`).toLocaleLowerCase(),
  });
  return edit({ label, changes: [{ put: ['jobs', id, 'status'], value: status }] });
}

export function archive({ id, title, archived }: JobRow, t: Words): Promise<void> {
  const label = t(archived ? 'label.unarchive' : 'label.archive', { title: name(title, t) });
  return edit({ label, changes: [{ put: ['jobs', id, 'archived'], value: !archived }] });
}

/** Removes a job. Nothing is asked before: undo brings it back. */
export async function remove({ id, title }: JobRow, t: Words): Promise<void> {
  await flushEdits();
  await call('job:remove', { id, label: t('label.remove', { title: name(title, t) }) });
}

/** What a job is called where its title is empty, too. */
export function name(title: string, t: Words): string {
  return title.trim() === '' ? t('untitled') : title;
}
