import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CandidatePage } from '../pages/candidatePage.ts';
import { CandidatesPage } from '../pages/candidatesPage.ts';
import { DeskPage } from '../pages/deskPage.ts';
import { expect, type RunningApp } from './app.ts';

/** The sample workbook, open at the profile of one of its candidates. */
export async function profileOf(app: RunningApp, name: string) {
  await app.page.getByRole('button', { name: 'Open the sample' }).click();
  await goTo(app, name);
  return { desk: new DeskPage(app.page), profile: new CandidatePage(app.page) };
}

/** From wherever one is to the profile of a candidate. */
export async function goTo({ page }: RunningApp, name: string): Promise<void> {
  await new DeskPage(page).goTo('Candidates');
  await new CandidatesPage(page).line(name).getByRole('button', { name, exact: true }).click();
  await expect(new CandidatePage(page).name).toHaveValue(name);
}

/** A file of the user's, to attach or to drop. */
export async function fileInHome(app: RunningApp, name: string, content: string): Promise<string> {
  const path = join(app.home, name);
  await writeFile(path, content);
  return path;
}
