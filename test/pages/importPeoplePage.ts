import type { Locator, Page } from '@playwright/test';
import { dragFiles } from '../support/drop.ts';

/** The screen for candidates from files. */
export class ImportPeoplePage {
  readonly page: Page;
  readonly heading: Locator;
  readonly files: Locator;
  readonly columns: Locator;
  readonly people: Locator;
  readonly problems: Locator;
  readonly duplicates: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { name: 'Import candidates', level: 1 });
    this.files = page.getByRole('listbox', { name: 'Files' });
    this.columns = page.getByRole('region', { name: 'Columns' });
    this.people = page.getByRole('table', { name: 'Candidates of the files' });
    this.problems = page.getByRole('region', { name: 'Problems' });
    this.duplicates = page.getByRole('region', { name: 'Those who may be there already' });
  }

  /** Drops files on the window. */
  async drop(...paths: string[]): Promise<void> {
    await (await dragFiles(this.page, ...paths)).drop();
  }

  person(name: string): Locator {
    return this.people.getByRole('row').filter({ hasText: name });
  }

  view(name: RegExp): Locator {
    return this.page.getByRole('tab', { name });
  }

  /** "Import 2 candidates" */
  take(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Chooses in a field: "Full name goes to", "Job for all". */
  async choose(field: string, choice: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`${field}$`) }).click();
    await this.page.getByRole('option', { name: choice }).click();
  }
}
