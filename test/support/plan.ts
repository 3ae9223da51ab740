import { DeskPage } from '../pages/deskPage.ts';
import { PlanPage } from '../pages/planPage.ts';
import { StartPage } from '../pages/startPage.ts';
import { expect, type RunningApp } from './app.ts';

/** The plan of the only job in a new workbook: from the template, or one without stages. */
export async function openPlan(app: RunningApp, start: 'template' | 'blank' = 'template') {
  if (start === 'template') {
    await new StartPage(app.page).startWith('Back-end Developer', 'Lamp Keeper', 'Plymouth');
  } else {
    await new StartPage(app.page).startBlank();
    await app.page.getByRole('button', { name: 'Blank job' }).click();
  }
  return shownPlan(app);
}

/** The plan of a job of the sample; the first has eight stages, assessed by four interviewers. */
export async function openSamplePlan(app: RunningApp, job = 'Back-end Developer, Ticketing') {
  await app.page.getByRole('button', { name: 'Open the sample' }).click();
  await new DeskPage(app.page).goTo(job);
  return shownPlan(app);
}

async function shownPlan(app: RunningApp) {
  const desk = new DeskPage(app.page);
  const plan = new PlanPage(app.page);
  await desk.goTo('Plan');
  await expect(plan.heading).toBeVisible();
  return { desk, plan };
}
