import type { ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover, type PopoverProps } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import styles from './floating.module.css';
import { Icon, type IconName } from './Icon.tsx';
import { Keys } from './Keys.tsx';

export interface MenuEntry {
  readonly id: string;
  readonly text: string;
  readonly icon?: IconName | undefined;
  readonly keys?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Takes something away. */
  readonly isDanger?: boolean | undefined;
  /** Has a tick. */
  readonly isChosen?: boolean | undefined;
  readonly onAction: () => void;
}

export interface MenuProps {
  /** The control that opens it; take a Button or IconButton. */
  readonly trigger: ReactElement;
  readonly label: string;
  /** 'line' draws a line between groups. */
  readonly entries: readonly (MenuEntry | 'line')[];
  readonly placement?: PopoverProps['placement'];
}

/** A menu on a button. */
export function Menu({ trigger, label, entries, placement = 'bottom start' }: MenuProps) {
  const chosen = entries
    .filter((entry) => entry !== 'line' && entry.isChosen)
    .map((entry) => (entry as MenuEntry).id);
  const hasTicks = entries.some((entry) => entry !== 'line' && entry.isChosen !== undefined);
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.popover ?? ''} placement={placement} offset={4}>
        <AriaMenu
          className={styles.menu ?? ''}
          aria-label={label}
          {...(hasTicks ? { selectionMode: 'single' as const, selectedKeys: chosen } : {})}
        >
          {entries.map((entry, index) =>
            entry === 'line' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity
              <Separator key={`line-${index}`} className={styles.separator ?? ''} />
            ) : (
              <MenuItem
                key={entry.id}
                id={entry.id}
                textValue={entry.text}
                className={styles.item ?? ''}
                isDisabled={entry.isDisabled ?? false}
                onAction={entry.onAction}
                {...(entry.isDanger ? { 'data-danger': true } : {})}
              >
                {entry.icon && <Icon name={entry.icon} />}
                <span className={styles.itemText}>{entry.text}</span>
                {entry.isChosen && <Icon name="check" className={styles.tick} />}
                {entry.keys && <Keys keys={entry.keys} />}
              </MenuItem>
            ),
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
