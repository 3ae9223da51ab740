import type { Locator, Page } from '@playwright/test';

/** The scorecards of a job, and one of them while it is filled in or read. */
export class ScorecardPage {
  readonly page: Page;
  readonly who: Locator;
  readonly evidence: Locator;
  readonly notes: Locator;
  readonly question: Locator;
  readonly criteria: Locator;
  readonly submitDialog: Locator;
  readonly read: Locator;

  constructor(page: Page) {
    this.page = page;
    this.who = page.getByRole('button', { name: /^(You: |Who are you)/ });
    this.evidence = page.getByRole('textbox', { name: /^Evidence/ });
    this.notes = page.getByRole('textbox', { name: 'Private notes' });
    this.question = page.getByRole('main').getByRole('heading', { level: 2 }).first();
    this.criteria = page.getByRole('navigation', { name: 'Criteria' });
    this.submitDialog = page.getByRole('dialog');
    this.read = page.getByRole('main').getByRole('table');
  }

  /** Says who sits at the computer. */
  async sitDown(name: string): Promise<void> {
    await this.who.click();
    await this.page.getByRole('menuitemradio', { name }).click();
    await this.page.getByRole('button', { name: `You: ${name}` }).waitFor();
  }

  /** The stage's part of the list of scorecards. */
  stage(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** Begins or goes on with one's own scorecard of a candidate. */
  async open(stage: string, candidate: string): Promise<void> {
    const deed = new RegExp(`^(Rate|Go on with|Read your scorecard of) ${candidate} in ${stage}$`);
    await this.stage(stage).getByRole('button', { name: deed }).click();
    await this.page.getByRole('heading', { name: candidate, level: 1 }).waitFor();
  }

  /** The line of a criterion at the left. */
  criterion(name: string): Locator {
    return this.criteria.getByRole('button', { name });
  }
}
