import type { Criterion } from '../schemas/plan.ts';

/** The ends of a scale, or of the measure that several scales are brought to. */
export interface Ends {
  readonly lowest: number;
  readonly highest: number;
}

/** Where scales differ: five points, because most people read that at once. */
const usual: Ends = { lowest: 1, highest: 5 };

export function endsOf({ scale }: Pick<Criterion, 'scale'>): Ends {
  const values = scale.map(({ value }) => value);
  return { lowest: Math.min(...values), highest: Math.max(...values) };
}

/** The measure for these criteria: their own scale when all share its ends, otherwise 1 to 5. */
export function measureFor(criteria: readonly Pick<Criterion, 'scale'>[]): Ends {
  const [first, ...others] = criteria.map(endsOf);
  if (first === undefined || first.lowest === first.highest) return usual;
  const shared = others.every(({ lowest, highest }) => lowest === first.lowest && highest === first.highest);
  return shared ? first : usual;
}

/**
 * Brings a value from its own scale to the measure, in a straight line: the lowest point to the lowest, the highest to
 * the highest, what lies between in proportion. On a scale with the ends of the measure nothing changes; of four
 * points on the measure 1 to 5, 1 2 3 4 become 1, 2⅓, 3⅔, 5.
 *
 *     y = L + (H − L) · (x − l) / (h − l)
 *
 * This is the "percent of maximum possible" of Cohen, Cohen, Aiken & West (1999), The problem of units and the
 * circumstance for POMP, Multivariate Behavioral Research 34, with the ends of a rating scale instead of 0 and 100.
 */
export function toMeasure(value: number, own: Ends, measure: Ends): number {
  if (own.lowest === measure.lowest && own.highest === measure.highest) return value;
  if (own.lowest === own.highest) return measure.highest;
  const place = (value - own.lowest) / (own.highest - own.lowest);
  return measure.lowest + (measure.highest - measure.lowest) * place;
}

/** The average distance between two points of a scale, on the measure. */
export function stepOf(criterion: Pick<Criterion, 'scale'>, measure: Ends): number {
  return (measure.highest - measure.lowest) / Math.max(1, pointsOf(criterion).length - 1);
}

/** The values of a scale, each once, in ascending order. */
export function pointsOf({ scale }: Pick<Criterion, 'scale'>): number[] {
  return [...new Set(scale.map(({ value }) => value))].sort((one, other) => one - other);
}
