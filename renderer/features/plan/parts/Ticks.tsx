import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './parts.module.css';

interface TicksProps {
  readonly label: string;
  readonly rows: readonly { readonly id: string; readonly name: string; readonly note?: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** Several of a list; what is chosen keeps its order. */
export function Ticks({ label, rows, chosen, onChange }: TicksProps) {
  return (
    <CheckboxGroup
      aria-label={label}
      className={styles.ticks ?? ''}
      value={[...chosen]}
      onChange={(value) => onChange(value)}
    >
      {rows.map(({ id, name, note }) => (
        <Checkbox key={id} value={id} className={styles.tick ?? ''}>
          {({ isSelected }) => (
            <>
              <span className={styles.tickBox}>{isSelected && <Icon name="check" />}</span>
              <span className={styles.tickName}>{name}</span>
              {note && <span className={styles.tickNote}>{note}</span>}
            </>
          )}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
