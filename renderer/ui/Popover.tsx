import { type ReactElement, type ReactNode, useContext, useId } from 'react';
import { DialogTrigger, OverlayTriggerStateContext } from 'react-aria-components/Dialog';
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
  const name = useId();
  return (
    <DialogTrigger
      {...(open.isOpen === undefined ? {} : { isOpen: open.isOpen })}
      {...(open.onOpenChange === undefined ? {} : { onOpenChange: open.onOpenChange })}
    >
      {trigger}
      <AriaPopover className={styles.popover ?? ''} placement={placement} offset={6} aria-labelledby={name}>
        {/* The trigger's own name would win over an aria-label. */}
        <span id={name} role="img" aria-label={label} hidden />
        <Content>{children}</Content>
      </AriaPopover>
    </DialogTrigger>
  );
}

/** The popover itself is the dialog: so the buttons that dismiss it by screen reader are inside of it. */
function Content({ children }: Pick<PopoverProps, 'children'>) {
  const state = useContext(OverlayTriggerStateContext);
  return (
    <div className={styles.padded}>
      {typeof children === 'function' ? children(() => state?.close()) : children}
    </div>
  );
}
