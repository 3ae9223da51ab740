import { nativeTheme } from 'electron';
import { Settings } from '#contract/state.ts';
import { type Remembered, remembered } from './jsonFile.ts';

const usual = Settings.parse({ theme: 'system', zoom: 1 });

/** The user's settings; the theme takes effect at once. */
export async function loadSettings(path: string): Promise<Remembered<Settings>> {
  const file = await remembered(path, Settings, usual);
  nativeTheme.themeSource = file.get().theme;
  return {
    ...file,
    put(settings) {
      nativeTheme.themeSource = settings.theme;
      file.put({ ...settings, zoom: withinZoom(settings.zoom) });
    },
  };
}

/** Zoom from 100 to 200 %, in steps of ten. */
export function withinZoom(zoom: number): number {
  return Math.round(Math.min(2, Math.max(1, zoom)) * 10) / 10;
}
