import { useEffect, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { FieldParts, type FieldProps, fieldClass, fieldLabel } from './Field.tsx';
import styles from './field.module.css';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** When the field is left, or Enter is pressed in one line. */
  readonly onCommit?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly type?: 'text' | 'email' | 'url' | undefined;
  readonly maxLength?: number | undefined;
  /** More than one makes it a text area. */
  readonly rows?: number | undefined;
  readonly autoFocus?: boolean | undefined;
}

/** Text as typed. `quiet` reads as plain text until it is touched. */
export function TextField(props: TextFieldProps) {
  const { value, onChange, onCommit, placeholder = '', rows = 1, type = 'text', autoFocus = false } = props;
  const shared = { className: styles.input ?? '', placeholder };
  return (
    <AriaTextField
      {...fieldLabel(props)}
      className={fieldClass(props)}
      value={value}
      onChange={onChange}
      type={type}
      maxLength={props.maxLength ?? 1_000}
      isInvalid={props.error !== undefined}
      autoFocus={autoFocus}
      onBlur={() => onCommit?.()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && rows === 1 && !event.nativeEvent.isComposing) onCommit?.();
        event.continuePropagation();
      }}
    >
      <FieldParts {...props}>
        {rows > 1 ? <TextArea {...shared} rows={rows} /> : <Input {...shared} />}
      </FieldParts>
    </AriaTextField>
  );
}

/**
 * A draft of a value that lives elsewhere: what is typed shows at once, `commit` hands it on when it differs,
 * and a new value from outside replaces it.
 */
export function useDraft(value: string, onCommit: (value: string) => void) {
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  return {
    value: draft,
    onChange: setDraft,
    onCommit: () => {
      if (draft !== value) onCommit(draft);
    },
  };
}
