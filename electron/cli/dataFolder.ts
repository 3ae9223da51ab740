import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the app keeps journals and versions, so that both see the same edits; Electron's own rule for each system. */
export function dataFolder(env = process.env, platform = process.platform, home = homedir()): string {
  if (platform === 'win32') return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Rolebook');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Rolebook');
  return join(env.XDG_CONFIG_HOME || join(home, '.config'), 'Rolebook');
}
