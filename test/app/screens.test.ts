import { DescriptionPage } from '../pages/descriptionPage.ts';
import { DeskPage } from '../pages/deskPage.ts';
import { StartPage } from '../pages/startPage.ts';
import { expect, test } from '../support/app.ts';

/** Pictures of the main screens, for people to look at; they are kept in test-results/screens. */
for (const theme of ['light', 'dark'] as const) {
  test(`the main screens can be looked at, ${theme}`, async ({ launch }) => {
    const app = await launch();
    await app.electron.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source;
    }, theme);
    const start = new StartPage(app.page);
    await expect(start.preview.getByText('What you will do').last()).toBeVisible();
    await app.screenshot(`start-${theme}`);
    await app.page.getByRole('button', { name: 'Open the sample' }).click();
    const desk = new DeskPage(app.page);
    await expect(app.page.getByRole('heading', { name: 'Jobs' })).toBeVisible();
    await app.screenshot(`jobs-${theme}`);
    await desk.goTo('Back-end Developer, Ticketing');
    const editor = new DescriptionPage(app.page);
    await expect(editor.paper.getByText('Page 1 of').first()).toBeVisible();
    await app.screenshot(`description-${theme}`);
    await editor.skills.scrollIntoViewIfNeeded();
    await app.screenshot(`description-skills-${theme}`);
    for (const part of ['Plan', 'Candidates', 'Scorecards', 'Compare', 'Decisions']) {
      await desk.goToPart(part);
      // Every part names a person or a skill once it has its figures.
      await expect(app.page.getByRole('main')).toContainText(/Amara Okoye|Server-side languages/);
      await app.screenshot(`job-${part.toLowerCase()}-${theme}`);
    }
    for (const place of ['People', 'Retention', 'Versions', 'Settings']) {
      await desk.goTo(place);
      await expect(app.page.getByRole('heading', { name: place, level: 1 })).toBeVisible();
      await app.screenshot(`${place.toLowerCase()}-${theme}`);
    }
    await desk.find('all candidates');
    await app.page.getByText('Amara Okoye').first().waitFor();
    await app.screenshot(`candidates-${theme}`);
    await desk.find('amara okoye');
    await expect(app.page.locator('h1 input')).toHaveValue('Amara Okoye');
    await app.screenshot(`candidate-${theme}`);
  });
}
