import { useTyped } from '../../../job/useTyped.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { put, useCandidateEditing } from '../CandidateContext.tsx';

interface TypedFieldProps {
  /** Where the text stands in the candidate. */
  readonly path: readonly [string, ...string[]];
  readonly value: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly type?: 'text' | 'email';
}

/** One line of the candidate's, saved as it is typed. */
export function TypedField({ path, value, label, ...rest }: TypedFieldProps) {
  const { candidate, change, t } = useCandidateEditing();
  const key = path.join('/');
  const typed = useTyped(value, (text) =>
    change(t('deed.fact', { fact: label }), [put(candidate, path, text)], `candidate:${key}`),
  );
  return (
    <TextField
      label={label}
      quiet
      value={typed.value}
      onChange={typed.onChange}
      onCommit={typed.flush}
      {...rest}
    />
  );
}
