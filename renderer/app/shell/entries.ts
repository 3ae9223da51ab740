import type { JobRow, WorkbookState } from '#contract/state.ts';
import type { IconName } from '../../ui/Icon.tsx';
import { locale, type Words } from '../../words/words.ts';
import { type JobPart, jobParts, type Route } from '../route.ts';

/** One line of the navigation. */
export interface Entry {
  readonly id: string;
  readonly text: string;
  readonly route: Route;
  readonly level: 0 | 1 | 2;
  readonly icon?: IconName;
  /** A count or a state, at the right end. */
  readonly end?: string | undefined;
  /** What is said of it in a line below. */
  readonly note?: string | undefined;
  /** It begins a group, set apart from what stands above. */
  readonly isFirst?: boolean;
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
  { clashes, counts }: WorkbookState,
  t: Words,
): { top: Entry[]; bottom: Entry[] } {
  const openJob = openJobOf(route);
  const shown = jobs.filter(({ id, archived }) => !archived || id === openJob);
  return {
    top: [
      {
        id: 'jobs',
        text: t('navigation.jobs'),
        route: { screen: 'jobs' },
        level: 0,
        icon: 'jobs',
        end: jobs.filter(({ archived }) => !archived).length.toLocaleString(locale),
        isCurrent: route?.screen === 'jobs' || route?.screen === 'importing',
      },
      ...shown.flatMap((job) => jobEntries(job, route, t)),
      {
        id: 'candidates',
        text: t('navigation.candidates'),
        route: { screen: 'candidates' },
        level: 0,
        icon: 'people',
        isFirst: true,
        end: counts.candidates > 0 ? counts.candidates.toLocaleString(locale) : undefined,
        isCurrent: (['candidates', 'duplicates', 'importPeople'] as const).some((one) => isAt(route, one)),
      },
      {
        id: 'forms',
        text: t('navigation.forms'),
        route: { screen: 'forms' },
        level: 0,
        icon: 'drop',
        isCurrent: isAt(route, 'forms'),
      },
      {
        id: 'export',
        text: t('navigation.export'),
        route: { screen: 'export' },
        level: 0,
        icon: 'export',
        isCurrent: isAt(route, 'export'),
      },
      {
        id: 'people',
        text: t('navigation.people'),
        route: { screen: 'people' },
        level: 0,
        icon: 'person',
        isFirst: true,
        end: counts.people > 0 ? counts.people.toLocaleString(locale) : undefined,
        isCurrent: isAt(route, 'people'),
      },
      {
        id: 'retention',
        text: t('navigation.retention'),
        route: { screen: 'retention' },
        level: 0,
        icon: 'calendar',
        end: counts.due > 0 ? t('navigation.due', { count: counts.due }) : undefined,
        isUrgent: counts.due > 0,
        isCurrent: isAt(route, 'retention'),
      },
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
  const isOpen = openJobOf(route) === job.id;
  const head: Entry = {
    id: job.id,
    text: job.title === '' ? t('navigation.untitled') : job.title,
    route: { screen: 'job', job: job.id, part: 'description' },
    level: 1,
    note: isOpen || job.status === 'open' ? undefined : t(`status.${job.status}`),
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
      end: partEnd(part, job, t),
      isCurrent: partOf(route) === part,
    }),
  );
  return [head, ...parts];
}

/** The job one is in; a candidate's page belongs to where one came from. */
function openJobOf(route: Route | null): string | null {
  if (route?.screen === 'candidate') return openJobOf(route.from);
  return route?.screen === 'job' || route?.screen === 'roundTrip' ? route.job : null;
}

function partOf(route: Route | null): JobPart | null {
  if (route?.screen === 'candidate') return partOf(route.from);
  return route?.screen === 'job' ? route.part : null;
}

/** The screen one is at; a candidate's page belongs to where one came from. */
function isAt(route: Route | null, screen: Route['screen']): boolean {
  if (route?.screen === 'candidate') return isAt(route.from, screen);
  return route?.screen === screen;
}

function partEnd(
  part: JobPart,
  { candidates, openScorecards, decisions }: JobRow,
  t: Words,
): string | undefined {
  const count = (number: number) => (number > 0 ? number.toLocaleString(locale) : undefined);
  if (part === 'board') return count(candidates);
  if (part === 'decisions') return count(decisions);
  if (part === 'scorecards' && openScorecards > 0) {
    return t('navigation.openScorecards', { count: openScorecards });
  }
  return undefined;
}
