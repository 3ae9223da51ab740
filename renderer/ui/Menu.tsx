import type { ReactElement } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover, type PopoverProps } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import styles from './floating.module.css';
import { Icon, type IconName } from './Icon.tsx';
import { Keys } from './Keys.tsx';

export interface MenuEntry {
  /** Its own in the whole menu. */
  readonly id: string;
  readonly text: string;
  readonly icon?: IconName | undefined;
  readonly keys?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Takes something away. */
  readonly isDanger?: boolean | undefined;
  /** One of several of which one has a tick; they must follow each other. */
  readonly isChosen?: boolean | undefined;
  readonly onAction: () => void;
}

export interface MenuProps {
  /** The control that opens it; take a Button or IconButton. */
  readonly trigger: ReactElement;
  readonly label: string;
  /** What the choice with the tick is about; shown above it. */
  readonly choiceLabel?: string | undefined;
  /** 'line' draws a line between groups. */
  readonly entries: readonly (MenuEntry | 'line')[];
  readonly placement?: PopoverProps['placement'];
}

interface Run {
  readonly kind: 'line' | 'plain' | 'choice';
  readonly entries: MenuEntry[];
}

/** A menu on a button. */
export function Menu({ trigger, label, choiceLabel, entries, placement = 'bottom start' }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.popover ?? ''} placement={placement} offset={4}>
        <AriaMenu className={styles.menu ?? ''} aria-label={label}>
          {runsOf(entries).map((run, index) => {
            const key = run.entries[0]?.id ?? `line-${index}`;
            if (run.kind === 'line') return <Separator key={key} className={styles.separator ?? ''} />;
            if (run.kind === 'plain') return run.entries.map((entry) => item(entry));
            return (
              <MenuSection
                key={key}
                selectionMode="single"
                disallowEmptySelection
                selectedKeys={run.entries.filter(({ isChosen }) => isChosen).map(({ id }) => id)}
                aria-label={choiceLabel ?? label}
              >
                {choiceLabel !== undefined && (
                  <Header className={styles.sectionHead ?? ''}>{choiceLabel}</Header>
                )}
                {run.entries.map((entry) => item(entry))}
              </MenuSection>
            );
          })}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function item(entry: MenuEntry) {
  const { id, text, icon, keys, isChosen } = entry;
  return (
    <MenuItem
      key={id}
      id={id}
      textValue={text}
      className={styles.item ?? ''}
      isDisabled={entry.isDisabled ?? false}
      onAction={entry.onAction}
      {...(entry.isDanger ? { 'data-danger': true } : {})}
    >
      {icon && <Icon name={icon} />}
      {isChosen !== undefined && <span className={styles.tick}>{isChosen && <Icon name="check" />}</span>}
      <span className={styles.itemText}>{text}</span>
      {keys && <Keys keys={keys} />}
    </MenuItem>
  );
}

/** Entries that follow each other and belong together. */
function runsOf(entries: readonly (MenuEntry | 'line')[]): Run[] {
  const runs: Run[] = [];
  for (const entry of entries) {
    if (entry === 'line') {
      runs.push({ kind: 'line', entries: [] });
      continue;
    }
    const kind = entry.isChosen === undefined ? 'plain' : 'choice';
    const last = runs.at(-1);
    if (last?.kind === kind) last.entries.push(entry);
    else runs.push({ kind, entries: [entry] });
  }
  return runs;
}
