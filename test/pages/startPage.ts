import type { Locator, Page } from '@playwright/test';

/** The start screen: what was open before, and the templates. */
export class StartPage {
  readonly page: Page;
  readonly title: Locator;
  readonly location: Locator;
  readonly search: Locator;
  readonly templates: Locator;
  readonly families: Locator;
  readonly preview: Locator;
  readonly start: Locator;
  readonly recents: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByLabel('Title', { exact: true });
    this.location = page.getByLabel('Location', { exact: true });
    this.search = page.getByRole('searchbox', { name: 'Search templates' });
    this.templates = page.getByRole('listbox', { name: 'Templates' });
    this.families = page.getByRole('listbox', { name: 'Families' });
    this.preview = page.getByRole('region', { name: 'Preview' });
    this.start = page.getByRole('button', { name: 'Start with this template' });
    this.recents = page.getByRole('region', { name: 'Recent workbooks' });
  }

  template(name: string): Locator {
    return this.templates.getByRole('option', { name });
  }

  /** Starts a new workbook with one job in it. */
  async startWith(template: string, title: string, location = ''): Promise<void> {
    await this.template(template).click();
    await this.title.fill(title);
    if (location !== '') await this.location.fill(location);
    await this.start.click();
  }

  async startBlank(): Promise<void> {
    await this.page.getByRole('button', { name: 'New, blank' }).click();
  }
}
