import type { Criterion } from '../schemas/plan.ts';

type Scaled = Pick<Criterion, 'scale' | 'knockOutBelow'>;

/**
 * The same criterion on a scale of four or five points. The anchors of both ends stay what they are: a middle is
 * left out, or comes as a hole. What must be reached never becomes easier. Other scales begin anew at their ends.
 */
export function onScaleOf(points: 4 | 5, { scale, knockOutBelow }: Scaled): Scaled {
  const half = Math.floor(points / 2);
  const low = scale.slice(0, half);
  const high = scale.slice(Math.max(half, scale.length - half));
  const middle = points === 4 ? [] : [{ anchor: scale.length === 5 ? (scale[2]?.anchor ?? '') : '' }];
  const padded = [...fill(low, half, 'end'), ...middle, ...fill(high, half, 'start')];
  return {
    scale: padded.map(({ anchor }, index) => ({ value: index + 1, anchor })),
    knockOutBelow: knockOutBelow === null ? null : moved(knockOutBelow, scale.length, points),
  };
}

function fill(points: readonly { anchor: string }[], length: number, where: 'start' | 'end') {
  const holes = Array.from({ length: Math.max(0, length - points.length) }, () => ({ anchor: '' }));
  return where === 'end' ? [...points, ...holes] : [...holes, ...points];
}

/** Where the anchor of the bar is now; where it is gone, the next higher one. */
function moved(bar: number, from: number, to: number): number {
  const half = Math.floor(Math.min(from, to) / 2);
  return bar <= half ? bar : Math.max(Math.floor(to / 2) + 1, to - (from - bar));
}
