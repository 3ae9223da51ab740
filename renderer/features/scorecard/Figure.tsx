import type { Rating } from '#domain/schemas/assessment.ts';
import { useWords } from '../../words/words.ts';
import styles from './Figure.module.css';

interface FigureProps {
  readonly rating: Pick<Rating, 'value' | 'notAsked'> | undefined;
  /** How many points the scale has. */
  readonly points: number;
  /** Words beside it say already what is not there. */
  readonly isExplained?: boolean;
}

/** A rating as a figure on one of five depths; a dashed hole while there is none, a dash for what was not asked. */
export function Figure({ rating, points, isExplained = false }: FigureProps) {
  const t = useWords('scorecard');
  if (rating?.notAsked) {
    return (
      <span className={styles.figure} data-none>
        <span aria-hidden="true">–</span>
        {!isExplained && <span className="visually-hidden">{t('list.notAsked')}</span>}
      </span>
    );
  }
  const value = rating?.value ?? null;
  if (value === null) {
    return (
      <span className={styles.figure} data-hole>
        {!isExplained && <span className="visually-hidden">{t('list.notRated')}</span>}
      </span>
    );
  }
  return (
    <span className={styles.figure} data-depth={Math.min(5, Math.ceil((value / Math.max(points, 1)) * 5))}>
      {value}
    </span>
  );
}
