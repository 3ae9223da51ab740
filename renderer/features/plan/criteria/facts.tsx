import { onScaleOf } from '#domain/plan/scale.ts';
import type { Criterion } from '#domain/schemas/plan.ts';
import { mention } from '../../../api/problems.ts';
import { Menu } from '../../../ui/Menu.tsx';
import { type Path, putInCriterion } from '../changes.ts';
import { Pick } from '../parts/Pick.tsx';
import { usePlanning } from '../usePlanning.ts';

interface FactProps {
  readonly path: Path;
  readonly criterion: Criterion;
  readonly name: string;
}

/** How much a criterion counts in its stage. */
export function Weight({ path, criterion, name }: FactProps) {
  const { change, t } = usePlanning();
  const { weight } = criterion;
  const choices = [...new Set([0, 1, 2, 3, 4, 5, weight])].sort((a, b) => a - b);
  const text = (value: number) => (value === 0 ? t('criterion.weightNone') : String(value));
  return (
    <Menu
      label={t('criterion.weightMenu', { name })}
      placement="bottom end"
      trigger={
        <Pick label={t('criterion.weight')} name={t('criterion.weightOf', { name, weight: text(weight) })}>
          {weight}
        </Pick>
      }
      entries={choices.map((value) => ({
        id: String(value),
        text: text(value),
        isChosen: value === weight,
        onAction: () => change(t('deed.weight', { name }), [putInCriterion(path, 'weight', value)]),
      }))}
    />
  );
}

/** The rating below which a candidate is out, whatever the rest. */
export function KnockOut({ path, criterion, name }: FactProps) {
  const { change, t } = usePlanning();
  const { knockOutBelow, scale } = criterion;
  const text = (value: number | null) =>
    value === null ? t('criterion.knockOutNone') : t('criterion.mustReach', { value });
  // Everybody reaches the lowest point.
  const bars = scale.slice(1).map(({ value }) => value);
  return (
    <Menu
      label={t('criterion.knockOutMenu', { name })}
      trigger={
        <Pick
          label={t('criterion.knockOut')}
          name={t('criterion.knockOutOf', { name, what: text(knockOutBelow) })}
        >
          {text(knockOutBelow)}
        </Pick>
      }
      entries={[null, ...bars].map((value) => ({
        id: String(value),
        text: text(value),
        isChosen: value === knockOutBelow,
        onAction: () => change(t('deed.knockOut', { name }), [putInCriterion(path, 'knockOutBelow', value)]),
      }))}
    />
  );
}

/** Five points or four; a scale that ratings stand on stays what it is. */
export function ScaleChoice({ path, criterion, name }: FactProps) {
  const { change, usage, t } = usePlanning();
  const points = criterion.scale.length;
  const text = (count: number) => t(scaleWords[count] ?? 'criterion.points', { count });
  const ratings = usage?.criteria.find(({ id }) => id === criterion.id)?.assessments ?? 0;
  const choose = (count: 4 | 5) => {
    if (count === points) return;
    if (ratings > 0) return mention(t('criterion.scaleRated', { count: ratings }));
    const { scale, knockOutBelow } = onScaleOf(count, criterion);
    change(t('deed.scale', { name }), [
      putInCriterion(path, 'scale', scale),
      putInCriterion(path, 'knockOutBelow', knockOutBelow),
    ]);
  };
  return (
    <Menu
      label={t('criterion.scaleMenu', { name })}
      trigger={
        <Pick label={t('criterion.scale')} name={t('criterion.scaleOf', { name, what: text(points) })}>
          {text(points)}
        </Pick>
      }
      entries={([5, 4] as const).map((count) => ({
        id: String(count),
        text: text(count),
        isChosen: count === points,
        onAction: () => choose(count),
      }))}
    />
  );
}

const scaleWords: Record<number, string> = { 4: 'criterion.fourPoints', 5: 'criterion.fivePoints' };
