import { join } from 'node:path';
import { app } from 'electron';
import { words } from './words.ts';

/** Must run first: the name under which the app keeps its data, the same started from a checkout and packed. */
export function settleIdentity(): void {
  app.setName(words.appName);
  app.setAppUserModelId('invalid.rolebook.app');
  app.setAboutPanelOptions({
    applicationName: words.appName,
    applicationVersion: app.getVersion(),
    copyright: words.about,
  });
  const asked = app.commandLine.getSwitchValue('user-data-dir');
  app.setPath('userData', asked || join(app.getPath('appData'), words.appName));
}
