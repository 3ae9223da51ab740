import type { Locator, Page } from '@playwright/test';

/** Bringing in postings: the text on the left, what it becomes on the right. */
export class ImportingPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly choose: Locator;
  readonly title: Locator;
  readonly take: Locator;
  readonly lines: Locator;
  readonly result: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { name: 'Bring in postings', level: 1 });
    this.choose = page.getByRole('button', { name: 'Choose files…' });
    this.title = page.getByRole('textbox', { name: 'Title' });
    this.take = page.getByRole('button', { name: 'Add job' });
    this.lines = page.getByRole('listbox', { name: /^Text of/ });
    this.result = page.getByRole('region', { name: 'What it becomes' });
  }

  /** A line of the text as it came. */
  line(text: string): Locator {
    return this.lines.getByRole('option').filter({ hasText: text });
  }

  /** One of several postings that arrived. */
  entry(title: string): Locator {
    return this.page
      .getByRole('listbox', { name: 'What arrived' })
      .getByRole('option')
      .filter({ hasText: title });
  }

  /** Puts the chosen line into another section. */
  async moveTo(section: string): Promise<void> {
    await this.page.getByRole('button', { name: /Chosen text stands in/ }).click();
    await this.page.getByRole('option', { name: section, exact: true }).click();
  }

  async setPurpose(section: string, purpose: string): Promise<void> {
    await this.page.getByRole('button', { name: `What “${section}” is for` }).click();
    await this.page.getByRole('option', { name: purpose, exact: true }).last().click();
  }
}
