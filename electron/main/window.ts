import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import type { Settings } from '#contract/state.ts';
import type { Remembered } from './jsonFile.ts';
import { startPage } from './security/origin.ts';
import { placeOnScreen, smallest, type WindowPlace } from './windowPlace.ts';
import { words } from './words.ts';

/** Height of the page's title bar at 100 %. */
const barHeight = 40;

const colours = {
  light: { frame: '#f2f4f4', ink: '#1a1f20' },
  dark: { frame: '#191c1d', ink: '#e9eded' },
};

/** Makes the window and loads the page; it shows once there is something to see. */
export function openWindow(
  program: string,
  place: Remembered<WindowPlace>,
  settings: Remembered<Settings>,
): BrowserWindow {
  const { at, width, height, maximised } = placeOnScreen(place.get(), workAreas());
  const window = new BrowserWindow({
    ...(at ?? { center: true }),
    width,
    height,
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: words.appName,
    show: false,
    backgroundColor: frameColours().frame,
    ...titleBar(settings.get().zoom),
    webPreferences: {
      preload: join(program, 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: process.platform === 'darwin',
      devTools: !app.isPackaged,
      zoomFactor: settings.get().zoom,
    },
  });
  if (maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  rememberPlace(window, place);
  followTheme(window, settings);
  void window.loadURL(startPage);
  return window;
}

/** Applies the zoom of the settings to the page and to the system's own buttons above it. */
export function applyZoom(window: BrowserWindow, zoom: number): void {
  window.webContents.setZoomFactor(zoom);
  refreshTitleBar(window, zoom);
}

/** Brings the window before the others, wherever it was put away. */
export function toFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function titleBar(zoom: number): Electron.BrowserWindowConstructorOptions {
  if (process.platform === 'darwin') return { titleBarStyle: 'hiddenInset' };
  return { titleBarStyle: 'hidden', titleBarOverlay: overlay(zoom) };
}

function overlay(zoom: number): Electron.TitleBarOverlayOptions {
  const { frame, ink } = frameColours();
  // One pixel less leaves the page's own line below the bar unbroken.
  return { color: frame, symbolColor: ink, height: Math.round(barHeight * zoom) - 1 };
}

function frameColours() {
  return nativeTheme.shouldUseDarkColors ? colours.dark : colours.light;
}

function followTheme(window: BrowserWindow, settings: Remembered<Settings>): void {
  const follow = () => {
    window.setBackgroundColor(frameColours().frame);
    refreshTitleBar(window, settings.get().zoom);
  };
  nativeTheme.on('updated', follow);
  window.once('closed', () => nativeTheme.off('updated', follow));
}

function refreshTitleBar(window: BrowserWindow, zoom: number): void {
  if (process.platform !== 'darwin') window.setTitleBarOverlay(overlay(zoom));
}

function rememberPlace(window: BrowserWindow, place: Remembered<WindowPlace>): void {
  let pending: NodeJS.Timeout | undefined;
  const note = () => {
    clearTimeout(pending);
    if (!window.isMinimized() && !window.isFullScreen()) {
      const { x, y, width, height } = window.getNormalBounds();
      place.put({ at: { x, y }, width, height, maximised: window.isMaximized() });
    }
  };
  const soon = () => {
    clearTimeout(pending);
    pending = setTimeout(note, 400);
  };
  for (const event of ['resize', 'move', 'maximize', 'unmaximize'] as const)
    window.on(event as 'resize', soon);
  window.on('close', note);
  window.once('closed', () => clearTimeout(pending));
}

function workAreas() {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main, ...others].map(({ workArea }) => workArea);
}
