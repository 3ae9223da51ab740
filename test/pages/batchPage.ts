import type { Locator, Page } from '@playwright/test';
import type { RunningApp } from '../support/app.ts';
import { DeskPage } from './deskPage.ts';

/** The screen that writes documents for many. */
export class BatchPage {
  readonly page: Page;
  readonly choices: Locator;
  readonly outcome: Locator;
  readonly write: Locator;
  readonly pattern: Locator;

  constructor(page: Page) {
    this.page = page;
    this.choices = page.getByRole('region', { name: 'What to write' });
    this.outcome = page.getByRole('region', { name: 'What was written' });
    this.write = page.getByRole('button', { name: /^Write \d+ files?$/ });
    this.pattern = this.choices.getByRole('textbox', { name: 'File names' });
  }

  /** Opens the sample and goes there. */
  static async ofSample({ page }: RunningApp): Promise<BatchPage> {
    await page.getByRole('button', { name: 'Open the sample' }).click();
    await new DeskPage(page).goTo('Export');
    const batch = new BatchPage(page);
    await batch.write.waitFor();
    return batch;
  }

  async choose(name: string): Promise<void> {
    await this.choices.getByText(name, { exact: true }).click();
  }

  /** Opens one of the small panels, chooses in it and closes it. */
  async chooseFrom(panel: string, name: string): Promise<void> {
    await this.choices.getByRole('button', { name: panel }).click();
    const dialog = this.page.getByRole('dialog', { name: panel });
    await dialog.getByText(name, { exact: true }).click();
    await this.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  }

  async chooseFolder(app: RunningApp, folder: string): Promise<void> {
    await app.chooseToOpen(folder);
    await this.choices.getByRole('button', { name: 'Choose another folder' }).click();
  }

  count(what: 'written' | 'skipped' | 'not written'): Locator {
    return this.outcome.getByRole('listitem').filter({ hasText: new RegExp(`^\\d+ ${what}$`) });
  }
}
