import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useWords } from '../words/words.ts';
import { FieldParts, type FieldProps, fieldClass, fieldLabel } from './Field.tsx';
import styles from './field.module.css';
import floating from './floating.module.css';
import { Icon } from './Icon.tsx';

export interface ComboBoxProps extends FieldProps {
  /** What was used before; anything else may be typed. */
  readonly suggestions: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onCommit?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
}

/** Free text with suggestions. */
export function ComboBox(props: ComboBoxProps) {
  const t = useWords('ui');
  const { suggestions, value, onChange, onCommit, placeholder = '' } = props;
  return (
    <AriaComboBox
      {...fieldLabel(props)}
      className={fieldClass(props)}
      allowsCustomValue
      inputValue={value}
      onInputChange={onChange}
      onSelectionChange={(key) => {
        if (key !== null) onChange(String(key));
      }}
      onBlur={() => onCommit?.()}
      isInvalid={props.error !== undefined}
    >
      <FieldParts {...props}>
        <div className={styles.group}>
          <Input className={styles.input ?? ''} placeholder={placeholder} />
          {suggestions.length > 0 && (
            <Button className={styles.opener ?? ''} aria-label={t('showChoices')}>
              <Icon name="down" />
            </Button>
          )}
        </div>
      </FieldParts>
      <Popover className={floating.popover ?? ''} offset={4}>
        <ListBox className={styles.choices ?? ''}>
          {suggestions.map((suggestion) => (
            <ListBoxItem
              key={suggestion}
              id={suggestion}
              textValue={suggestion}
              className={floating.item ?? ''}
            >
              {suggestion}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
