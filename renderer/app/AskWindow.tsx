import { lazy, Suspense } from 'react';
import type { EventPayload } from '../api/client.ts';
import { useWords } from '../words/words.ts';
import { Bar } from './shell/Bar.tsx';
import { ProblemLine } from './shell/ProblemLine.tsx';
import styles from './shell/Shell.module.css';

const UnlockScreen = lazy(() => import('../features/password/UnlockScreen.tsx'));
const DamagedScreen = lazy(() => import('../features/versions/DamagedScreen.tsx'));

/** What has to be answered before a workbook can be opened. */
export type Question =
  | ({ readonly about: 'locked' } & EventPayload<'window:locked'>)
  | ({ readonly about: 'damaged' } & EventPayload<'window:damaged'>);

interface AskWindowProps {
  readonly question: Question;
  readonly onOpened: () => void;
  readonly onLeave: () => void;
}

/** The window while a workbook waits for its password, or for the choice of a good version. */
export function AskWindow({ question, onOpened, onLeave }: AskWindowProps) {
  const t = useWords('app');
  return (
    <div className={styles.window}>
      <Bar centre={<span className={styles.name}>{t('name')}</span>} />
      <ProblemLine />
      <Suspense fallback={null}>
        {question.about === 'locked' ? (
          <UnlockScreen key={question.name} name={question.name} onOpened={onOpened} onLeave={onLeave} />
        ) : (
          <DamagedScreen {...question} onLeave={onLeave} />
        )}
      </Suspense>
    </div>
  );
}
