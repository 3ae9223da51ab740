import type { ReactElement, ReactNode } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover as AriaPopover, type PopoverProps as AriaPopoverProps } from 'react-aria-components/Popover';
import styles from './floating.module.css';

export interface PopoverProps {
  /** The control that opens it; take a Button. */
  readonly trigger: ReactElement;
  readonly label: string;
  readonly placement?: AriaPopoverProps['placement'];
  readonly isOpen?: boolean | undefined;
  readonly onOpenChange?: ((open: boolean) => void) | undefined;
  /** `close` shuts it. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A small panel beside the control that opened it. */
export function Popover({ trigger, label, placement = 'bottom start', children, ...open }: PopoverProps) {
  return (
    <DialogTrigger
      {...(open.isOpen === undefined ? {} : { isOpen: open.isOpen })}
      {...(open.onOpenChange === undefined ? {} : { onOpenChange: open.onOpenChange })}
    >
      {trigger}
      <AriaPopover className={styles.popover ?? ''} placement={placement} offset={6}>
        <Dialog className={styles.padded ?? ''} aria-label={label}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
