import type { Locator, Page } from '@playwright/test';
import { DeskPage } from './deskPage.ts';

/** Candidates of a job side by side. */
export class ComparisonPage {
  readonly page: Page;
  readonly findings: Locator;
  readonly grid: Locator;
  readonly dock: Locator;
  readonly hideNames: Locator;

  constructor(page: Page) {
    this.page = page;
    this.findings = page.getByRole('region', { name: 'What the comparison finds' });
    this.grid = page.getByRole('grid', { name: 'Candidates and criteria' });
    this.dock = page.getByRole('region', { name: 'Evidence' });
    this.hideNames = page.getByRole('button', { name: 'Hide names' });
  }

  /** A job of the sample workbook. */
  static async ofSample(page: Page, job = 'Back-end Developer, Ticketing'): Promise<ComparisonPage> {
    await page.getByRole('button', { name: 'Open the sample' }).click();
    return ComparisonPage.of(page, job);
  }

  /** A job of the workbook that is open. */
  static async of(page: Page, job: string): Promise<ComparisonPage> {
    const desk = new DeskPage(page);
    await desk.goTo(job);
    await desk.goTo('Compare');
    return new ComparisonPage(page);
  }

  /** Says who sits here. */
  async sitDown(name: string): Promise<void> {
    await this.page
      .getByRole('main')
      .getByRole('button', { name: /^(Who are you|You: )/ })
      .click();
    await this.page.getByRole('menuitemradio', { name }).click();
  }

  /** The finding itself: the headline above its lines. */
  get finding(): Locator {
    return this.findings.getByRole('heading', { level: 2 });
  }

  row(name: string | RegExp): Locator {
    return this.grid.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name }) });
  }

  /** The names over the columns that are drawn, from left to right. */
  async names(): Promise<string[]> {
    const heads = await this.grid.getByRole('columnheader').allInnerTexts();
    return heads.slice(2).map((text) => text.split('\n')[0] ?? '');
  }

  head(name: string): Locator {
    return this.grid.getByRole('columnheader').filter({ hasText: name });
  }

  /** The cell that has the focus, told by its place: "row:column", the head and the criteria being 0. */
  async place(): Promise<string> {
    return this.page.evaluate(() => {
      const { row, column } = (document.activeElement as HTMLElement).dataset;
      return `${row}:${column}`;
    });
  }

  async show(what: 'All' | 'Placed' | 'Selected'): Promise<void> {
    await this.page.getByRole('button', { name: 'Columns…' }).click();
    await this.page.getByRole('radio', { name: new RegExp(`^${what}`) }).click({ force: true });
    await this.page.keyboard.press('Escape');
    await this.page.getByRole('dialog', { name: 'Columns…' }).waitFor({ state: 'hidden' });
  }
}
