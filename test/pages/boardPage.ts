import type { Locator, Page } from '@playwright/test';
import { expect } from '../support/app.ts';
import { DeskPage } from './deskPage.ts';

/** The candidates of a job by stage. */
export class BoardPage {
  readonly page: Page;
  readonly columns: Locator;
  readonly search: Locator;
  readonly add: Locator;

  constructor(page: Page) {
    this.page = page;
    this.columns = page.getByRole('main').locator('[data-column]');
    this.search = page.getByRole('searchbox', { name: 'Search candidates of this job' });
    this.add = page.getByRole('main').getByRole('button', { name: 'Add candidates' });
  }

  /** Opens the sample and the board of its first job. */
  static async ofSample(page: Page): Promise<BoardPage> {
    await page.getByRole('button', { name: 'Open the sample' }).click();
    await expect(page.getByRole('heading', { name: 'Jobs', level: 1 })).toBeVisible();
    const desk = new DeskPage(page);
    await desk.goTo('Back-end Developer, Ticketing');
    const board = new BoardPage(page);
    await board.open();
    return board;
  }

  /** Goes to the board of the job that is open. */
  async open(): Promise<void> {
    const desk = new DeskPage(this.page);
    await expect(desk.navigation.getByRole('button', { name: 'Compare' })).toBeVisible();
    await desk.goTo('Candidates');
    await expect(this.page.getByRole('heading', { name: 'Candidates', level: 1 })).toBeVisible();
    await expect(this.add).toBeVisible();
  }

  column(name: string): Locator {
    return this.columns.filter({ has: this.page.getByRole('heading', { name, exact: true }) });
  }

  /** The names in a column from the top. */
  names(column: string): Promise<string[]> {
    return this.column(column).getByRole('row').locator('[class*="name"]').allInnerTexts();
  }

  card(name: string): Locator {
    return this.page.getByRole('row', { name });
  }

  async choose(...names: string[]): Promise<void> {
    for (const name of names) {
      await this.card(name).hover();
      await this.card(name).getByRole('checkbox').click({ force: true });
      await expect(this.card(name)).toHaveAttribute('aria-selected', 'true');
    }
  }

  /** Chooses from a card's menu: "Decide…", "Work samples". */
  async act(name: string, what: string): Promise<void> {
    await this.card(name).hover();
    await this.page.getByRole('button', { name: `Actions for ${name}`, exact: true }).click();
    await this.page.getByRole('menu').getByText(what, { exact: true }).click();
  }

  async showClosed(): Promise<void> {
    await this.page.getByRole('button', { name: /^Show hired and out/ }).click();
  }
}
