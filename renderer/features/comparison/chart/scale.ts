export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

interface Ends {
  readonly lowest: number;
  readonly highest: number;
}

const steps = [0.2, 0.5, 1, 2];

/** A narrower axis would make much of differences that are nothing. */
const narrowest = 1;

/** An axis around these values with round ticks, at least a point of the measure wide, that never leaves it. */
export function scaleFor(values: readonly number[], { lowest, highest }: Ends): Scale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const step = steps.find((one) => (most - least) / one <= 5) ?? 2;
  let from = Math.max(lowest, floor(least, step));
  let to = Math.min(highest, ceil(most, step));
  for (let isBelow = true; to - from < narrowest - 1e-9; isBelow = !isBelow) {
    if (isBelow) from = Math.max(lowest, round(from - step));
    else to = Math.min(highest, round(to + step));
  }
  const count = Math.round((to - from) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => round(from + index * step)).filter(
    (tick) => tick <= to + 1e-9,
  );
  return { from, to, ticks };
}

/** Where a value lies on the axis: 0 at its start, 1 at its end. */
export function place({ from, to }: Scale, value: number): number {
  return to > from ? (value - from) / (to - from) : 0.5;
}

const floor = (value: number, step: number) => round(Math.floor(value / step + 1e-9) * step);
const ceil = (value: number, step: number) => round(Math.ceil(value / step - 1e-9) * step);
const round = (value: number) => Math.round(value * 1e6) / 1e6;
