import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { z } from 'zod';
import type { Events } from '#contract';
import type { Settings, WorkbookState } from '#contract/state.ts';
import type { Recent } from './recents.ts';
import { fill, words } from './words.ts';

type Item = MenuItemConstructorOptions;
type Command = z.infer<Events['menu:command']>['command'];

/** What the menu shows now. */
export interface MenuState {
  readonly workbook: WorkbookState | null;
  readonly recents: readonly Recent[];
  readonly theme: Settings['theme'];
}

/** What the menu's items do. */
export interface MenuDeeds {
  command(command: Command): void;
  newBlank(): void;
  open(): void;
  openRecent(id: string): void;
  clearRecents(): void;
  openSample(): void;
  save(): void;
  saveAs(): void;
  duplicate(): void;
  closeWorkbook(): void;
  lock(): void;
  zoom(change: 'in' | 'out' | 'reset'): void;
  theme(theme: Settings['theme']): void;
  /** Undo and redo of what is typed while no workbook is open. */
  undoTyping(): void;
  redoTyping(): void;
}

const mac = process.platform === 'darwin';
const { menu: say } = words;
const line: Item = { type: 'separator' };

/** Sets the application menu, anew only when something that it shows is different. */
export function menuKeeper(deeds: MenuDeeds): (state: MenuState) => void {
  let shown = '';
  return (state) => {
    const { workbook, recents, theme } = state;
    const now = JSON.stringify([
      workbook && [workbook.undo, workbook.redo, workbook.locked],
      recents.map(({ id, name }) => [id, name]),
      theme,
    ]);
    if (now === shown) return;
    shown = now;
    Menu.setApplicationMenu(Menu.buildFromTemplate(menus(state, deeds)));
  };
}

function menus(state: MenuState, deeds: MenuDeeds): Item[] {
  return [
    ...(mac ? [appMenu(deeds)] : []),
    fileMenu(state, deeds),
    editMenu(state, deeds),
    viewMenu(state, deeds),
    ...(mac ? [{ label: say.window, role: 'windowMenu' } as Item] : []),
    helpMenu(deeds),
  ];
}

function appMenu(deeds: MenuDeeds): Item {
  return {
    role: 'appMenu',
    submenu: [
      { role: 'about' },
      line,
      settingsItem(deeds),
      line,
      { role: 'services' },
      line,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      line,
      { role: 'quit' },
    ],
  };
}

function fileMenu({ workbook, recents }: MenuState, deeds: MenuDeeds): Item {
  const enabled = workbook !== null;
  return {
    label: say.file,
    submenu: [
      { label: say.new, accelerator: 'CmdOrCtrl+N', click: () => deeds.command('new') },
      { label: say.newBlank, accelerator: 'CmdOrCtrl+Shift+N', click: deeds.newBlank },
      { label: say.open, accelerator: 'CmdOrCtrl+O', click: deeds.open },
      { label: say.openRecent, submenu: recentItems(recents, deeds) },
      line,
      { label: say.save, accelerator: 'CmdOrCtrl+S', enabled, click: deeds.save },
      { label: say.saveAs, accelerator: 'CmdOrCtrl+Shift+S', enabled, click: deeds.saveAs },
      { label: say.duplicate, enabled, click: deeds.duplicate },
      line,
      { label: say.versions, enabled, click: () => deeds.command('versions') },
      { label: say.merge, enabled, click: () => deeds.command('merge') },
      { label: say.password, enabled, click: () => deeds.command('password') },
      {
        label: say.lock,
        accelerator: 'CmdOrCtrl+Shift+L',
        enabled: workbook?.locked ?? false,
        click: deeds.lock,
      },
      line,
      { label: say.closeWorkbook, accelerator: 'CmdOrCtrl+W', enabled, click: deeds.closeWorkbook },
      line,
      {
        label: say.exportPosting,
        accelerator: 'CmdOrCtrl+Shift+E',
        enabled,
        click: () => deeds.command('export'),
      },
      ...(mac ? [] : [line, settingsItem(deeds), line, quitItem]),
    ],
  };
}

function recentItems(recents: readonly Recent[], deeds: MenuDeeds): Item[] {
  if (recents.length === 0) return [{ label: say.noRecent, enabled: false }];
  const items = recents.map(({ id, name }): Item => {
    // A single & would mark a letter as the item's key.
    return { label: name.replaceAll('&', '&&'), click: () => deeds.openRecent(id) };
  });
  return [...items, line, { label: say.clearRecent, click: deeds.clearRecents }];
}

const quitItem: Item = { label: say.quit, accelerator: 'CmdOrCtrl+Q', click: () => app.quit() };

function settingsItem(deeds: MenuDeeds): Item {
  return { label: say.settings, accelerator: 'CmdOrCtrl+,', click: () => deeds.command('settings') };
}

function editMenu({ workbook }: MenuState, deeds: MenuDeeds): Item {
  const undo = { accelerator: 'CmdOrCtrl+Z' };
  const redo = { accelerator: mac ? 'Shift+Cmd+Z' : 'Ctrl+Y' };
  return {
    label: say.edit,
    submenu: [
      ...(workbook
        ? [
            { ...undo, ...named(say.undo, say.undoNamed, workbook.undo), click: () => deeds.command('undo') },
            { ...redo, ...named(say.redo, say.redoNamed, workbook.redo), click: () => deeds.command('redo') },
          ]
        : [
            { ...undo, label: say.undo, click: deeds.undoTyping },
            { ...redo, label: say.redo, click: deeds.redoTyping },
          ]),
      ...(workbook && !mac ? [secondRedo(deeds)] : []),
      line,
      { label: say.cut, role: 'cut' },
      { label: say.copy, role: 'copy' },
      { label: say.paste, role: 'paste' },
      { label: say.pastePlain, role: 'pasteAndMatchStyle', accelerator: 'CmdOrCtrl+Shift+V' },
      { label: say.selectAll, role: 'selectAll' },
      line,
      { label: say.find, accelerator: 'CmdOrCtrl+K', click: () => deeds.command('find') },
    ],
  };
}

/** Half of all programs redo with Ctrl+Y, half with Ctrl+Shift+Z: hands need not know which half this is. */
function secondRedo(deeds: MenuDeeds): Item {
  return {
    label: say.redo,
    accelerator: 'Ctrl+Shift+Z',
    visible: false,
    click: () => deeds.command('redo'),
  };
}

/**
 * "Undo Remove section Benefits". Never disabled: the page may hold text that is not an edit yet, and the key must
 * take that back too instead of reaching the field below.
 */
function named(plain: string, pattern: string, what: string | null): Item {
  return { label: what === null ? plain : fill(pattern, { what: what.replaceAll('&', '&&') }) };
}

function viewMenu({ theme }: MenuState, deeds: MenuDeeds): Item {
  const themes = { system: say.themeSystem, light: say.themeLight, dark: say.themeDark };
  return {
    label: say.view,
    submenu: [
      { label: say.zoomIn, accelerator: 'CmdOrCtrl+Plus', click: () => deeds.zoom('in') },
      // The plus of most keyboards is reached with Shift; the key alone says "=".
      { label: say.zoomIn, accelerator: 'CmdOrCtrl+=', visible: false, click: () => deeds.zoom('in') },
      { label: say.zoomOut, accelerator: 'CmdOrCtrl+-', click: () => deeds.zoom('out') },
      { label: say.zoomReset, accelerator: 'CmdOrCtrl+0', click: () => deeds.zoom('reset') },
      line,
      {
        label: say.theme,
        submenu: (['system', 'light', 'dark'] as const).map((name) => ({
          label: themes[name],
          type: 'radio',
          checked: name === theme,
          click: () => deeds.theme(name),
        })),
      },
      line,
      { label: say.fullScreen, role: 'togglefullscreen' },
      ...(app.isPackaged ? [] : [line, { label: say.devTools, role: 'toggleDevTools' } as Item]),
    ],
  };
}

function helpMenu(deeds: MenuDeeds): Item {
  return {
    label: say.help,
    role: 'help',
    submenu: [
      { label: say.shortcuts, accelerator: 'CmdOrCtrl+/', click: () => deeds.command('help') },
      { label: say.sample, click: deeds.openSample },
      ...(mac ? [] : [line, { label: say.about, click: () => app.showAboutPanel() }]),
    ],
  };
}
