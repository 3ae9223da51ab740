import type { Locator, Page } from '@playwright/test';

/** The log of decisions of a job. */
export class DecisionsPage {
  readonly page: Page;
  readonly rows: Locator;
  readonly search: Locator;

  constructor(page: Page) {
    this.page = page;
    this.rows = page.getByRole('table', { name: 'Log of decisions' }).locator('tbody').getByRole('row');
    this.search = page.getByRole('searchbox', { name: 'Search decisions' });
  }

  /** The entries about somebody, newest first. */
  about(name: string): Locator {
    return this.rows.filter({ has: this.page.getByRole('button', { name, exact: true }) });
  }

  async filter(kind: string): Promise<void> {
    await this.page.getByRole('button', { name: /Kind of decision/ }).click();
    await this.page.getByRole('option', { name: kind, exact: true }).click();
  }

  /** Opens the panel that corrects an entry. */
  async correct(entry: Locator): Promise<void> {
    await entry.hover();
    await entry.getByRole('button', { name: /^Correct/ }).click();
  }
}
