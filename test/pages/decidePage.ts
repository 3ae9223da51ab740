import type { Locator, Page } from '@playwright/test';

/** The panel in which it is decided about candidates, or a decision is corrected. */
export class DecidePage {
  readonly page: Page;
  readonly panel: Locator;
  readonly reason: Locator;
  readonly note: Locator;
  readonly record: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole('dialog', { name: /^(Decide|Decision|Correct)/ });
    this.reason = this.panel.getByRole('combobox', { name: /^Reason/ });
    this.note = this.panel.getByRole('textbox', { name: 'Note' });
    this.record = this.panel.getByRole('button', { name: /^Record/ });
  }

  async choose(kind: string): Promise<void> {
    await this.panel.getByText(kind, { exact: true }).click();
  }

  async by(name: string): Promise<void> {
    await this.panel.getByRole('button', { name: /Decided by/ }).click();
    await this.page.getByRole('option', { name, exact: true }).click();
  }

  /** Fills in all that is needed and records it. */
  async decide(kind: string, reason: string, by: string): Promise<void> {
    await this.choose(kind);
    await this.reason.fill(reason);
    await this.page.keyboard.press('Tab');
    await this.by(by);
    await this.record.click();
  }
}
