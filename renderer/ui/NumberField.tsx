import { Input } from 'react-aria-components/Input';
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField';
import { FieldParts, type FieldProps, fieldClass, fieldLabel } from './Field.tsx';
import styles from './field.module.css';

export interface NumberFieldProps extends FieldProps {
  readonly value: number | null;
  /** Called when the field is left or Enter pressed; null when it was emptied. */
  readonly onChange: (value: number | null) => void;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly step?: number | undefined;
  readonly format?: Intl.NumberFormatOptions | undefined;
  readonly placeholder?: string | undefined;
}

/** A number in the user's own notation; arrow keys step. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, min, max, step, format, placeholder = '' } = props;
  return (
    <AriaNumberField
      {...fieldLabel(props)}
      className={`${fieldClass(props)} ${styles.number}`}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      {...(min === undefined ? {} : { minValue: min })}
      {...(max === undefined ? {} : { maxValue: max })}
      {...(step === undefined ? {} : { step })}
      {...(format === undefined ? {} : { formatOptions: format })}
      isInvalid={props.error !== undefined}
    >
      <FieldParts {...props}>
        <Input className={styles.input ?? ''} placeholder={placeholder} />
      </FieldParts>
    </AriaNumberField>
  );
}
