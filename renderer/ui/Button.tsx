import { type ReactNode, useId } from 'react';
import { Button as AriaButton, type PressEvent } from 'react-aria-components/Button';
import styles from './Button.module.css';
import { Icon, type IconName } from './Icon.tsx';
import { Tooltip } from './Tooltip.tsx';

export interface ButtonProps {
  readonly children: ReactNode;
  /** primary: the one filled button of a screen; plain: with an edge; quiet: a word one can press. */
  readonly kind?: 'primary' | 'plain' | 'quiet' | undefined;
  readonly icon?: IconName | undefined;
  readonly onPress?: ((event: PressEvent) => void) | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  /** The id of the form it submits, where it stands outside of it. */
  readonly form?: string | undefined;
  /** Keeps the button reachable but without effect, and says why. */
  readonly disabledBecause?: string | undefined;
  readonly isPending?: boolean | undefined;
  /** For buttons that stay pressed, such as "Paper". */
  readonly isPressed?: boolean | undefined;
  readonly small?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly className?: string | undefined;
  readonly 'aria-label'?: string | undefined;
}

/** A button with words on it. */
export function Button({ kind = 'plain', icon, small, className, children, ...rest }: ButtonProps) {
  const looks = [styles.button, styles[kind], small && styles.small, className].filter(Boolean).join(' ');
  return (
    <Pressable {...rest} className={looks}>
      {icon && <Icon name={icon} />}
      {children}
    </Pressable>
  );
}

export interface IconButtonProps {
  readonly icon: IconName;
  /** What it does, for the tooltip and for screen readers. */
  readonly name: string;
  /** The shortcut, shown beside the name. */
  readonly keys?: string | undefined;
  readonly onPress?: ((event: PressEvent) => void) | undefined;
  readonly disabledBecause?: string | undefined;
  readonly isPressed?: boolean | undefined;
  readonly className?: string | undefined;
}

/** A 28 px button that shows an icon and says its name on hover and focus. */
export function IconButton({ icon, name, keys, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={rest.disabledBecause ?? name} keys={keys}>
      <Pressable {...rest} aria-label={name} className={`${styles.icon} ${className ?? ''}`}>
        <Icon name={icon} />
      </Pressable>
    </Tooltip>
  );
}

interface PressableProps {
  readonly children: ReactNode;
  readonly className: string;
  readonly onPress?: ((event: PressEvent) => void) | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  readonly form?: string | undefined;
  readonly disabledBecause?: string | undefined;
  readonly isPending?: boolean | undefined;
  readonly isPressed?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly 'aria-label'?: string | undefined;
}

function Pressable(props: PressableProps) {
  const { children, disabledBecause, onPress, isPending = false, isPressed, type = 'button' } = props;
  const reason = useId();
  const off = disabledBecause !== undefined;
  return (
    <AriaButton
      className={props.className}
      type={off || isPending ? 'button' : type}
      {...(props.form === undefined ? {} : { form: props.form })}
      autoFocus={props.autoFocus ?? false}
      onPress={(event) => {
        if (!off && !isPending) onPress?.(event);
      }}
      {...(props['aria-label'] === undefined ? {} : { 'aria-label': props['aria-label'] })}
      {...(off ? { 'aria-describedby': reason } : {})}
      render={(dom) => (
        <button
          {...dom}
          {...(off ? { 'aria-disabled': true, 'data-off': true } : {})}
          {...(isPending ? { 'aria-disabled': true, 'aria-busy': true } : {})}
          {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
        />
      )}
    >
      {children}
      {off && (
        <span id={reason} hidden>
          {disabledBecause}
        </span>
      )}
    </AriaButton>
  );
}
