import type { CallName } from '#contract';
import { pageCalls } from '#contract';
import sample from '#resources/samples/sample.json' with { type: 'json' };
import { DeskPage } from '../pages/deskPage.ts';
import { ScorecardPage } from '../pages/scorecardPage.ts';
import { expect, type RunningApp, test } from '../support/app.ts';
import { invoke } from '../support/bridge.ts';

const job = sample.jobs.find(({ title }) => title === 'Back-end Developer, Ticketing');
const person = (name: string) => sample.people.find((one) => one.name === name)?.id ?? '';
const candidate = (name: string) => sample.candidates.find((one) => one.name === name)?.id ?? '';
const scorecard = (interviewer: string, of: string, status = 'submitted') =>
  sample.assessments.find(
    (one) =>
      one.interviewer === person(interviewer) && one.candidate === candidate(of) && one.status === status,
  );

/** What Lena submitted about Kofi, whom Owen still has to rate; what Nadia did about Mei-Ling, Owen being half-way. */
const lenas = scorecard('Lena Hart', 'Kofi Mensah');
const nadias = sample.assessments.find(
  ({ interviewer, candidate: of, stage }) =>
    interviewer === person('Nadia Brandt') &&
    of === candidate('Mei-Ling Tan') &&
    stage === scorecard('Owen Pryce', 'Mei-Ling Tan', 'draft')?.stage,
);
const hidden = [lenas, nadias].flatMap((one) => one?.ratings ?? []).map(({ evidence }) => evidence);

async function openSample(app: RunningApp) {
  await app.page.getByRole('button', { name: 'Open the sample' }).click();
  const desk = new DeskPage(app.page);
  await desk.goTo('Back-end Developer, Ticketing');
  await desk.goTo('Scorecards');
  return { desk, cards: new ScorecardPage(app.page) };
}

/** Every call of the page that only tells something, asked in every way that could reach what is hidden. */
async function everythingAnswered(app: RunningApp): Promise<string> {
  const tells = /:(get|list|state|compare|uses|usage|overview|sheet|job|preview|record|log|outlook|name)$/;
  const names = (Object.keys(pageCalls) as CallName[]).filter((name) => tells.test(name));
  expect(names).toEqual(expect.arrayContaining(['assessment:sheet', 'score:job', 'version:compare']));
  const versions = await invoke(app, 'version:list');
  const [version] = versions.ok ? (versions.value as { versions: { id: string }[] }).versions : [];
  const candidates = [candidate('Kofi Mensah'), candidate('Mei-Ling Tan')];
  const ids = [lenas?.id, nadias?.id, job?.id, version?.id, ...candidates].filter((id) => id !== undefined);
  const inputs = [
    undefined,
    {},
    ...ids.map((id) => ({ id })),
    { job: job?.id },
    { candidates },
    { job: job?.id, candidates },
    { job: job?.id, typed: '', only: 'all', limit: 100 },
    ...candidates.map((candidate) => ({ candidate })),
    ...candidates.map((candidate) => ({ job: job?.id, candidate })),
  ];
  const answers: unknown[] = [];
  for (const name of names) for (const input of inputs) answers.push(await invoke(app, name, input));
  return JSON.stringify(answers);
}

async function expectHidden(app: RunningApp): Promise<void> {
  const answered = await everythingAnswered(app);
  for (const text of hidden) expect(answered).not.toContain(text);
}

test('what is hidden shows on no screen, in no search and in no answer', async ({ launch }) => {
  test.setTimeout(120_000);
  expect(hidden.length).toBeGreaterThan(4);
  const app = await launch();
  const { desk, cards } = await openSample(app);
  const expectNowhereHere = async () => {
    const page = await app.page.content();
    for (const text of hidden) expect(page).not.toContain(text);
  };
  await expectHidden(app); // nobody said who they are
  await cards.sitDown('Owen Pryce');
  await expectHidden(app);

  for (const part of ['Plan', 'Candidates', 'Compare', 'Decisions', 'Scorecards', 'Versions', 'People']) {
    await desk.goTo(part);
    await app.page.waitForTimeout(400);
    await expectNowhereHere();
  }
  await app.page.keyboard.press('Control+k');
  await desk.palette.getByRole('combobox').fill(hidden[0]?.slice(0, 12) ?? '');
  await expectNowhereHere();
  await app.page.keyboard.press('Escape');
});

test('switching to somebody else while half-way shows nothing, submitting shows it', async ({ launch }) => {
  test.setTimeout(120_000);
  const app = await launch();
  const { cards } = await openSample(app);
  await cards.sitDown('Owen Pryce');
  await cards.sitDown('Farah Siddiqui');
  const sheet = () => invoke(app, 'assessment:sheet', { id: nadias?.id });
  expect(await sheet(), 'Owen is half-way on this computer').toMatchObject({ ok: false });
  await cards.sitDown('Owen Pryce');
  await cards.open('Technical interview', 'Mei-Ling Tan');
  await app.page.keyboard.press('Control+Enter');
  await app.page.getByRole('button', { name: 'Submit', exact: true }).click();
  await expect(cards.read).toContainText(nadias?.ratings[0]?.evidence ?? '-');
  expect(await sheet()).toMatchObject({ ok: true });
});

test('neither undo nor an old version takes a submission back', async ({ launch }) => {
  const app = await launch();
  const { cards, desk } = await openSample(app);
  await invoke(app, 'workbook:save');
  await cards.sitDown('Owen Pryce');
  await cards.open('Technical interview', 'Mei-Ling Tan');
  await app.page.keyboard.press('3');
  await app.page.keyboard.press('Control+Enter');
  await app.page.getByRole('button', { name: 'Submit', exact: true }).click();
  await expect(cards.read).toBeVisible();
  await expect(desk.undo).toBeDisabled();
  await app.page.keyboard.press('Control+z');
  await invoke(app, 'workbook:save');
  const listed = await invoke(app, 'version:list');
  const { versions } = (listed as { value: { versions: { id: string }[] } }).value;
  for (const { id } of versions) await invoke(app, 'version:restore', { id, label: 'restore' });
  const id = scorecard('Owen Pryce', 'Mei-Ling Tan', 'draft')?.id;
  expect(await invoke(app, 'assessment:get', { id })).toMatchObject({
    ok: true,
    value: { status: 'submitted' },
  });
});
