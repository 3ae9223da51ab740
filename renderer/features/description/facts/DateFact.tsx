import { DateField } from '../../../ui/DateField.tsx';
import { locale } from '../../../words/words.ts';
import { Fact } from './Fact.tsx';
import { dayText } from './format.ts';

interface DateFactProps {
  readonly label: string;
  readonly gap: string;
  readonly value: string | null;
  readonly error?: string | undefined;
  readonly onChange: (value: string | null) => void;
}

/** A day, written out in the user's own way. */
export function DateFact({ label, gap, value, error, onChange }: DateFactProps) {
  return (
    <Fact label={label} gap={gap} value={value === null ? '' : dayText(value, locale)} error={error}>
      <DateField label={label} value={value} onChange={onChange} error={error} />
    </Fact>
  );
}
