import type { Locator, Page } from '@playwright/test';

/** The table of all candidates. */
export class CandidatesPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly grid: Locator;
  /** The lines that are drawn; of many candidates, those around what is in view. */
  readonly lines: Locator;
  readonly search: Locator;
  /** "25 candidates", "3 of 25". */
  readonly count: Locator;
  /** What can be done with those chosen. */
  readonly bar: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { name: 'Candidates', level: 1 });
    this.grid = page.getByRole('grid', { name: 'Candidates' });
    this.lines = this.grid.locator('[data-index]');
    this.search = page.getByRole('searchbox', { name: 'Search candidates' });
    this.count = page
      .getByRole('main')
      .getByRole('status')
      .filter({ hasText: /candidate|\d of \d/ })
      .first();
    this.bar = page.getByRole('region', { name: 'Those chosen' });
  }

  line(name: string): Locator {
    return this.lines.filter({ has: this.page.getByRole('button', { name, exact: true }) });
  }

  /** The names of the lines drawn, from top to bottom. */
  async names(): Promise<string[]> {
    return this.lines.locator('[data-column="name"]').allInnerTexts();
  }

  async sortBy(column: string): Promise<void> {
    await this.grid.getByRole('columnheader', { name: column }).getByRole('button').click();
  }

  /** Narrows down: filter('Job', 'Support Engineer'), filter('Decision', 'Rejected'). */
  async filter(by: string, what: string | RegExp): Promise<void> {
    await this.page
      .getByRole('group', { name: 'Filters' })
      .getByRole('button', { name: new RegExp(` ${by}$|^${by}`) })
      .click();
    await this.page.getByRole('option', { name: what }).first().click();
  }

  /** Presses the box at a line's start. */
  async tick(name: string): Promise<void> {
    await this.line(name).locator('[data-tick]').click();
  }

  async add(name: string): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name: 'New candidate' }).click();
    await this.page.getByRole('dialog', { name: 'New candidate' }).getByLabel('Name').fill(name);
    await this.page.keyboard.press('Enter');
  }
}
