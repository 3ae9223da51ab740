import type { Locator, Page } from '@playwright/test';

/** The people of the workbook. */
export class PeoplePage {
  readonly page: Page;
  readonly add: Locator;

  constructor(page: Page) {
    this.page = page;
    this.add = page.getByRole('form', { name: 'Add a person' });
  }

  field(what: 'Name' | 'Role' | 'E-mail', of: string): Locator {
    return this.page.getByRole('textbox', { name: `${what} of ${of}` });
  }

  remove(name: string): Locator {
    return this.page.getByRole('button', { name: `Remove ${name}` });
  }
}
