import { ratingOf } from '#domain/assessment/rating.ts';
import { type Assessment, recommendations } from '#domain/schemas/assessment.ts';
import type { Criterion } from '#domain/schemas/plan.ts';
import { Button } from '../../../ui/Button.tsx';
import { useWords } from '../../../words/words.ts';
import { Figure } from '../Figure.tsx';
import anchors from './Anchors.module.css';
import view from './CriterionView.module.css';
import styles from './RecommendView.module.css';

interface RecommendViewProps {
  readonly assessment: Assessment;
  readonly criteria: readonly Criterion[];
  /** The place among the five, from 0. */
  readonly onRecommend: (index: number) => void;
  readonly onSubmit: () => void;
}

/** The overall word, asked last: after every criterion for itself, with the ratings in view. */
export function RecommendView({ assessment, criteria, onRecommend, onSubmit }: RecommendViewProps) {
  const t = useWords('scorecard');
  return (
    <div className={view.view}>
      <div>
        <h2 className={view.question}>{t('overall.question')}</h2>
        <p className={view.hint}>{t('overall.hint')}</p>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be drawn as one frame around its rows */}
      <div className={anchors.anchors} role="group" aria-label={t('overall.title')}>
        {recommendations.map((one, index) => (
          <button
            key={one}
            type="button"
            className={anchors.point}
            aria-pressed={assessment.recommendation === one}
            onClick={() => onRecommend(index)}
          >
            <span className={anchors.value}>{index + 1}</span>
            <span className={anchors.anchor}>{t(`overall.${one}`)}</span>
          </button>
        ))}
      </div>
      <ul className={styles.ratings} aria-label={t('overall.ratings')}>
        {criteria.map(({ id, name, scale }) => (
          <li key={id} className={styles.rating}>
            <Figure rating={ratingOf(assessment, id)} points={scale.length} />
            {name}
          </li>
        ))}
      </ul>
      <div className={view.moves}>
        <Button kind="primary" onPress={onSubmit}>
          {t('submit.open')}
        </Button>
      </div>
    </div>
  );
}
