import { app, type Session, type WebContents } from 'electron';

/** Must run before the app is ready. The switch is for machines where Chromium's sandbox cannot start. */
export function insistOnSandbox(): void {
  // Both at once make Chromium's network service crash in a loop.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}

/** A page asks for no camera, no place, no notification, no device: the answer is always no. */
export function denyPermissions(session: Session): void {
  session.setPermissionCheckHandler(() => false);
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
}

/** A page stays where it is: no navigation, redirect, second window or web view. */
export function pinPages(): void {
  app.on('web-contents-created', (_event, contents) => pin(contents));
}

function pin(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
