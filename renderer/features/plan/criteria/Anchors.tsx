import type { Criterion } from '#domain/schemas/plan.ts';
import { type Path, putInCriterion } from '../changes.ts';
import { Typed } from '../parts/Typed.tsx';
import { usePlanning } from '../usePlanning.ts';
import styles from './anchors.module.css';

interface AnchorsProps {
  readonly path: Path;
  readonly criterion: Criterion;
  readonly name: string;
}

/** What an answer worth each point is like; a missing anchor is a hole one can write into. */
export function Anchors({ path, criterion, name }: AnchorsProps) {
  const { change, t } = usePlanning();
  const { scale } = criterion;
  return (
    <ol className={styles.anchors} data-points={scale.length} aria-label={t('criterion.anchors', { name })}>
      {scale.map(({ value, anchor }, index) => (
        <li key={value} className={styles.point} data-missing={anchor.trim() === '' || undefined}>
          <span className={styles.value} data-barred={isBarred(criterion, value) || undefined}>
            {value}
          </span>
          <Typed
            label={t('criterion.anchor', { value, name })}
            placeholder={t('criterion.anchorPlaceholder', { value })}
            value={anchor}
            isLong
            className={styles.anchor}
            {...(anchor.trim() === '' && { mark: { 'data-hole': String(value) } })}
            onChange={(text) =>
              change(
                t('deed.anchor', { value, name }),
                [putInCriterion(path, 'scale', scale.with(index, { ...scale[index], value, anchor: text }))],
                `anchor:${criterion.id}:${value}`,
              )
            }
          />
        </li>
      ))}
    </ol>
  );
}

/** Whether a rating of this value knocks out. */
function isBarred({ knockOutBelow }: Criterion, value: number): boolean {
  return knockOutBelow !== null && value < knockOutBelow;
}
