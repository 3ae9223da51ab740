import { expect, type Page } from '@playwright/test';
import { DescriptionPage } from '../pages/descriptionPage.ts';
import { DeskPage } from '../pages/deskPage.ts';
import { test } from '../support/app.ts';
import { inTurns, median } from './support/measure.ts';
import { bigFile } from './support/program.ts';
import { report } from './support/table.ts';

/** The longest time between two frames of the page while `work` goes on, ms. */
async function longestGap(page: Page, work: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const gaps = { longest: 0, last: performance.now(), counting: true };
    Object.assign(window, { gaps });
    requestAnimationFrame(function frame(now) {
      gaps.longest = Math.max(gaps.longest, now - gaps.last);
      gaps.last = now;
      if (gaps.counting) requestAnimationFrame(frame);
    });
  });
  await work();
  return page.evaluate(() => {
    const { gaps } = window as unknown as { gaps: { longest: number; counting: boolean } };
    gaps.counting = false;
    return gaps.longest;
  });
}

test('the window while the engine saves', async ({ launch, home }) => {
  const app = await launch({ args: [await bigFile(home)] });
  const desk = new DeskPage(app.page);
  await desk.navigation.getByRole('button').first().waitFor();
  const [job] = await app.page.evaluate(async () => {
    const jobs = await window.bridge.invoke('job:list', undefined);
    return (jobs as unknown as { value: { id: string; title: string }[] }).value;
  });
  await desk.find(job?.title ?? '');
  await expect(new DescriptionPage(app.page).title).toBeVisible();

  const call = (name: 'edit:apply' | 'workbook:save', input: unknown) =>
    app.page.evaluate(([name, input]) => window.bridge.invoke(name, input), [name, input] as const);
  let last = 0;
  const saving = async (round: number) => {
    const change = { put: ['jobs', job?.id ?? '', 'title'], value: `Engineer ${round}` };
    await call('edit:apply', { label: 'Rename job', changes: [change] });
    return longestGap(app.page, async () => {
      const started = performance.now();
      await call('workbook:save', undefined);
      last = performance.now() - started;
    });
  };
  const idle = () => longestGap(app.page, () => app.page.waitForTimeout(last));
  const samples = await inTurns({ ours: saving, theirs: idle, control: idle }, 9, 2);
  report({
    what: 'longest gap between frames during a whole save, 54 MB',
    beside: 'the same window at rest',
    unit: 'ms',
    ours: median(samples.ours),
    theirs: median(samples.theirs),
    control: median(samples.control) / median(samples.theirs),
    limit: 50,
  });
});
