import { type BrowserWindow, powerMonitor } from 'electron';
import { idleTime } from './idleTime.ts';

/** How often the time without input is looked at, ms. */
const lookEvery = 5_000;

interface Tools {
  /** Minutes without input, 0 for never. */
  readonly after: () => number;
  /** A workbook with a password is open. */
  readonly isDue: () => boolean;
  readonly lock: () => Promise<unknown>;
}

/** Locks a workbook with a password when nobody is there: after a time without input, when the screen locks, on sleep. */
export function lockWhenIdle(window: BrowserWindow, { after, isDue, lock }: Tools): void {
  const idle = idleTime();
  let locking = false;
  const lockNow = () => {
    if (locking || !isDue()) return;
    locking = true;
    // While edits are on no disk it stays open, and is tried again.
    void lock()
      .catch((error) => console.error('Locking:', error))
      .finally(() => {
        locking = false;
      });
  };
  const look = () => {
    const seconds = idle.seconds(powerMonitor.getSystemIdleTime(), Date.now());
    if (after() > 0 && seconds >= after() * 60) lockNow();
  };
  window.webContents.on('input-event', () => idle.touched(Date.now()));
  const timer = setInterval(look, lookEvery);
  powerMonitor.on('lock-screen', lockNow);
  powerMonitor.on('suspend', lockNow);
  powerMonitor.on('resume', look);
  window.once('closed', () => {
    clearInterval(timer);
    powerMonitor.off('lock-screen', lockNow);
    powerMonitor.off('suspend', lockNow);
    powerMonitor.off('resume', look);
  });
}
