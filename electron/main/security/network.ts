import { app, type Session } from 'electron';

/** Must run before the app is ready: leaves Chromium no way to ask for anything outside this computer. */
export function closeNetwork(): void {
  const line = app.commandLine;
  line.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  line.appendSwitch('disable-background-networking');
  line.appendSwitch('disable-component-update');
  line.appendSwitch('disable-domain-reliability');
  line.appendSwitch('disable-quic');
  line.appendSwitch('no-proxy-server');
  line.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
}

/** Cancels what is not the app's own, and keeps the spell checker from fetching dictionaries. */
export function silence(session: Session): void {
  const allowed = new Set(['app:', 'blob:', 'data:', ...(app.isPackaged ? [] : ['devtools:'])]);
  session.webRequest.onBeforeRequest((request, answer) => {
    answer({ cancel: !allowed.has(protocolOf(request.url)) });
  });
  session.on('will-download', (event) => event.preventDefault());
  // Only macOS checks spelling by itself; elsewhere Chromium would download a dictionary.
  session.setSpellCheckerEnabled(process.platform === 'darwin');
  if (process.platform !== 'darwin')
    session.setSpellCheckerDictionaryDownloadURL('app://rolebook/no-dictionaries/');
}

function protocolOf(address: string): string {
  try {
    return new URL(address).protocol;
  } catch {
    return '';
  }
}
