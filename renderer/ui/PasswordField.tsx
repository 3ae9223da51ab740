import { useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { useWords } from '../words/words.ts';
import { IconButton } from './Button.tsx';
import { FieldParts, type FieldProps, fieldClass, fieldLabel } from './Field.tsx';
import styles from './field.module.css';

export interface PasswordFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A new one is not filled in from elsewhere. */
  readonly isNew?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
}

/** A password: hidden while it is typed, unless one asks to see it. */
export function PasswordField(props: PasswordFieldProps) {
  const { value, onChange, isNew = false, autoFocus = false } = props;
  const t = useWords('ui');
  const [isShown, setShown] = useState(false);
  return (
    <AriaTextField
      {...fieldLabel(props)}
      className={fieldClass(props)}
      value={value}
      onChange={onChange}
      type={isShown ? 'text' : 'password'}
      maxLength={1_000}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      spellCheck="false"
      isInvalid={props.error !== undefined}
      validationBehavior="aria"
      autoFocus={autoFocus}
    >
      <FieldParts {...props}>
        <div className={styles.group}>
          <Input className={styles.input ?? ''} />
          <IconButton
            icon="eye"
            name={t(isShown ? 'hidePassword' : 'showPassword')}
            isPressed={isShown}
            onPress={() => setShown((shown) => !shown)}
          />
        </div>
      </FieldParts>
    </AriaTextField>
  );
}
