import type { Head, Overview } from '#domain/comparison/overview.ts';
import { useWords } from '../../../words/words.ts';
import * as figures from '../figures.ts';
import styles from './chart.module.css';
import { place, type Scale, scaleFor } from './scale.ts';

const row = 14;
const names = 112;
const width = 288;
const pad = 8;

interface TotalsChartProps {
  readonly heads: readonly Head[];
  readonly measure: Overview['measure'];
  readonly nameOf: (head: Head) => string;
}

/** Each total as a dot on the bar it moves along when weights move. */
export function TotalsChart({ heads, measure, nameOf }: TotalsChartProps) {
  const t = useWords('comparison');
  const rated = heads.filter((head) => head.total !== null && head.reach !== null);
  const values = rated.flatMap(({ total, reach }) => [total ?? 0, reach?.lowest ?? 0, reach?.highest ?? 0]);
  if (values.length === 0) return null;
  const scale = scaleFor(values, measure);
  const x = (value: number) => names + pad + place(scale, value) * (width - 2 * pad);
  const bottom = rated.length * row;
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
        {rated.map((head, index) => {
          const y = index * row + row / 2;
          const isPlaced = head.rank !== null;
          return (
            <g key={head.candidate} data-placed={isPlaced || undefined}>
              <text className={styles.name} x={names - 4} y={y + 4} textAnchor="end">
                {shortened(nameOf(head))}
              </text>
              <line
                className={styles.reach}
                x1={x(head.reach?.lowest ?? 0)}
                x2={x(head.reach?.highest ?? 0)}
                y1={y}
                y2={y}
              />
              <circle className={styles.dot} cx={x(head.total ?? 0)} cy={y} r={3.5} />
            </g>
          );
        })}
      </svg>
      <table className="visually-hidden">
        <caption>{t('chart.totals.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('chart.candidate')}</th>
            <th scope="col">{t('chart.total')}</th>
            <th scope="col">{t('chart.totals.reach')}</th>
          </tr>
        </thead>
        <tbody>
          {rated.map((head) => (
            <tr key={head.candidate}>
              <th scope="row">{nameOf(head)}</th>
              <td>{figures.total(head.total ?? 0)}</td>
              <td>
                {t('chart.totals.fromTo', {
                  from: figures.total(head.reach?.lowest ?? 0),
                  to: figures.total(head.reach?.highest ?? 0),
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Hairlines at round values, with their figures. */
export function Axis({ scale, x, bottom }: { scale: Scale; x: (value: number) => number; bottom: number }) {
  return scale.ticks.map((tick) => (
    <g key={tick}>
      <line className={styles.grid} x1={x(tick)} x2={x(tick)} y1={0} y2={bottom} />
      <text className={styles.tick} x={x(tick)} y={bottom + 15} textAnchor="middle">
        {figures.figure(tick)}
      </text>
    </g>
  ));
}

/** Text in a drawing does not end in dots by itself. */
export function shortened(name: string, most = 16): string {
  return name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name;
}
