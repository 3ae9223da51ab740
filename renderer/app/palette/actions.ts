import type { JobRow, Settings } from '#contract/state.ts';
import { call } from '../../api/client.ts';
import { canRun, runCommand } from '../../api/commands.ts';
import { flushEdits } from '../../api/edits.ts';
import type { IconName } from '../../ui/Icon.tsx';
import type { Words } from '../../words/words.ts';
import { type Go, jobParts, type Route } from '../route.ts';
import { keys, redoKeys } from '../shortcuts.ts';
import { readBack } from '../useReadBack.ts';

/** Something the palette can find or do. */
export interface Action {
  readonly id: string;
  readonly text: string;
  readonly note?: string;
  readonly icon: IconName;
  readonly keys?: string;
  readonly run: () => void;
}

/** Everything that can be found or done now: jobs first, then deeds. */
export function actions(jobs: readonly JobRow[], route: Route | null, go: Go, t: Words): Action[] {
  return [
    ...jobs.map((job) => openJob(job, go, t)),
    ...partsOfJob(jobs, route, go, t),
    ...jobDeeds(route, go, t),
    ...places(go, t),
    ...workbookDeeds(t),
    ...looks(go, t),
  ];
}

function openJob(job: JobRow, go: Go, t: Words): Action {
  return {
    id: job.id,
    text: job.title === '' ? t('navigation.untitled') : job.title,
    note: [t(`status.${job.status}`), job.department, ...job.locations].filter(Boolean).join(' · '),
    icon: 'document',
    run: () => go({ screen: 'job', job: job.id, part: 'description' }),
  };
}

/** The parts of the job that is open: one letter less than going there by the navigation. */
function partsOfJob(jobs: readonly JobRow[], route: Route | null, go: Go, t: Words): Action[] {
  const job = route?.screen === 'job' ? jobs.find(({ id }) => id === route.job) : undefined;
  if (!job) return [];
  return jobParts.map((part) => ({
    id: `part-${part}`,
    text: t(`navigation.${part}`),
    note: job.title || t('navigation.untitled'),
    icon: 'right',
    run: () => go({ screen: 'job', job: job.id, part }),
  }));
}

function places(go: Go, t: Words): Action[] {
  const place = (screen: 'candidates' | 'people' | 'forms' | 'retention', icon: IconName): Action => ({
    id: screen,
    text: t(`palette.${screen}`),
    icon,
    run: () => go({ screen }),
  });
  return [
    place('candidates', 'people'),
    place('people', 'person'),
    place('forms', 'drop'),
    place('retention', 'calendar'),
    {
      id: 'export-many',
      text: t('palette.exportMany'),
      icon: 'export',
      run: () => go({ screen: 'export' }),
    },
  ];
}

function jobDeeds(route: Route | null, go: Go, t: Words): Action[] {
  const exportPosting: Action = {
    id: 'export',
    text: t('palette.export'),
    icon: 'export',
    keys: keys('E', true),
    run: () => runCommand('export'),
  };
  return [
    ...(canRun('export') ? [exportPosting] : []),
    {
      id: 'new-job',
      text: t('palette.newJob'),
      icon: 'plus',
      run: () => go({ screen: 'new', into: 'this' }),
    },
    {
      id: 'import-postings',
      text: t('palette.importPostings'),
      icon: 'drop',
      run: () => go({ screen: 'importing' }),
    },
    { id: 'readBack', text: t('palette.readBack'), icon: 'open', run: () => readBack(go) },
    {
      id: 'import-people',
      text: t('palette.importPeople'),
      icon: 'people',
      run: () => go({ screen: 'importPeople', problems: [] }),
    },
    ...(route?.screen === 'jobs'
      ? []
      : [{ id: 'jobs', text: t('palette.jobs'), icon: 'jobs', run: () => go({ screen: 'jobs' }) } as const]),
    { id: 'undo', text: t('bar.undo'), icon: 'undo', keys: keys('Z'), run: () => runCommand('undo') },
    { id: 'redo', text: t('bar.redo'), icon: 'redo', keys: redoKeys(), run: () => runCommand('redo') },
  ];
}

function workbookDeeds(t: Words): Action[] {
  const deed = (id: string, icon: IconName, run: () => Promise<unknown>, key?: string): Action => ({
    id,
    text: t(`palette.${id}`),
    icon,
    ...(key === undefined ? {} : { keys: keys(key) }),
    run: () => void flushEdits().then(run),
  });
  return [
    {
      id: 'new',
      text: t('palette.newWorkbook'),
      icon: 'plus',
      keys: keys('N'),
      run: () => runCommand('new'),
    },
    deed('open', 'open', () => call('workbook:pick'), 'O'),
    deed('save', 'check', () => call('workbook:save'), 'S'),
    deed('saveAs', 'copy', () => call('workbook:saveAs')),
    deed('duplicate', 'copy', () => call('workbook:duplicate')),
    deed('leave', 'close', () => call('workbook:leave')),
  ];
}

function looks(go: Go, t: Words): Action[] {
  const theme = (theme: Settings['theme']): Action => ({
    id: `theme-${theme}`,
    text: t(`palette.theme.${theme}`),
    icon: 'palette',
    run: () => void call('settings:get').then((settings) => call('settings:put', { ...settings, theme })),
  });
  return [
    theme('light'),
    theme('dark'),
    theme('system'),
    { id: 'settings', text: t('palette.settings'), icon: 'settings', run: () => go({ screen: 'settings' }) },
    { id: 'help', text: t('palette.help'), icon: 'question', run: () => runCommand('help') },
  ];
}
