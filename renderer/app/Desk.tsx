import { lazy, Suspense, useRef, useState } from 'react';
import type { WorkbookState } from '#contract/state.ts';
import { call } from '../api/client.ts';
import { useCommand } from '../api/commands.ts';
import { flushEdits } from '../api/edits.ts';
import type { PasswordDeed } from '../features/password/PasswordDialog.tsx';
import { TogetherLine } from '../features/together/TogetherLine.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/words.ts';
import { Palette } from './palette/Palette.tsx';
import { Screen } from './Screen.tsx';
import { DeskBar } from './shell/DeskBar.tsx';
import { Navigation } from './shell/Navigation.tsx';
import { ProblemLine } from './shell/ProblemLine.tsx';
import styles from './shell/Shell.module.css';
import { useSidebar } from './shell/useSidebar.ts';
import { useJobs } from './useJobs.ts';
import { usePeopleDrops } from './usePeopleDrops.ts';
import { usePostingDrops } from './usePostingDrops.ts';
import { useRoute } from './useRoute.ts';

const PasswordDialog = lazy(() => import('../features/password/PasswordDialog.tsx'));

interface DeskProps {
  readonly workbook: WorkbookState;
  /** The job to go to, as soon as it is said. */
  readonly jobToOpen: string | null;
  /** A job was added, maybe to another workbook that is opened for it. */
  readonly onAdded: (job: string) => void;
}

/** The window while a workbook is open: title bar, navigation, and the screen one is at. */
export default function Desk({ workbook, jobToOpen, onAdded }: DeskProps) {
  const t = useWords('app');
  const jobs = useJobs();
  const { route, go } = useRoute(jobs, jobToOpen);
  const sidebar = useSidebar();
  const [palette, setPalette] = useState(false);
  const [password, setPassword] = useState<PasswordDeed | null>(null);
  const main = useRef<HTMLElement>(null);

  usePostingDrops(go);
  usePeopleDrops(go);
  useCommand('undo', () => void flushEdits().then(() => call('edit:undo')));
  useCommand('redo', () => void flushEdits().then(() => call('edit:redo')));
  useCommand('find', () => setPalette(true));
  useCommand('new', () => go({ screen: 'new', into: 'new' }));
  useCommand('settings', () => go({ screen: 'settings' }));
  useCommand('versions', () => go({ screen: 'versions' }));
  useCommand('password', () => setPassword(workbook.locked ? 'change' : 'set'));
  useCommand('merge', () => {
    void flushEdits()
      .then(() => call('merge:pick'))
      .then(({ chosen }) => chosen && go({ screen: 'versions' }));
  });

  return (
    <div className={styles.window}>
      <div className={styles.skip}>
        <Button onPress={() => main.current?.focus()}>{t('skip')}</Button>
      </div>
      <DeskBar workbook={workbook} sidebar={sidebar} onFind={() => setPalette(true)} />
      <ProblemLine />
      <TogetherLine
        workbook={workbook}
        isAtVersions={route?.screen === 'versions'}
        onChoose={() => go({ screen: 'versions' })}
      />
      <div className={styles.desk}>
        {sidebar.isOpen && route?.screen !== 'scorecard' && (
          <Navigation
            jobs={jobs ?? []}
            workbook={workbook}
            route={route}
            go={go}
            isOver={sidebar.isOver}
            close={sidebar.close}
          />
        )}
        <main ref={main} tabIndex={-1} className={styles.main} data-region="main">
          <Suspense fallback={<div className={styles.waiting} aria-busy="true" />}>
            {route && (
              <Screen route={route} go={go} workbook={workbook} onAdded={onAdded} onPassword={setPassword} />
            )}
          </Suspense>
        </main>
      </div>
      {palette && (
        <Palette
          jobs={jobs ?? []}
          workbook={workbook}
          route={route}
          go={go}
          onPassword={setPassword}
          onClose={() => setPalette(false)}
        />
      )}
      {password && (
        <Suspense fallback={null}>
          <PasswordDialog deed={password} onClose={() => setPassword(null)} />
        </Suspense>
      )}
    </div>
  );
}
