export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

interface Ends {
  readonly lowest: number;
  readonly highest: number;
}

const steps = [0.05, 0.1, 0.2, 0.5, 1, 2];

/** An axis around these values with round ticks, four to seven of them, that never leaves the measure. */
export function scaleFor(values: readonly number[], { lowest, highest }: Ends): Scale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const step = steps.find((one) => (most - least) / one <= 5) ?? 2;
  let from = Math.max(lowest, floor(least, step));
  let to = Math.min(highest, ceil(most, step));
  if (to - from < 2 * step) {
    from = Math.max(lowest, from - step);
    to = Math.min(highest, to + step);
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
