import { lazy } from 'react';
import type { WorkbookState } from '#contract/state.ts';
import { runCommand } from '../api/commands.ts';
import type { PasswordDeed } from '../features/password/PasswordDialog.tsx';
import { PasswordPart } from '../features/password/PasswordPart.tsx';
import type { Go, JobPart, Route } from './route.ts';

const JobsScreen = lazy(() => import('../features/jobs/JobsScreen.tsx'));
const NewJobScreen = lazy(() => import('../features/start/NewJobScreen.tsx'));
const SettingsScreen = lazy(() => import('../features/settings/SettingsScreen.tsx'));
const VersionsScreen = lazy(() => import('../features/versions/VersionsScreen.tsx'));

/** The screen of each part of a job; each is a chunk of its own, so that the editor costs nothing elsewhere. */
const partScreens = {
  description: lazy(() => import('../features/description/DescriptionScreen.tsx')),
} satisfies Record<JobPart, unknown>;

interface ScreenProps {
  readonly route: Route;
  readonly go: Go;
  readonly workbook: WorkbookState;
  readonly onAdded: (job: string) => void;
  readonly onPassword: (deed: PasswordDeed) => void;
}

/** The screen that belongs to a route. */
export function Screen({ route, go, workbook, onAdded, onPassword }: ScreenProps) {
  const openJob = (job: string) => go({ screen: 'job', job, part: 'description' });
  switch (route.screen) {
    case 'jobs':
      return <JobsScreen onOpen={openJob} onNew={() => go({ screen: 'new', into: 'this' })} />;
    case 'job': {
      const Part = partScreens[route.part];
      return <Part key={route.job} jobId={route.job} />;
    }
    case 'new':
      return (
        <NewJobScreen
          key={route.into}
          workbook={workbook}
          into={route.into}
          onAdded={(job) => {
            openJob(job);
            onAdded(job);
          }}
          onLeave={() => go({ screen: 'jobs' })}
        />
      );
    case 'versions':
      return <VersionsScreen workbook={workbook} onMerge={() => runCommand('merge')} />;
    case 'settings':
      return <SettingsScreen password={<PasswordPart workbook={workbook} onAsk={onPassword} />} />;
  }
}
