import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { DeskPage } from '../pages/deskPage.ts';
import { JobsPage } from '../pages/jobsPage.ts';
import { StartPage } from '../pages/startPage.ts';
import { expect, test } from '../support/app.ts';
import type { RunningApp } from '../support/runningApp.ts';

/** Every screen, and how one gets there from the start screen of a new home. */
const screens: Record<string, (page: Page) => Promise<void>> = {
  start: async (page) => {
    await expect(new StartPage(page).preview).toContainText('What you will do');
  },
  'start, nothing found': async (page) => {
    await new StartPage(page).search.fill('lion tamer');
    await expect(page.getByText('Nothing fits')).toBeVisible();
  },
  'no jobs': async (page) => {
    await new StartPage(page).startBlank();
    await expect(page.getByRole('heading', { name: 'No jobs yet' })).toBeVisible();
  },
  jobs: async (page) => {
    await page.getByRole('button', { name: 'Open the sample' }).click();
    await expect(new JobsPage(page).rows.first()).toBeVisible();
  },
  'menu of a job': async (page) => {
    await screens.jobs?.(page);
    await page
      .getByRole('button', { name: /^Actions for/ })
      .first()
      .click();
    await expect(page.getByRole('menu')).toBeVisible();
  },
  'new job': async (page) => {
    await screens.jobs?.(page);
    await new JobsPage(page).newJob('From a template…');
    await expect(new StartPage(page).preview).toContainText('What you will do');
  },
  description: async (page) => {
    await new StartPage(page).startWith('Back-end Developer', 'Lamp Keeper');
    await expect(page.getByRole('main')).toContainText('What you will do');
  },
  settings: async (page) => {
    await screens.jobs?.(page);
    await new DeskPage(page).goTo('Settings');
    await expect(page.getByLabel('Name', { exact: true })).toBeVisible();
  },
  palette: async (page) => {
    await screens.jobs?.(page);
    await page.keyboard.press('Control+k');
    await expect(new DeskPage(page).palette).toBeVisible();
  },
  help: async (page) => {
    await screens.jobs?.(page);
    await new DeskPage(page).find('keyboard shortcuts');
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  },
};

for (const theme of ['light', 'dark'] as const) {
  for (const [name, goThere] of Object.entries(screens)) {
    test(`${name} holds to WCAG 2.2 AA, ${theme}`, async ({ launch }) => {
      const app = await launch();
      await setTheme(app, theme);
      await goThere(app.page);
      await app.page.waitForTimeout(300); // colours fade in
      const { violations } = await new AxeBuilder({ page: app.page }).setLegacyMode(true).analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
      );
      expect(found).toEqual([]);
    });
  }
}

async function setTheme(app: RunningApp, theme: 'light' | 'dark'): Promise<void> {
  await app.electron.evaluate(({ nativeTheme }, theme) => {
    nativeTheme.themeSource = theme;
  }, theme);
  await expect(app.page.locator('html')).toHaveAttribute('data-theme', theme);
}
