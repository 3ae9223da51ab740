import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import styles from './Choice.module.css';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly choices: readonly { readonly id: T; readonly text: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of two or three, side by side. */
export function Choice<T extends string>({ label, choices, value, onChange }: ChoiceProps<T>) {
  return (
    <RadioGroup
      className={styles.choice ?? ''}
      value={value}
      orientation="horizontal"
      onChange={(value) => onChange(value as T)}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <div className={styles.row}>
        {choices.map(({ id, text }) => (
          <Radio key={id} value={id} className={styles.one ?? ''}>
            {text}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
