import { lazy, Suspense, useState } from 'react';
import { useCommand } from '../api/commands.ts';
import { StartScreen } from '../features/start/StartScreen.tsx';
import { useWords } from '../words/words.ts';
import { Bar } from './shell/Bar.tsx';
import { ProblemLine } from './shell/ProblemLine.tsx';
import styles from './shell/Shell.module.css';

const Appearance = lazy(() => import('../features/settings/AppearanceDialog.tsx'));

/** The window while no workbook is open. */
export function StartWindow({ onAdded }: { onAdded: (job: string) => void }) {
  const t = useWords('app');
  const [appearance, setAppearance] = useState(false);
  useCommand('settings', () => setAppearance(true));
  return (
    <div className={styles.window}>
      <Bar centre={<span className={styles.name}>{t('name')}</span>} />
      <ProblemLine />
      <StartScreen onAdded={onAdded} />
      {appearance && (
        <Suspense fallback={null}>
          <Appearance onClose={() => setAppearance(false)} />
        </Suspense>
      )}
    </div>
  );
}
