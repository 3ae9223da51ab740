import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type RunningApp } from '../support/app.ts';

/** Chooses a document from the Export menu of the screen, saves it under a name in the home folder and reads it. */
export async function exportDocument(app: RunningApp, entry: string | RegExp, name: string): Promise<Buffer> {
  const path = join(app.home, name);
  await app.chooseToSave(path);
  await app.page.getByRole('main').getByRole('button', { name: 'Export', exact: true }).click();
  await app.page.getByRole('menuitem', { name: entry }).click();
  await expect(app.page.getByText(`Written: ${name}`)).toBeVisible();
  return readFile(path);
}
