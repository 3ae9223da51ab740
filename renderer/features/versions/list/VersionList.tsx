import type { KeyboardEvent } from 'react';
import type { MergeState, VersionRow } from '#contract/copies.ts';
import { locale, useWords } from '../../../words/words.ts';
import { groupOf } from './moments.ts';
import { MergeLine, NowLine, type NowLineProps, VersionLine } from './rows.tsx';
import styles from './VersionList.module.css';

/** What is chosen in the list: the copies to bring together, or a version by its id. */
export type Chosen = 'merge' | { readonly version: string } | null;

export interface VersionListProps {
  readonly versions: readonly VersionRow[];
  readonly merge: MergeState | null;
  readonly now: NowLineProps;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onRestore: (version: VersionRow) => void;
  readonly onErase: (version: VersionRow) => void;
}

/** All states of the file: what waits to be brought together, now, and the earlier ones by day, newest first. */
export function VersionList(props: VersionListProps) {
  const { versions, merge, now, chosen, onChoose } = props;
  const t = useWords('versions');
  const today = new Date();
  const day = today.toLocaleDateString(locale, { day: 'numeric', month: 'long' });
  const inGroup = (group: string) => versions.filter(({ at }) => groupOf(at, today) === group);
  return (
    <nav className={styles.list} aria-label={t('group.all')} data-region="versions" onKeyDown={moveByArrows}>
      <h2 className={styles.day}>{t('group.today', { day })}</h2>
      <ul>
        {merge && (
          <MergeLine merge={merge} isChosen={chosen === 'merge'} onChoose={() => onChoose('merge')} />
        )}
        <NowLine {...now} />
        <Lines {...props} versions={inGroup('today')} />
      </ul>
      {(['yesterday', 'earlier'] as const).map((group) => {
        const lines = inGroup(group);
        if (lines.length === 0) return null;
        return (
          <section key={group}>
            <h2 className={styles.day}>{t(`group.${group}`)}</h2>
            <ul>
              <Lines {...props} versions={lines} />
            </ul>
          </section>
        );
      })}
    </nav>
  );
}

function Lines({ versions, chosen, onChoose, onRestore, onErase }: VersionListProps) {
  return versions.map((version) => (
    <VersionLine
      key={version.id}
      version={version}
      isChosen={chosen !== null && chosen !== 'merge' && chosen.version === version.id}
      onChoose={() => onChoose({ version: version.id })}
      onRestore={() => onRestore(version)}
      onErase={() => onErase(version)}
    />
  ));
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
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-line]')];
  const here = document.activeElement?.closest('li')?.querySelector<HTMLElement>('[data-line]');
  lines[step(here ? lines.indexOf(here) : -1, lines.length - 1)]?.focus();
  event.preventDefault();
}
