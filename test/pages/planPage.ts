import { expect, type Locator, type Page } from '@playwright/test';

/** How candidates for a job are assessed: stages, criteria, skills, and how structured it all is. */
export class PlanPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly stages: Locator;
  readonly stageName: Locator;
  readonly skills: Locator;
  readonly structure: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { name: 'Plan', level: 1 });
    this.stages = page.getByRole('navigation', { name: 'Stages' });
    this.stageName = page.getByRole('textbox', { name: 'Name of the stage' });
    this.skills = page.getByRole('complementary', { name: 'Skills of this job' });
    this.structure = page.getByRole('region', { name: 'Structure' });
  }

  /** The row of a stage in the list. */
  stage(name: string): Locator {
    return this.stages.locator('[data-stage]').filter({ hasText: name });
  }

  async stageNames(): Promise<string[]> {
    return this.stages
      .locator('[data-stage]')
      .evaluateAll((rows) => rows.map((row) => row.children[1]?.textContent ?? ''));
  }

  /** The criteria of the stage on screen, from top to bottom. */
  async criteria(): Promise<string[]> {
    return this.page
      .locator('[data-criterion]')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
  }

  criterion(name: string): Locator {
    return this.page
      .locator('[data-criterion-row]')
      .filter({ has: this.page.getByRole('button', { name: `Details of ${name}`, exact: true }) });
  }

  async open(name: string): Promise<void> {
    const opener = this.criterion(name).getByRole('button', { name: `Details of ${name}`, exact: true });
    if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
  }

  anchor(name: string, value: number): Locator {
    return this.page.getByRole('textbox', { name: `Anchor ${value} of ${name}`, exact: true });
  }

  /** A fact of a criterion that opens its choices: "Weight", "Knock-out", "Scale", "Skills that … tests". */
  fact(name: string, what: 'Weight' | 'Knock-out' | 'Scale'): Locator {
    return this.criterion(name).getByRole('button', { name: new RegExp(`^${what} of ${name}: `) });
  }

  async choose(name: string, what: 'Weight' | 'Knock-out' | 'Scale', choice: string): Promise<void> {
    await this.fact(name, what).click();
    await this.page.getByRole('menuitemradio', { name: choice, exact: true }).click();
  }

  /** The button that says which skills a criterion tests. */
  tests(name: string): Locator {
    return this.criterion(name)
      .getByRole('button', { name: `Skills that ${name} tests` })
      .first();
  }

  /** Chooses from the menu of a criterion: "Remove criterion", "Move up". */
  async act(name: string, what: string): Promise<void> {
    await this.criterion(name).hover();
    await this.criterion(name)
      .getByRole('button', { name: `More for ${name}`, exact: true })
      .click();
    await this.page.getByRole('menuitem', { name: what }).click();
  }

  /** Chooses from the menu of the stage on screen. */
  async actOnStage(what: string): Promise<void> {
    const name = await this.stageName.inputValue();
    await this.page
      .getByRole('button', { name: `More for ${name}`, exact: true })
      .first()
      .click();
    await this.page.getByRole('menuitem', { name: what }).click();
  }

  /** One of the five statements about structure. */
  statement(name: string): Locator {
    return this.structure.getByRole('button', { name });
  }

  /** How many lines stand out, and how many there are. */
  async lines(): Promise<{ strong: number; all: number }> {
    const all = this.page.locator('main svg g:has(> path)');
    return { strong: await all.and(this.page.locator('[data-strong]')).count(), all: await all.count() };
  }

  /** Whether every line that stands out ends at the dots it ties. */
  async lineEndsAtDots(): Promise<boolean> {
    return this.page.evaluate(() => {
      const centre = (box: DOMRect) => [box.left + box.width / 2, box.top + box.height / 2] as const;
      const dots = [...document.querySelectorAll('[data-port]')].map((dot) =>
        centre(dot.getBoundingClientRect()),
      );
      const paths = [...document.querySelectorAll<SVGPathElement>('main svg [data-strong] path')];
      return paths.every((path) => {
        const corner = path.ownerSVGElement?.getBoundingClientRect() ?? new DOMRect();
        return [0, path.getTotalLength()].every((length) => {
          const { x, y } = path.getPointAtLength(length);
          return dots.some(
            ([left, top]) => Math.abs(corner.x + x - left) < 6 && Math.abs(corner.y + y - top) < 2,
          );
        });
      });
    });
  }

  /** Presses Tab until what has this name has the focus. */
  async tabTo(name: string): Promise<void> {
    const named = () =>
      this.page.evaluate(() => {
        const here = document.activeElement;
        return here?.getAttribute('aria-label') ?? here?.textContent ?? '';
      });
    for (let press = 0; press < 40 && (await named()) !== name; press += 1) {
      await this.page.keyboard.press('Tab');
    }
    expect(await named()).toBe(name);
  }
}
