import type { Head, Overview } from '#domain/comparison/overview.ts';
import type { PlannedStage } from '#domain/scoring/figures.ts';
import { useWords } from '../../../words/words.ts';
import * as figures from '../figures.ts';
import styles from './chart.module.css';
import { place, scaleFor } from './scale.ts';
import { Axis, shortened } from './TotalsChart.tsx';

const row = 16;
const names = 128;
const width = 272;
const pad = 8;

interface ProfileChartProps {
  readonly heads: readonly Head[];
  /** The whole plan, in whose order heads have their scores. */
  readonly plan: readonly PlannedStage[];
  readonly stages: readonly PlannedStage[];
  readonly measure: Overview['measure'];
  readonly nameOf: (head: Head) => string;
}

/** Where up to four candidates are strong and weak: one line each through their scores, stage by stage. */
export function ProfileChart({ heads, plan, stages, measure, nameOf }: ProfileChartProps) {
  const t = useWords('comparison');
  const rows = stages
    .map((stage) => ({ stage, index: plan.indexOf(stage) }))
    .filter(({ index }) => heads.some((head) => typeof head.stages[index] === 'number'));
  const values = rows.flatMap(({ index }) => heads.flatMap((head) => head.stages[index] ?? []));
  if (values.length === 0) return <p className={styles.nothing}>{t('chart.profile.nothing')}</p>;
  // The whole measure: a closer look would make a small difference look like a large one.
  const scale = scaleFor([measure.lowest, measure.highest], measure);
  const x = (value: number) => names + pad + place(scale, value) * (width - 2 * pad);
  const y = (line: number) => line * row + row / 2;
  const bottom = rows.length * row;
  return (
    <>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${names + width} ${bottom + 20}`}
        width={names + width}
        height={bottom + 20}
        aria-hidden="true"
      >
        <Axis scale={scale} x={x} bottom={bottom} />
        {rows.map(({ stage }, line) => (
          <text key={stage.stage} className={styles.name} x={names - 4} y={y(line) + 4} textAnchor="end">
            {shortened(stage.name, 21)}
          </text>
        ))}
        {heads.map((head, number) => {
          const points = rows.flatMap(({ index }, line) => {
            const score = head.stages[index];
            return typeof score === 'number' ? [{ x: x(score), y: y(line) }] : [];
          });
          return (
            <g key={head.candidate} data-line={number}>
              <polyline className={styles.line} points={points.map((one) => `${one.x},${one.y}`).join(' ')} />
              {points.map((one) => (
                <Mark key={one.y} number={number} {...one} />
              ))}
            </g>
          );
        })}
      </svg>
      <ul className={styles.legend} aria-hidden="true">
        {heads.map((head, number) => (
          <li key={head.candidate}>
            <svg width="20" height="12" viewBox="0 0 20 12" aria-hidden="true">
              <g data-line={number}>
                <polyline className={styles.line} points="0,6 20,6" />
                <Mark number={number} x={10} y={6} />
              </g>
            </svg>
            {nameOf(head)}
          </li>
        ))}
      </ul>
      <table className="visually-hidden">
        <caption>{t('chart.profile.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('chart.profile.stage')}</th>
            {heads.map((head) => (
              <th key={head.candidate} scope="col">
                {nameOf(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ stage, index }) => (
            <tr key={stage.stage}>
              <th scope="row">{stage.name}</th>
              {heads.map((head) => {
                const score = head.stages[index];
                return (
                  <td key={head.candidate}>
                    {typeof score === 'number' ? figures.score(score) : t('coverage.none')}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Told apart by shape, not by colour alone: a disc, a square, a triangle, a diamond. */
function Mark({ number, x, y }: { number: number; x: number; y: number }) {
  const shapes = [
    `M${x - 3.5} ${y}a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0Z`,
    `M${x - 3} ${y - 3}h6v6h-6Z`,
    `M${x} ${y - 4}l4 7h-8Z`,
    `M${x} ${y - 4.5}l4.5 4.5l-4.5 4.5l-4.5 -4.5Z`,
  ];
  return <path className={styles.mark} d={shapes[number % shapes.length]} />;
}
