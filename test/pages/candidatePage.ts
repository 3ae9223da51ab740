import type { Locator, Page } from '@playwright/test';

/** The profile of one candidate. */
export class CandidatePage {
  readonly page: Page;
  readonly name: Locator;
  readonly side: Locator;
  readonly notes: Locator;
  readonly files: Locator;
  readonly jobs: Locator;

  constructor(page: Page) {
    this.page = page;
    this.name = page.getByRole('heading', { level: 1 }).getByRole('textbox');
    this.side = page.getByRole('complementary');
    this.notes = page.getByRole('textbox', { name: 'Notes' });
    this.files = page.getByRole('region', { name: 'Files' });
    this.jobs = page.getByRole('region', { name: 'Considered for' });
  }

  /** The part about one job that they are considered for. */
  job(title: string): Locator {
    return this.page.getByRole('region', { name: title, exact: true });
  }

  /** One of the fields at the side: "E-mail", "Erase by". */
  field(label: string): Locator {
    return this.side.getByLabel(label, { exact: true });
  }

  /** The line of an attached file. */
  file(name: string): Locator {
    return this.files.getByRole('listitem').filter({ hasText: name });
  }

  /** Chooses from a file's menu: "Save a copy…", "Remove". */
  async act(name: string, what: string): Promise<void> {
    await this.files.getByRole('button', { name: `Actions for ${name}` }).click();
    await this.page.getByRole('menuitem', { name: what }).click();
  }
}
