import { useState } from 'react';
import type { Settings } from '#contract/state.ts';
import { call } from '../../api/client.ts';
import { useCall } from '../../api/hooks.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useWords } from '../../words/words.ts';

const themes = ['system', 'light', 'dark'] as const;

/** Light or dark, for this computer. */
export function Appearance() {
  const t = useWords('settings');
  const { data } = useCall('settings:get', undefined);
  const [put, setPut] = useState<Settings | null>(null);
  const settings = put ?? data;
  if (!settings) return null;
  return (
    <Choice
      label={t('appearance.label')}
      choices={themes.map((theme) => ({ id: theme, text: t(`appearance.${theme}`) }))}
      value={settings.theme}
      onChange={(theme) => {
        // Asked for anew: other settings may have changed meanwhile.
        void call('settings:get')
          .then((now) => call('settings:put', { ...now, theme }))
          .then(setPut);
      }}
    />
  );
}
