import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { z } from 'zod';
import { type Calls, calls, type EventName, type Events, type Handlers } from '#contract';
import { answer } from '#contract/answer.ts';
import { origin } from './security/origin.ts';

/** The only place that listens to a page: every call passes this gate. `heard` is told its name. */
export function register(
  window: () => BrowserWindow | null,
  handlers: Handlers<Calls>,
  heard: (call: string) => void,
): void {
  ipcMain.handle('call', (event, name: unknown, input: unknown) => {
    if (!isOwnPage(event, window())) throw new Error('Refused');
    heard(String(name));
    return answer(calls, handlers, String(name), input, (defect) => console.error(`${name}:`, defect));
  });
}

/** Tells the page something; a window that is gone misses nothing. */
export function send<N extends EventName>(
  window: BrowserWindow | null,
  event: N,
  payload: z.infer<Events[N]>,
): void {
  if (window && !window.isDestroyed() && !window.webContents.isCrashed()) {
    window.webContents.send('event', event, payload);
  }
}

function isOwnPage(event: IpcMainInvokeEvent, window: BrowserWindow | null): boolean {
  if (!window || window.isDestroyed() || event.sender !== window.webContents) return false;
  const frame = event.senderFrame;
  return frame !== null && frame === window.webContents.mainFrame && frame.origin === origin;
}
