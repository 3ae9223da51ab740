import type { Locator, Page } from '@playwright/test';

/** The editor of a job: facts, sections, skills, and the posting as paper. */
export class DescriptionPage {
  readonly page: Page;
  readonly title: Locator;
  readonly paper: Locator;
  readonly skills: Locator;
  readonly headings: Locator;
  readonly toolbar: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('textbox', { name: 'Title', exact: true });
    this.paper = page.getByRole('region', { name: 'The posting as paper' });
    this.skills = page.getByRole('table', { name: 'Skills' });
    this.headings = page.getByRole('textbox', { name: 'Heading', exact: true });
    this.toolbar = page.getByRole('toolbar', { name: 'Text' });
  }

  section(heading: string): Locator {
    return this.page.getByRole('region', { name: heading, exact: true });
  }

  body(heading: string): Locator {
    return this.page.getByRole('textbox', { name: `Text of ${heading}`, exact: true });
  }

  /** Words on the pages themselves. */
  onPaper(text: string): Locator {
    return this.paper.locator('[data-page]').getByText(text).first();
  }

  /** A fact as the head shows it. */
  fact(label: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${label}: `) });
  }

  async order(): Promise<string[]> {
    return this.headings.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  }

  async skillNames(): Promise<string[]> {
    return this.skills
      .locator('[data-skill]')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  }

  /** Puts the caret at the end of the item with this text. */
  async caretAfter(heading: string, text: string): Promise<void> {
    await this.body(heading).getByText(text).click();
    await this.page.keyboard.press('End');
  }

  async addSection(what: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Add a section', exact: true }).click();
    await this.page.getByRole('menuitem', { name: what }).click();
  }

  /** Chooses from a section's menu: "Remove section", "Move up". */
  async act(heading: string, what: string): Promise<void> {
    await this.section(heading).hover();
    await this.section(heading)
      .getByRole('button', { name: `More for ${heading}`, exact: true })
      .click();
    await this.page.getByRole('menuitem', { name: what }).click();
  }

  /** Pastes as if it had been copied elsewhere. */
  async paste(heading: string, clipboard: { html?: string; text?: string }): Promise<void> {
    await this.body(heading).evaluate((element, { html, text }) => {
      const clipboardData = new DataTransfer();
      if (html !== undefined) clipboardData.setData('text/html', html);
      if (text !== undefined) clipboardData.setData('text/plain', text);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, clipboard);
  }
}
