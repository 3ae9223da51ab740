import { lazy, Suspense, useState } from 'react';
import { call } from '../api/client.ts';
import { runCommand, useCommand } from '../api/commands.ts';
import { flushEdits } from '../api/edits.ts';
import { useEvent } from '../api/hooks.ts';
import { dismissProblem, mention, report } from '../api/problems.ts';
import { useWords } from '../words/words.ts';
import { AskWindow } from './AskWindow.tsx';
import { StartWindow } from './StartWindow.tsx';
import { DropArea } from './shell/DropArea.tsx';
import { useShortcuts } from './shortcuts.ts';
import { useQuestion } from './useQuestion.ts';
import { useWorkbook } from './useWorkbook.ts';

// A start without a workbook need not read the desk's code.
const Desk = lazy(() => import('./Desk.tsx'));
const Help = lazy(() => import('./Help.tsx'));

/** The whole window: the start screen, or the open workbook. */
export function App() {
  const t = useWords('app');
  const workbook = useWorkbook();
  const { question, opened, leave } = useQuestion();
  const [help, setHelp] = useState(false);
  const [jobToOpen, setJobToOpen] = useState<string | null>(null);

  useShortcuts();
  useCommand('help', () => setHelp(true));
  useEvent('menu:command', ({ command }) => {
    if (!runCommand(command)) report(t(`problem.no.${command}`));
  });
  useEvent('workbook:opened', () => {
    setJobToOpen(null);
    dismissProblem();
  });
  useEvent('window:problem', ({ message }) => report(message));
  useEvent('engine:restarted', ({ back }) => {
    if (back) mention(t('problem.engineBack'));
    else report(t('problem.engineGone'));
  });
  useEvent('window:closing', () => void flushEdits().finally(() => call('page:flushed')));

  return (
    <DropArea>
      <Suspense fallback={null}>
        {question !== null ? (
          <AskWindow question={question} onOpened={() => void opened()} onLeave={leave} />
        ) : workbook === null ? (
          <StartWindow onAdded={setJobToOpen} />
        ) : (
          <Desk key={workbook.id} workbook={workbook} jobToOpen={jobToOpen} onAdded={setJobToOpen} />
        )}
      </Suspense>
      {help && (
        <Suspense fallback={null}>
          <Help onClose={() => setHelp(false)} />
        </Suspense>
      )}
    </DropArea>
  );
}
