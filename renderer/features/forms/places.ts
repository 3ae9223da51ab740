import type { ReturnedPreview } from '#contract/forms.ts';
import { recommendations } from '#domain/schemas/assessment.ts';
import type { CallInput } from '../../api/client.ts';
import type { Words } from '../../words/words.ts';

type Placed = CallInput<'form:take'>['placed'][number];
type Without<T> = T extends unknown ? Omit<T, 'unplaced'> : never;

/** Where a text can go that found no place by itself. */
export type Place = Without<Placed>;

export interface PlaceChoice {
  readonly id: string;
  readonly text: string;
  readonly place: Place;
}

/** Where a text can go: first what was asked for where it stands, then the evidence of any criterion. */
export function placesFor(
  { asks }: ReturnedPreview['unplaced'][number],
  rows: ReturnedPreview['rows'],
  t: Words,
): PlaceChoice[] {
  const asked = rows.find(({ criterion }) => criterion === asks);
  return [
    ...(asked ? pointsOf(asked, t) : []),
    ...(asks === 'recommendation' ? recommendationsIn(t) : []),
    ...rows.map(({ criterion, name }) => ({
      id: criterion,
      text: t('unplaced.evidence', { name: name || t('unnamed') }),
      place: { criterion },
    })),
  ];
}

function pointsOf({ criterion, points }: ReturnedPreview['rows'][number], t: Words): PlaceChoice[] {
  return [...points, null].map((value) => ({
    id: `${criterion} ${value}`,
    text: value === null ? t('unplaced.notAsked') : t('unplaced.rating', { value }),
    place: { criterion, value },
  }));
}

const recommendationsIn = (t: Words): PlaceChoice[] =>
  recommendations.map((recommendation) => ({
    id: recommendation,
    text: t('unplaced.recommendation', { word: t(`recommendation.${recommendation}`) }),
    place: { recommendation },
  }));
