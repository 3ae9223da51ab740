import { Button } from 'react-aria-components/Button';
import { Menu } from '../../../ui/Menu.tsx';
import styles from './facts.module.css';

interface ChoiceFactProps<T extends string> {
  readonly label: string;
  readonly gap: string;
  readonly value: T | null;
  readonly choices: readonly { readonly id: T; readonly text: string }[];
  /** Offers to say nothing. */
  readonly none?: string;
  readonly onChange: (value: T | null) => void;
}

/** A fact that is one of a few. */
export function ChoiceFact<T extends string>({
  label,
  gap,
  value,
  choices,
  none,
  onChange,
}: ChoiceFactProps<T>) {
  const shown = choices.find((choice) => choice.id === value)?.text ?? gap;
  const entries = choices.map((choice) => ({
    ...choice,
    isChosen: choice.id === value,
    onAction: () => onChange(choice.id),
  }));
  const nothing = { id: '-', text: none ?? '', isChosen: value === null, onAction: () => onChange(null) };
  return (
    <div className={styles.fact}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <Menu
        label={label}
        entries={none === undefined ? entries : [...entries, 'line', nothing]}
        trigger={
          <Button
            className={`${styles.value} ${value === null ? styles.gap : ''}`}
            aria-label={`${label}: ${shown}`}
          >
            <span>{shown}</span>
          </Button>
        }
      />
    </div>
  );
}
