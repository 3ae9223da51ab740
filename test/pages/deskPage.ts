import type { Locator, Page } from '@playwright/test';

/** What stands around every screen while a workbook is open. */
export class DeskPage {
  readonly page: Page;
  readonly bar: Locator;
  readonly navigation: Locator;
  readonly problem: Locator;
  readonly undo: Locator;
  readonly redo: Locator;
  readonly palette: Locator;

  constructor(page: Page) {
    this.page = page;
    this.bar = page.getByRole('banner');
    this.navigation = page.getByRole('navigation', { name: 'Workbook' });
    this.problem = page.getByRole('alert').first();
    this.undo = this.bar.getByRole('button', { name: /^Undo/ }).first();
    this.redo = this.bar.getByRole('button', { name: /^Redo/ }).first();
    this.palette = page.getByRole('dialog', { name: 'Find or do anything' });
  }

  /** Goes to a line of the navigation: "Jobs", "Settings", a job's title. */
  async goTo(name: string): Promise<void> {
    await this.navigation.getByRole('button', { name }).first().click();
  }

  /** Goes to a part of the job that is open: "Plan", "Candidates", "Compare". */
  async goToPart(name: string): Promise<void> {
    await this.navigation.locator('[data-level="2"]').filter({ hasText: name }).click();
    await this.page.getByRole('heading', { level: 1, name }).waitFor();
  }

  /** Types into the palette and does the first thing found. */
  async find(typed: string): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.palette.getByRole('combobox').fill(typed);
    // What is found in the workbook itself comes a moment later.
    await this.palette.getByRole('option').first().waitFor();
    await this.page.keyboard.press('Enter');
  }
}
