import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { FieldParts, type FieldProps, fieldClass, fieldLabel } from './Field.tsx';
import styles from './field.module.css';
import floating from './floating.module.css';
import { Icon } from './Icon.tsx';

export interface Choice<T extends string> {
  readonly id: T;
  readonly text: string;
}

export interface SelectProps<T extends string> extends FieldProps {
  readonly choices: readonly Choice<T>[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  readonly placeholder?: string | undefined;
}

/** One of a few. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { choices, value, onChange, placeholder = '' } = props;
  return (
    <AriaSelect
      {...fieldLabel(props)}
      className={fieldClass(props)}
      placeholder={placeholder}
      value={value}
      onChange={(key) => key !== null && onChange(key as T)}
      isInvalid={props.error !== undefined}
    >
      <FieldParts {...props}>
        <Button className={`${styles.input} ${styles.select}`}>
          <SelectValue className={styles.value ?? ''}>
            {({ selectedText, isPlaceholder }) => (isPlaceholder ? placeholder : selectedText)}
          </SelectValue>
          <Icon name="down" />
        </Button>
      </FieldParts>
      <Popover className={floating.popover ?? ''} offset={4}>
        <ListBox className={styles.choices ?? ''} items={choices}>
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.text} className={floating.item ?? ''}>
              {({ isSelected }) => (
                <>
                  <span className={floating.itemText}>{choice.text}</span>
                  {isSelected && <Icon name="check" className={floating.tick} />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
