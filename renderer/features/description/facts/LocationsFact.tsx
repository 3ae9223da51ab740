import { useRef } from 'react';
import { useTyped } from '../../../job/useTyped.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { useEditing } from '../useEditing.ts';
import { Fact } from './Fact.tsx';
import styles from './facts.module.css';

/** Where the job is; several places where it is in several. */
export function LocationsFact({ onChange }: { onChange: (locations: string[]) => void }) {
  const { job, t } = useEditing();
  const shown = job.locations.filter((location) => location.trim() !== '');
  return (
    <Fact
      label={t('fact.locations', { count: Math.max(1, shown.length) })}
      gap={t('gap.locations')}
      value={shown.join(shown.some((location) => location.includes(',')) ? '; ' : ', ')}
    >
      <LocationList locations={job.locations} onChange={onChange} />
    </Fact>
  );
}

function LocationList({
  locations,
  onChange,
}: {
  locations: readonly string[];
  onChange: (all: string[]) => void;
}) {
  const { t } = useEditing();
  const list = useRef<HTMLDivElement>(null);
  const all = locations.length === 0 ? [''] : locations;
  const focus = (index: number) => {
    requestAnimationFrame(() => list.current?.querySelectorAll('input')[index]?.focus());
  };
  const add = (at: number) => {
    onChange(all.toSpliced(at, 0, ''));
    focus(at);
  };
  const remove = (at: number) => {
    onChange(all.toSpliced(at, 1));
    focus(Math.max(0, at - 1));
  };
  return (
    <div ref={list} className={styles.list}>
      {all.map((location, index) => (
        <Location
          // biome-ignore lint/suspicious/noArrayIndexKey: a place is nothing but its text and its place in the row
          key={index}
          label={t('location.label', { number: index + 1 })}
          value={location}
          onChange={(value) => onChange(all.with(index, value))}
          onAdd={() => add(index + 1)}
          onRemove={all.length > 1 ? () => remove(index) : undefined}
        />
      ))}
      <Button kind="quiet" icon="plus" onPress={() => add(all.length)}>
        {t('location.add')}
      </Button>
    </div>
  );
}

interface LocationProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onAdd: () => void;
  readonly onRemove: (() => void) | undefined;
}

function Location({ label, value, onChange, onAdd, onRemove }: LocationProps) {
  const { t } = useEditing();
  const typed = useTyped(value, onChange);
  return (
    <div className={styles.listRow}>
      <input
        className={styles.boxed}
        aria-label={label}
        placeholder={t('location.placeholder')}
        maxLength={1000}
        value={typed.value}
        onChange={(event) => typed.onChange(event.target.value)}
        onBlur={typed.flush}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          typed.flush();
          if (typed.value.trim() !== '') onAdd();
        }}
      />
      {onRemove && (
        <IconButton icon="close" name={t('location.remove', { name: value || label })} onPress={onRemove} />
      )}
    </div>
  );
}
