import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import styles from './field.module.css';

/** What all fields have in common. */
export interface FieldProps {
  readonly label: string;
  /** The label is there for screen readers only. */
  readonly hideLabel?: boolean | undefined;
  readonly description?: string | undefined;
  /** What is wrong, and what to do about it. */
  readonly error?: string | undefined;
  /** Reads as text until it is touched. */
  readonly quiet?: boolean | undefined;
  readonly className?: string | undefined;
}

export function fieldClass({ quiet, className }: FieldProps): string {
  return [styles.field, quiet && styles.quiet, className].filter(Boolean).join(' ');
}

/** The name for screen readers, where no label is shown. */
export function fieldLabel({ label, hideLabel }: FieldProps): { 'aria-label'?: string } {
  return hideLabel ? { 'aria-label': label } : {};
}

/** Label above, description and error below. */
export function FieldParts({
  label,
  hideLabel,
  description,
  error,
  children,
}: FieldProps & { children: ReactNode }) {
  return (
    <>
      {!hideLabel && <Label className={styles.label ?? ''}>{label}</Label>}
      {children}
      {description !== undefined && (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      )}
      {error !== undefined && <FieldError className={styles.error ?? ''}>{error}</FieldError>}
    </>
  );
}
