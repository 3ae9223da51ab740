import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { RunningApp } from './runningApp.ts';

/** Holds what is on screen to WCAG 2.2 AA, light and dark; leaves the window light. */
export async function expectAccessible(app: RunningApp): Promise<void> {
  for (const theme of ['dark', 'light'] as const) {
    await app.electron.evaluate(({ nativeTheme }, theme) => {
      nativeTheme.themeSource = theme;
    }, theme);
    await expect(app.page.locator('html')).toHaveAttribute('data-theme', theme);
    await app.page.waitForTimeout(300); // colours fade in
    const axe = new AxeBuilder({ page: app.page }).setLegacyMode(true);
    // Dark is another set of colours over the very same page.
    if (theme === 'dark') axe.withRules(['color-contrast']);
    const { violations } = await axe.analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
    );
    expect(found, theme).toEqual([]);
  }
}
