import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringifyWorkbook } from '#engine/storage/format/stringify.ts';
import { CandidatesPage } from '../pages/candidatesPage.ts';
import { DeskPage } from '../pages/deskPage.ts';
import { expect, test } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { bigWorkbook } from '../support/bigWorkbook.ts';

test('of ten thousand candidates only those in view are drawn, and all can be reached, found and chosen', async ({
  launch,
  home,
}) => {
  const path = join(home, 'big.rolebook');
  const workbook = bigWorkbook({ jobs: 50, candidates: 10_000, assessments: 100 });
  await writeFile(path, stringifyWorkbook(workbook));
  const app = await launch({ args: [path] });
  const { page } = app;
  const desk = new DeskPage(page);
  await desk.goTo('Candidates');
  const candidates = new CandidatesPage(page);
  await expect(candidates.count).toHaveText('10,000 candidates');
  await expect(candidates.grid).toHaveAttribute('aria-rowcount', '10001');
  expect(await candidates.lines.count()).toBeLessThan(80);
  await expectAccessible(app);

  const { compare } = new Intl.Collator(undefined, { numeric: true });
  const names = workbook.candidates.map(({ name }) => name).sort(compare);
  await candidates.lines.first().focus();
  await page.keyboard.press('End');
  await expect(candidates.line(names.at(-1) ?? '')).toBeFocused();
  await page.keyboard.press('Shift+Home');
  await expect(candidates.bar).toContainText('10,000 chosen');
  expect(await candidates.lines.count()).toBeLessThan(80);
  await page.keyboard.press('Escape');

  const wanted = workbook.candidates[7_777];
  await candidates.search.fill(wanted?.name ?? '');
  await expect(candidates.line(wanted?.name ?? '')).toBeVisible();
  await candidates.search.fill('');
  await candidates.grid.getByRole('checkbox', { name: 'Choose all' }).click();
  await expect(candidates.bar).toContainText('10,000 chosen');
  await candidates.bar.getByRole('button', { name: 'Remove' }).click();
  await expect(candidates.count).toHaveText('100 candidates');
  await desk.undo.click();
  await expect(candidates.count).toHaveText('10,000 candidates');
});
