import type { Job } from '#domain/schemas/job.ts';
import { DeskPage } from '../pages/deskPage.ts';
import { StartPage } from '../pages/startPage.ts';
import { expect, type RunningApp } from './app.ts';
import { invoke } from './bridge.ts';

export interface OpenJob {
  readonly desk: DeskPage;
  readonly job: Job;
  /** The workbook's file. */
  readonly file: string;
  /** Changes a field of the job, as its screen does. */
  put(path: readonly string[], value: unknown, label?: string): Promise<void>;
  save(): Promise<void>;
}

/** A workbook with one job from the template, open in the app. */
export async function openJob(app: RunningApp, title = 'Lamp Keeper'): Promise<OpenJob> {
  await new StartPage(app.page).startWith('Back-end Developer', title, 'Plymouth');
  const desk = new DeskPage(app.page);
  await expect(desk.bar).toContainText(title);
  await expect(desk.bar).toContainText(/Saved \d/);
  const rows = (await invoke(app, 'job:list')) as { value: { id: string }[] };
  const { value: job } = (await invoke(app, 'job:get', { id: rows.value[0]?.id })) as { value: Job };
  return {
    desk,
    job,
    file: `${app.documents}/Rolebook/${title}.rolebook`,
    async put(path, value, label = 'change the job') {
      const changes = [{ put: ['jobs', job.id, ...path], value }];
      expect(await invoke(app, 'edit:apply', { label, changes })).toMatchObject({ ok: true });
    },
    async save() {
      expect(await invoke(app, 'workbook:save')).toMatchObject({ ok: true, value: { state: 'saved' } });
    },
  };
}

/** The path of the first item of a section, and its words. */
export function firstItem(job: Job, heading: string) {
  const section = job.sections.find((one) => one.heading === heading);
  const item = section?.body[0];
  if (!section || !item) throw new Error(`There is no section ${heading} with an item.`);
  return { path: ['sections', section.id, 'body', item.id, 'runs'], runs: item.runs };
}
