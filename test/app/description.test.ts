import AxeBuilder from '@axe-core/playwright';
import { DescriptionPage } from '../pages/descriptionPage.ts';
import { DeskPage } from '../pages/deskPage.ts';
import { StartPage } from '../pages/startPage.ts';
import { expect, type RunningApp, test } from '../support/app.ts';
import { word } from '../unit/renderer/description/clipboards.ts';

/** Starts with the back-end developer template and waits for its editor. */
async function opened(app: RunningApp): Promise<DescriptionPage> {
  await new StartPage(app.page).startWith('Back-end Developer', 'Back-end Developer', 'Plymouth');
  const editor = new DescriptionPage(app.page);
  await expect(editor.paper.getByText('Page 1 of').first()).toBeVisible();
  return editor;
}

test('title, items and skills that are typed show on paper and are there after closing', async ({
  launch,
}) => {
  const app = await launch();
  const editor = await opened(app);
  const { page } = app;

  await editor.title.fill('Server Developer');
  await expect(editor.onPaper('Server Developer')).toBeVisible();

  const items = editor.body('What you will do').getByRole('listitem');
  const before = await items.count();
  await items.first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(', and well');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Answer the pager');
  await expect(items).toHaveCount(before + 1);
  await expect(editor.onPaper('Answer the pager')).toBeVisible();

  const skills = (await editor.skillNames()).length;
  await editor.page.getByRole('button', { name: 'Add a skill' }).click();
  await page.keyboard.type('Message queues');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Tracing');
  await expect.poll(() => editor.skillNames()).toHaveLength(skills + 2);
  await expect(editor.onPaper('Message queues')).toBeVisible();

  await app.relaunch();
  await app.page
    .getByRole('button', { name: /^Back-end Developer/ })
    .first()
    .click();
  const again = new DescriptionPage(app.page);
  await expect(again.title).toHaveValue('Server Developer');
  await expect(again.body('What you will do').getByText('Answer the pager')).toBeVisible();
  expect((await again.skillNames()).slice(-2)).toEqual(['Message queues', 'Tracing']);
});

test('sections move by the keyboard, and undo and redo lead through everything', async ({ launch }) => {
  const app = await launch();
  const editor = await opened(app);
  const desk = new DeskPage(app.page);
  const order = await editor.order();
  const [first = '', second = ''] = order;

  await editor.headings.first().focus();
  await app.page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => editor.order()).toEqual([second, first, ...order.slice(2)]);
  await expect(editor.headings.nth(1)).toBeFocused();

  await editor.body(first).click();
  await app.page.keyboard.press('Control+End');
  await app.page.keyboard.type(' One more thing.');
  await editor.act(second, 'Remove section');
  await expect.poll(() => editor.order()).toEqual([first, ...order.slice(2)]);

  await desk.undo.click();
  await expect.poll(() => editor.order()).toEqual([second, first, ...order.slice(2)]);
  await expect(editor.body(first)).toContainText('One more thing.');
  await desk.undo.click();
  await expect(editor.body(first)).not.toContainText('One more thing.');
  await desk.undo.click();
  await expect.poll(() => editor.order()).toEqual(order);
  await desk.redo.click();
  await desk.redo.click();
  await expect(editor.body(first)).toContainText('One more thing.');
});

test('sections are put in order by dragging', async ({ launch }) => {
  const app = await launch();
  const editor = await opened(app);
  const order = await editor.order();
  const [first = '', second = '', third = ''] = order;
  const handle = editor.page.getByRole('button', { name: `Move ${first}`, exact: true });
  await editor.section(first).hover();
  const from = await handle.boundingBox();
  const to = await editor.section(third).boundingBox();
  if (!from || !to) throw new Error('nothing to drag');
  await app.page.mouse.move(from.x + 8, from.y + 8);
  await app.page.mouse.down();
  await app.page.mouse.move(from.x + 8, from.y + 60);
  // Let go of in the same moment, as a quick hand does.
  await Promise.all([app.page.mouse.move(from.x + 8, to.y + 2), app.page.mouse.up()]);
  await expect.poll(() => editor.order()).toEqual([second, first, ...order.slice(2)]);
});

test('text from Word comes in clean and can be undone in one step', async ({ launch }) => {
  const app = await launch();
  const editor = await opened(app);
  await editor.addSection('Blank section');
  await app.page.keyboard.type('From Word');
  await app.page.keyboard.press('Enter');
  await editor.paste('From Word', { html: word });

  const body = editor.body('From Word');
  await expect(body.locator('ul > li')).toHaveText([
    /^Connect the front end/,
    'Review code',
    'Write libraries',
  ]);
  await expect(body.locator('ul ul > li')).toHaveText(['Review code']);
  await expect(body.locator('ol > li')).toHaveText(['First step', 'Second step']);
  await expect(body.locator('strong')).toHaveText('servers');
  await expect(editor.onPaper('Write libraries')).toBeVisible();
  await new DeskPage(app.page).undo.click();
  await expect(body).toHaveText('');
});

test('Tab nests an item, Shift+Tab brings it back, Escape leaves the text', async ({ launch }) => {
  const app = await launch();
  const editor = await opened(app);
  const items = editor.body('What you will do').locator(':scope > ul > li');
  const count = await items.count();
  await items.nth(1).click();
  await app.page.keyboard.press('Tab');
  await expect(items).toHaveCount(count - 1);
  await app.page.keyboard.press('Shift+Tab');
  await expect(items).toHaveCount(count);
  await app.page.keyboard.press('Escape');
  await expect(editor.section('What you will do').getByRole('textbox', { name: 'Heading' })).toBeFocused();
});

test('facts are edited where they stand; what makes no sense is said and not lost', async ({ launch }) => {
  const app = await launch();
  const editor = await opened(app);
  const { page } = app;

  await editor.fact('Pay range').click();
  await page.getByRole('textbox', { name: 'From' }).fill('50,000');
  await page.getByRole('textbox', { name: 'To', exact: true }).fill('40,000');
  await expect(page.getByText('The range ends below its start.').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(editor.fact('Pay range')).toContainText('from £50,000');
  await editor.fact('Pay range').click();
  await expect(page.getByRole('textbox', { name: 'From' })).toHaveValue('50,000');
  await page.getByRole('textbox', { name: 'To', exact: true }).fill('60,000');
  await page.keyboard.press('Escape');
  await expect(editor.fact('Pay range')).toContainText('60,000');
  await expect(editor.onPaper('60,000')).toBeVisible();

  await editor.fact('Hiring manager').click();
  await page.getByRole('combobox', { name: 'Name' }).fill('Nadia Brandt');
  await page.keyboard.press('Enter');
  await expect(editor.fact('Hiring manager')).toContainText('Nadia Brandt');

  await page.getByRole('textbox', { name: 'Openings' }).fill('two');
  await expect(page.getByText('Type a whole number')).toBeVisible();
  await page.getByRole('textbox', { name: 'Openings' }).fill('2');
  await expect(editor.onPaper('Openings')).toBeVisible();
});

test('no rule of accessibility is broken, light and dark', async ({ launch }) => {
  const app = await launch();
  const editor = await opened(app);
  await editor.body('What you will do').click();
  for (const theme of ['light', 'dark'] as const) {
    await app.electron.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source;
    }, theme);
    await expect(app.page.locator('html')).toHaveAttribute('data-theme', theme);
    const { violations } = await new AxeBuilder({ page: app.page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
      [],
    );
  }
});
