import type { ChildProcess } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { inRoot } from '../../electron/tooling/paths.ts';

export interface LaunchOptions {
  /** The folder that stands for the user's home; the test's own if left out. */
  home?: string;
  /** Arguments for the app, say the path of a workbook. */
  args?: string[];
  env?: Record<string, string>;
}

/**
 * Playwright's own loader holds the app back until Playwright listens. Without it, a window that opens in just that
 * moment is never reported, and about every twentieth launch waits in vain.
 */
export const holdUntilConnected = join(
  dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
  'lib/server/electron/loader.js',
);

const isRoot = process.getuid?.() === 0;
const patience = 30_000;

/** The environment of a user whose home is `home`: nothing of the real one's settings shows through. */
export function environmentFor(home: string, more: Record<string, string> = {}): Record<string, string> {
  const own = Object.entries(process.env).filter(
    ([name, value]) => value !== undefined && !name.startsWith('XDG_') && !name.startsWith('ELECTRON_'),
  );
  return { ...(Object.fromEntries(own) as Record<string, string>), HOME: home, USERPROFILE: home, ...more };
}

/** The app as it runs in a test, and what a user does outside its page: dialogs, closing, starting again. */
export class RunningApp {
  readonly problems: string[] = [];
  readonly home: string;
  electron: ElectronApplication;
  page: Page;
  /** Playwright forgets the process of an app that is gone. */
  private program: ChildProcess;
  private readonly again: () => Promise<ElectronApplication>;

  private constructor(home: string, electron: ElectronApplication, page: Page, again: RunningApp['again']) {
    this.home = home;
    this.electron = electron;
    this.program = electron.process();
    this.page = page;
    this.again = again;
    this.listen();
  }

  /** Starts the app that lies in `folder` and waits for its window. */
  static async start(
    executable: string,
    folder: string,
    options: LaunchOptions & { home: string },
  ): Promise<RunningApp> {
    const { home, args = [], env = {} } = options;
    const again = async () => {
      const electron = await _electron.launch({
        executablePath: executable,
        args: ['-r', holdUntilConnected, folder, `--user-data-dir=${join(home, 'user-data')}`, ...args],
        env: environmentFor(home, env),
        chromiumSandbox: !isRoot,
        colorScheme: null,
        timeout: patience,
      });
      // Nobody touches the mouse of a virtual screen: a run of more than ten minutes would lock what has a password.
      await electron.evaluate(({ powerMonitor }) => {
        powerMonitor.getSystemIdleTime = () => 0;
      });
      return electron;
    };
    const electron = await again();
    return new RunningApp(home, electron, await electron.firstWindow({ timeout: patience }), again);
  }

  get documents(): string {
    return join(this.home, 'Documents');
  }

  get userData(): string {
    return join(this.home, 'user-data');
  }

  private listen(): void {
    this.page.on('pageerror', (error) => this.problems.push(error.message));
    this.page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
  }

  /** What the next dialog for opening a file answers; no path is Cancel. */
  async chooseToOpen(...paths: string[]): Promise<void> {
    await this.electron.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths });
    }, paths);
  }

  /** What the next dialog for saving a file answers; no path is Cancel. */
  async chooseToSave(path?: string): Promise<void> {
    await this.electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: filePath === '', filePath });
    }, path ?? '');
  }

  /** Presses the button with this number in every message box; answers what the boxes said, asked for later. */
  async answerMessages(button: number): Promise<() => Promise<string[]>> {
    await this.electron.evaluate(({ dialog }, response) => {
      const said: string[] = [];
      Object.assign(globalThis, { messagesSaid: said });
      dialog.showMessageBox = async (...given: unknown[]) => {
        said.push((given.at(-1) as { message: string }).message);
        return { response, checkboxChecked: false };
      };
    }, button);
    return () =>
      this.electron.evaluate(() => (globalThis as unknown as { messagesSaid: string[] }).messagesSaid);
  }

  /** Keeps the system from opening files, folders and links; answers what it was asked to open. */
  async holdSystem(): Promise<() => Promise<string[]>> {
    await this.electron.evaluate(({ shell }) => {
      const asked: string[] = [];
      Object.assign(globalThis, { systemAsked: asked });
      shell.openPath = async (path) => {
        asked.push(path);
        return '';
      };
      shell.showItemInFolder = (path) => {
        asked.push(path);
      };
      shell.openExternal = async (url) => {
        asked.push(url);
      };
    });
    return () =>
      this.electron.evaluate(() => (globalThis as unknown as { systemAsked: string[] }).systemAsked);
  }

  /** Sends a key combination the way the keyboard does, so that menu shortcuts hear it: press('S', 'control'). */
  async press(keyCode: string, ...modifiers: ('control' | 'shift' | 'alt' | 'meta')[]): Promise<void> {
    await this.electron.evaluate(
      ({ BrowserWindow }, event) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.focus();
        for (const type of ['keyDown', 'keyUp'] as const) contents?.sendInputEvent({ type, ...event });
      },
      { keyCode, modifiers },
    );
  }

  /** Pictures of screens are kept in test-results/screens. */
  async screenshot(name: string): Promise<void> {
    const folder = inRoot('test-results', 'screens');
    await mkdir(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${name}.png`) });
  }

  /** Closes the app as a user does and waits until it is gone; one that does not go is ended. */
  async close(): Promise<void> {
    const child = this.program;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const giveUp = setTimeout(() => child.kill('SIGKILL'), 15_000);
    await this.electron.close().catch(() => undefined);
    clearTimeout(giveUp);
  }

  /** Ends the main process at once, as a crash does. */
  async kill(): Promise<void> {
    const gone = new Promise((resolve) => this.program.once('exit', resolve));
    this.program.kill('SIGKILL');
    await gone;
  }

  /** Starts the app again with the same folders and arguments, after closing it if it still runs. */
  async relaunch(): Promise<void> {
    await this.close();
    this.electron = await this.again();
    this.program = this.electron.process();
    this.page = await this.electron.firstWindow({ timeout: patience });
    this.listen();
  }
}
