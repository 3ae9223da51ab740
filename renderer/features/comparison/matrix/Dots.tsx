import styles from './matrix.module.css';

const width = 54;
const middle = 10;
const reach = 23;

interface DotsProps {
  readonly values: readonly number[];
  readonly lowest: number;
  readonly highest: number;
  readonly isApart: boolean;
}

/** One dot for each interviewer on the scale; a bar joins those two or more points apart. */
export function Dots({ values, lowest, highest, isApart }: DotsProps) {
  const x = (value: number) =>
    width / 2 + (highest > lowest ? ((value - lowest) / (highest - lowest)) * 2 - 1 : 0) * reach;
  const points = highest - lowest;
  const ticks = Array.from({ length: points + 1 }, (_, index) => lowest + index);
  return (
    <svg
      className={styles.dots}
      width={width}
      height={2 * middle}
      viewBox={`0 0 ${width} ${2 * middle}`}
      data-apart={isApart || undefined}
      aria-hidden="true"
    >
      <path
        className={styles.rail}
        d={`M${x(lowest)} ${middle}H${x(highest)}${ticks.map((tick) => `M${x(tick)} ${middle - 2}v4`).join('')}`}
      />
      {isApart && (
        <path className={styles.bar} d={`M${x(Math.min(...values))} ${middle}H${x(Math.max(...values))}`} />
      )}
      {stacked(values).map(({ value, level, count }) => {
        const step = Math.min(6, 12 / Math.max(1, count - 1));
        const y = middle + (level - (count - 1) / 2) * step;
        return <circle key={`${value} ${level}`} className={styles.dot} cx={x(value)} cy={y} r={2.75} />;
      })}
    </svg>
  );
}

/** Equal values stand above each other. */
export function stacked(values: readonly number[]): { value: number; level: number; count: number }[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].flatMap(([value, count]) =>
    Array.from({ length: count }, (_, level) => ({ value, level, count })),
  );
}
