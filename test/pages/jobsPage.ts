import type { Locator, Page } from '@playwright/test';

/** The list of all jobs in the workbook. */
export class JobsPage {
  readonly page: Page;
  readonly rows: Locator;
  readonly search: Locator;

  constructor(page: Page) {
    this.page = page;
    this.rows = page.getByRole('table').locator('tbody').getByRole('row');
    this.search = page.getByRole('searchbox', { name: 'Search jobs' });
  }

  row(title: string): Locator {
    return this.rows.filter({ has: this.page.getByRole('button', { name: title, exact: true }) });
  }

  /** The titles from top to bottom. */
  async titles(): Promise<string[]> {
    return this.rows.locator('td:first-child').allInnerTexts();
  }

  /** Chooses from a job's menu: "Duplicate", "Paused", "Archive", "Remove". */
  async act(title: string, what: string): Promise<void> {
    await this.page.getByRole('button', { name: `Actions for ${title}`, exact: true }).click();
    await this.page.getByRole('menu').getByText(what, { exact: true }).click();
  }

  async sortBy(column: string): Promise<void> {
    await this.page.getByRole('columnheader', { name: column }).getByRole('button').click();
  }

  async newJob(how: 'From a template…' | 'From a document…' | 'Blank job'): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name: 'New job' }).click();
    await this.page.getByRole('menuitem', { name: how }).click();
  }
}
