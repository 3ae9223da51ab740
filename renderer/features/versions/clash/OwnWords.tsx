import { useState } from 'react';
import type { ClashRow } from '#contract/copies.ts';
import { plainText, type Run } from '#domain/schemas/richText.ts';
import { useWords } from '../../../words/words.ts';
import type { Writing } from '../tell/fields.ts';
import styles from './Clash.module.css';
import { ownRuns } from './ownRuns.ts';

type Json = ClashRow['mine'];

/** The letters of a text or of runs. */
export function ownText(value: Json): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? plainText(value as unknown as Run[]) : '';
}

/** What was typed as the field keeps it. */
export function ownValue(text: string, { mine, theirs }: ClashRow, writing: Writing): NonNullable<Json> {
  if (writing === 'prose') return text;
  if (writing === 'line') return text.replace(/\s*\n\s*/g, ' ');
  const sources = [mine, theirs].filter((runs) => Array.isArray(runs)) as unknown as Run[][];
  return ownRuns(text, sources) as unknown as NonNullable<Json>;
}

interface OwnWordsProps {
  readonly label: string;
  readonly writing: Writing;
  readonly value: Json;
  readonly onChange: (text: string) => void;
}

/** A field that grows with what is written. */
export function OwnWords({ label, writing, value, onChange }: OwnWordsProps) {
  const t = useWords('versions');
  // What is typed stays as typed; what is handed on may be tidier.
  const [typed, setTyped] = useState(() => ownText(value));
  return (
    <textarea
      className={styles.text}
      aria-label={label}
      placeholder={t('clash.wholeText')}
      rows={1}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(event.target.value);
      }}
      onKeyDown={(event) => {
        // Arrow keys move the caret here, not the choice.
        event.stopPropagation();
        if (event.key === 'Enter' && writing !== 'prose') event.preventDefault();
      }}
    />
  );
}
