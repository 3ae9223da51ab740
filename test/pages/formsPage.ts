import type { Locator, Page } from '@playwright/test';

/** Interview forms: the button to where they are handed out, and the screen for those that came back. */
export class FormsPage {
  readonly page: Page;
  readonly open: Locator;
  readonly choose: Locator;
  readonly acceptClear: Locator;
  readonly accept: Locator;
  readonly list: Locator;
  readonly pane: Locator;
  readonly answers: Locator;

  constructor(page: Page) {
    this.page = page;
    this.open = page.getByRole('button', { name: 'Interview forms…' });
    this.choose = page.getByRole('button', { name: 'Choose files…' });
    this.acceptClear = page.getByRole('button', { name: /^Accept the \d+ that/ });
    this.accept = page.getByRole('button', { name: 'Accept this form' });
    this.list = page.getByRole('listbox', { name: 'Forms that came back' });
    this.pane = page.getByRole('region', { name: /,/ });
    this.answers = page.getByRole('table', { name: 'What the form would change' });
  }

  /** The line of a file in the list. */
  line(file: string): Locator {
    return this.list.getByRole('option').filter({ hasText: file });
  }

  /** What a form would make of a criterion. */
  row(criterion: string): Locator {
    return this.answers.getByRole('row').filter({ hasText: criterion });
  }
}
