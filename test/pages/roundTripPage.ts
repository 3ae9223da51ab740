import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, type RunningApp } from '../support/app.ts';

/** What a document that came back from Word would change. */
export class RoundTripPage {
  readonly page: Page;
  readonly title: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { level: 1, name: 'Edited document' });
  }

  section(heading: string): Locator {
    return this.page.getByRole('region', { name: heading, exact: true });
  }

  /** The box before a change: "Changed: Keep the lamp lit". */
  tick(name: RegExp): Locator {
    return this.page.getByRole('checkbox', { name });
  }

  take(count: number): Locator {
    return this.page.getByRole('button', { name: count === 1 ? 'Take 1 change' : `Take ${count} changes` });
  }
}

/** Writes the job that is open for editing. */
export async function sendOut(app: RunningApp, path: string): Promise<Buffer> {
  await app.chooseToSave(path);
  await app.page.getByRole('button', { name: 'Other formats' }).click();
  await app.page.getByRole('menuitem', { name: 'For editing in Word…' }).click();
  await expect(app.page.getByText('Written for editing:')).toBeVisible();
  return readFile(path);
}
