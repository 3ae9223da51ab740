import { useEffect } from 'react';
import { call, platform } from '../api/client.ts';
import { canRun, runCommand } from '../api/commands.ts';
import { flushEdits } from '../api/edits.ts';
import { moveToRegion } from './regions.ts';

/**
 * Keys that the page must see before anything in it does: a text field would undo its own letters otherwise,
 * and a save must wait for what is still being typed. All others are the menu's.
 */
export function useShortcuts(): void {
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.key === 'F6') {
    event.preventDefault();
    moveToRegion(event.shiftKey ? -1 : 1);
    return;
  }
  const command = commandOf(event);
  if (command === 'save') {
    event.preventDefault();
    if (canRun('undo')) void flushEdits().then(() => call('workbook:save'));
  } else if (command !== null && canRun(command)) {
    event.preventDefault();
    event.stopPropagation();
    runCommand(command);
  }
}

function commandOf(event: KeyboardEvent): 'undo' | 'redo' | 'find' | 'save' | null {
  const main = platform() === 'darwin' ? event.metaKey : event.ctrlKey;
  if (!main || event.altKey || event.isComposing) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  if (event.shiftKey) return null;
  if (key === 'y' && platform() !== 'darwin') return 'redo';
  if (key === 'k') return 'find';
  return key === 's' ? 'save' : null;
}

/** A shortcut as this platform writes it: "Ctrl Z", "⌘Z". */
export function keys(key: string, shift = false): string {
  if (platform() === 'darwin') return `${shift ? '⇧' : ''}⌘${key}`;
  return `Ctrl ${shift ? 'Shift ' : ''}${key}`;
}

/** Redo has a key of its own on Windows and Linux. */
export function redoKeys(): string {
  return platform() === 'darwin' ? keys('Z', true) : keys('Y');
}
