import type { Locator, Page } from '@playwright/test';
import type { RunningApp } from '../support/runningApp.ts';
import { DeskPage } from './deskPage.ts';

/** The settings of a workbook, with the pages beside them. */
export class SettingsPage {
  readonly page: Page;
  readonly style: Locator;
  readonly letterhead: Locator;
  readonly pages: Locator;

  constructor(page: Page) {
    this.page = page;
    this.style = page.getByRole('region', { name: 'House style' });
    this.letterhead = page.getByRole('region', { name: 'Letterhead' });
    this.pages = page.getByRole('region', { name: 'How the document looks' });
  }

  /** Opens the sample and goes to its settings. */
  static async ofSample({ page }: RunningApp): Promise<SettingsPage> {
    await page.getByRole('button', { name: 'Open the sample' }).click();
    await new DeskPage(page).goTo('Settings');
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    return new SettingsPage(page);
  }

  /** Shows another document beside the settings. */
  async show(document: string): Promise<void> {
    await this.page.getByRole('button', { name: /Document$/ }).click();
    await this.page.getByRole('option', { name: document, exact: true }).click();
  }

  /** Chooses a file by the button, which asks in a dialog of the system. */
  async chooseLetterhead(app: RunningApp, path: string): Promise<void> {
    await app.chooseToOpen(path);
    await this.letterhead.getByRole('button', { name: /Choose a Word document|Replace/ }).click();
  }
}
