import type { KeyboardEvent } from 'react';
import type { JobRow, WorkbookState } from '#contract/state.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useWords } from '../../words/words.ts';
import type { Go, Route } from '../route.ts';
import { type Entry, navigationEntries } from './entries.ts';
import styles from './Navigation.module.css';

interface NavigationProps {
  readonly jobs: readonly JobRow[];
  readonly workbook: WorkbookState;
  readonly route: Route | null;
  readonly go: Go;
  readonly isOver: boolean;
  readonly close: () => void;
}

/** The tree at the left: what the workbook holds, and the parts of the job that is open. Arrow keys move in it. */
export function Navigation({ jobs, workbook, route, go, isOver, close }: NavigationProps) {
  const t = useWords('app');
  const { top, bottom } = navigationEntries(jobs, route, workbook, t);
  const open = (entry: Entry) => {
    go(entry.route);
    close();
  };
  return (
    <nav
      className={styles.navigation}
      aria-label={t('navigation.label')}
      data-region="navigation"
      data-over={isOver || undefined}
      onKeyDown={moveByArrows}
    >
      <Entries entries={top} onOpen={open} className={styles.scroll} />
      <Entries entries={bottom} onOpen={open} />
    </nav>
  );
}

interface EntriesProps {
  readonly entries: readonly Entry[];
  readonly onOpen: (entry: Entry) => void;
  readonly className?: string | undefined;
}

function Entries({ entries, onOpen, className }: EntriesProps) {
  return (
    <ul className={className}>
      {entries.map((entry) => (
        <li key={entry.id} data-first={entry.isFirst}>
          <button
            type="button"
            className={styles.entry}
            data-level={entry.level}
            data-open={entry.isExpanded || undefined}
            aria-current={entry.isCurrent ? 'page' : undefined}
            {...(entry.isExpanded === undefined ? {} : { 'aria-expanded': entry.isExpanded })}
            onClick={() => onOpen(entry)}
          >
            {entry.icon && <Icon name={entry.icon} />}
            {entry.isExpanded !== undefined && (
              <Icon name={entry.isExpanded ? 'down' : 'right'} className={styles.chevron} />
            )}
            <span className={styles.text} title={entry.text}>
              {entry.text}
              {entry.note && <span className={styles.note}>{entry.note}</span>}
            </span>
            {entry.end && (
              <span className={styles.end} data-urgent={entry.isUrgent || undefined}>
                {entry.end}
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  if (!step) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  buttons[step(at, buttons.length - 1)]?.focus();
  event.preventDefault();
}
