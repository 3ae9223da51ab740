import { Select } from '../../../ui/Select.tsx';
import { locale } from '../../../words/words.ts';
import styles from './Filters.module.css';

interface FilterSelectProps<T extends string> {
  readonly label: string;
  /** What it says while nothing is asked for. */
  readonly any: string;
  readonly choices: readonly { readonly id: T; readonly text: string; readonly count?: number }[];
  readonly value: T | undefined;
  readonly onChange: (value: T | undefined) => void;
}

const anything = '*';

/** One thing to narrow down by. Left out while there is nothing to choose, unless it is chosen. */
export function FilterSelect<T extends string>(props: FilterSelectProps<T>) {
  const { label, any, choices, value, onChange } = props;
  if (choices.length === 0 && value === undefined) return null;
  const isKnown = value === undefined || choices.some(({ id }) => id === value);
  const all = [
    { id: anything, text: any },
    // What is asked for may have just been used for the last time.
    ...(isKnown ? [] : [{ id: value as string, text: value as string }]),
    ...choices.map(({ id, text, count }) => ({
      id: id as string,
      text: count === undefined ? text : `${text} (${count.toLocaleString(locale)})`,
    })),
  ];
  return (
    <Select
      hideLabel
      label={label}
      className={`${styles.filter} ${value === undefined ? '' : styles.set}`}
      choices={all}
      value={value ?? anything}
      onChange={(id) => onChange(id === anything ? undefined : (id as T))}
    />
  );
}
