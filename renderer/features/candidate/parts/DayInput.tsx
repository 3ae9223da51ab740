import { DateField } from '../../../ui/DateField.tsx';
import { put, useCandidateEditing } from '../CandidateContext.tsx';

interface DayInputProps {
  /** Where the day stands in the candidate. */
  readonly path: readonly [string, ...string[]];
  readonly value: string | null;
  readonly label: string;
  /** What the deed is about, where the label alone does not say. */
  readonly fact?: string;
  readonly hideLabel?: boolean;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
}

/** One day of the candidate's. */
export function DayInput({ path, value, label, fact = label, ...rest }: DayInputProps) {
  const { candidate, change, t } = useCandidateEditing();
  return (
    <DateField
      label={label}
      quiet
      value={value}
      onChange={(day) => change(t('deed.fact', { fact }), [put(candidate, path, day)])}
      {...rest}
    />
  );
}
