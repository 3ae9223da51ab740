import type { JobRow, WorkbookState } from '#contract/state.ts';
import type { IconName } from '../../ui/Icon.tsx';
import type { Words } from '../../words/words.ts';
import { jobParts, type Route } from '../route.ts';

/** One line of the navigation. */
export interface Entry {
  readonly id: string;
  readonly text: string;
  readonly route: Route;
  readonly level: 0 | 1 | 2;
  readonly icon?: IconName;
  /** A count or a state, at the right end. */
  readonly end?: string | undefined;
  /** What is at the end waits for the user. */
  readonly isUrgent?: boolean;
  readonly isCurrent: boolean;
  /** Undefined for what has nothing below it. */
  readonly isExpanded?: boolean;
}

/** What the navigation shows: only what there is a screen for. Archived jobs show while they are open. */
export function navigationEntries(
  jobs: readonly JobRow[],
  route: Route | null,
  { clashes }: WorkbookState,
  t: Words,
): { top: Entry[]; bottom: Entry[] } {
  const openJob = route?.screen === 'job' ? route.job : null;
  const shown = jobs.filter(({ id, archived }) => !archived || id === openJob);
  return {
    top: [
      {
        id: 'jobs',
        text: t('navigation.jobs'),
        route: { screen: 'jobs' },
        level: 0,
        icon: 'jobs',
        end: String(jobs.filter(({ archived }) => !archived).length),
        isCurrent: route?.screen === 'jobs',
      },
      ...shown.flatMap((job) => jobEntries(job, route, t)),
    ],
    bottom: [
      {
        id: 'versions',
        text: t('navigation.versions'),
        route: { screen: 'versions' },
        level: 0,
        icon: 'clock',
        end: clashes > 0 ? t('navigation.clashes', { count: clashes }) : undefined,
        isUrgent: clashes > 0,
        isCurrent: route?.screen === 'versions',
      },
      {
        id: 'settings',
        text: t('navigation.settings'),
        route: { screen: 'settings' },
        level: 0,
        icon: 'settings',
        isCurrent: route?.screen === 'settings',
      },
    ],
  };
}

function jobEntries(job: JobRow, route: Route | null, t: Words): Entry[] {
  const isOpen = route?.screen === 'job' && route.job === job.id;
  const head: Entry = {
    id: job.id,
    text: job.title === '' ? t('navigation.untitled') : job.title,
    route: { screen: 'job', job: job.id, part: 'description' },
    level: 1,
    end: isOpen || job.status === 'open' ? undefined : t(`status.${job.status}`),
    isCurrent: false,
    isExpanded: isOpen,
  };
  if (!isOpen) return [head];
  const parts = jobParts.map(
    (part): Entry => ({
      id: `${job.id}-${part}`,
      text: t(`navigation.${part}`),
      route: { screen: 'job', job: job.id, part },
      level: 2,
      isCurrent: route.part === part,
    }),
  );
  return [head, ...parts];
}
