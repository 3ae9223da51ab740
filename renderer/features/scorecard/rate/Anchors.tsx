import type { Criterion } from '#domain/schemas/plan.ts';
import { useWords } from '../../../words/words.ts';
import styles from './Anchors.module.css';

interface AnchorsProps {
  readonly criterion: Pick<Criterion, 'name' | 'scale' | 'knockOutBelow'>;
  readonly value: number | null;
  readonly onPick: (value: number) => void;
}

/** Every point of the scale with the behaviour that earns it, all in view. */
export function Anchors({ criterion: { name, scale, knockOutBelow }, value, onPick }: AnchorsProps) {
  const t = useWords('scorecard');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be drawn as one frame around its rows
    <div className={styles.anchors} role="group" aria-label={t('anchors.label', { name })}>
      {scale.map((point) => (
        <button
          key={point.value}
          type="button"
          className={styles.point}
          data-dense={scale.length > 5 || undefined}
          aria-pressed={point.value === value}
          onClick={() => onPick(point.value)}
        >
          <span className={styles.value}>{point.value}</span>
          <span className={point.anchor ? styles.anchor : styles.hole}>
            {point.anchor || t('anchors.none')}
          </span>
          {knockOutBelow !== null && point.value < knockOutBelow && (
            <span className={styles.out}>{t('anchors.out')}</span>
          )}
        </button>
      ))}
    </div>
  );
}
