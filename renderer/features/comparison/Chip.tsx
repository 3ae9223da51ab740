import type { Overview } from '#domain/comparison/overview.ts';
import styles from './Chip.module.css';
import { depth } from './figures.ts';

interface ChipProps {
  readonly text: string;
  /** null for what is not rated. */
  readonly value: number | null;
  readonly measure: Overview['measure'];
  readonly isOut?: boolean | undefined;
}

/** A figure on its depth of colour; a dashed dash for what is not rated. */
export function Chip({ text, value, measure, isOut }: ChipProps) {
  if (value === null) {
    return (
      <span className={styles.none} aria-hidden="true">
        –
      </span>
    );
  }
  return (
    <span className={styles.chip} data-depth={depth(value, measure)} data-out={isOut || undefined}>
      {text}
    </span>
  );
}
