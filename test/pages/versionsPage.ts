import type { Locator, Page } from '@playwright/test';

/** Earlier versions of the workbook, and two copies brought together. */
export class VersionsPage {
  readonly page: Page;
  readonly list: Locator;
  readonly rows: Locator;
  readonly comparison: Locator;
  readonly together: Locator;

  constructor(page: Page) {
    this.page = page;
    this.list = page.getByRole('navigation', { name: 'Earlier versions' });
    this.rows = this.list.getByRole('button', { name: /^Compare with now/ });
    this.comparison = page.getByRole('region', { name: /compared with now$/ });
    this.together = page.getByRole('button', { name: 'Bring together', exact: true });
  }

  /** What is different at one place: "Apply by", "What you will do, item 1". */
  difference(subject: string): Locator {
    return this.comparison.getByRole('listitem').filter({ hasText: subject });
  }

  /** The question about one field that clashes. */
  question(subject: string): Locator {
    return this.page.getByRole('radiogroup', { name: new RegExp(`^${subject}`) });
  }

  side(subject: string, whose: string | RegExp): Locator {
    return this.question(subject).getByRole('radio', { name: whose });
  }

  /** Takes a side, as a click on its card does. */
  async take(subject: string, whose: string): Promise<void> {
    await this.question(subject).locator('label').filter({ hasText: whose }).click();
  }

  async act(what: 'Restore' | 'Erase…'): Promise<void> {
    await this.list.getByRole('button', { name: new RegExp(`^${what}: `) }).click();
  }
}
