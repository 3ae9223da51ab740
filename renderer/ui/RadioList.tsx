import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import styles from './RadioList.module.css';

export interface RadioListProps<T extends string> {
  readonly label: string;
  readonly choices: readonly { readonly id: T; readonly text: string; readonly isDisabled?: boolean }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** Below them: what the choice means, or why there is none. */
  readonly description?: string | undefined;
}

/** One of several, one below the other. */
export function RadioList<T extends string>(props: RadioListProps<T>) {
  const { label, choices, value, onChange, description } = props;
  return (
    <RadioGroup className={styles.group ?? ''} value={value} onChange={(value) => onChange(value as T)}>
      <Label className={styles.label ?? ''}>{label}</Label>
      {choices.map(({ id, text, isDisabled = false }) => (
        <Radio key={id} value={id} isDisabled={isDisabled} className={styles.one ?? ''}>
          {text}
        </Radio>
      ))}
      {description !== undefined && (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      )}
    </RadioGroup>
  );
}
