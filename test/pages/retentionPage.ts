import type { Locator, Page } from '@playwright/test';

/** Retention: whose time has come. */
export class RetentionPage {
  readonly page: Page;
  readonly list: Locator;
  readonly panel: Locator;
  readonly record: Locator;

  constructor(page: Page) {
    this.page = page;
    this.list = page.getByRole('grid', { name: 'Candidates by their clocks' });
    this.panel = page.locator('[data-region="panel"]');
    this.record = page.getByRole('heading', { name: 'Done so far' }).locator('..');
  }

  row(name: string): Locator {
    return this.list.getByRole('row', { name });
  }

  /** Shows "due", "soon", "kept" or "All". */
  async show(filter: string): Promise<void> {
    await this.page.getByRole('group', { name: 'Show' }).getByRole('button', { name: filter }).click();
  }

  async choose(name: string): Promise<void> {
    await this.row(name).getByRole('checkbox').check({ force: true });
  }
}
