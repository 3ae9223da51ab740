import { type RefObject, useContext, useMemo } from 'react';
import { activeCriteria } from '#domain/plan/active.ts';
import { skillsOf } from '#domain/plan/traceability.ts';
import type { Stage } from '#domain/schemas/plan.ts';
import { FocusContext, usePlanning } from '../usePlanning.ts';
import styles from './lines.module.css';
import { type Point, usePorts } from './usePorts.ts';

interface LinesProps {
  /** What holds both columns; the lines are drawn over it. */
  readonly work: RefObject<HTMLElement | null>;
  readonly stage: Stage;
}

/**
 * Lines that tie the criteria of a stage to the skills they test. Those of what one looks at stand out; of the
 * others those in sight stay as a hint. The same is said in words: a criterion names its skills, a skill its stages.
 */
export function Lines({ work, stage }: LinesProps) {
  const { job } = usePlanning();
  const focus = useContext(FocusContext);
  const ports = usePorts(work);
  const ties = useMemo(
    () =>
      activeCriteria(stage).flatMap((criterion) =>
        skillsOf(criterion, job).map((skill) => ({ criterion: criterion.id, skill: skill.id })),
      ),
    [stage, job],
  );
  const lines = ties.flatMap(({ criterion, skill }) => {
    const from = ports.get(`criterion:${criterion}`);
    const to = ports.get(`skill:${skill}`);
    if (!from || !to) return [];
    const isStrong = focus !== null && focus.id === (focus.kind === 'skill' ? skill : criterion);
    if (from.isAway && !isStrong) return [];
    return { key: `${criterion} ${skill}`, from, to, isStrong };
  });
  // What stands out is drawn last, over the others.
  lines.sort((a, b) => Number(a.isStrong) - Number(b.isStrong));
  return (
    <svg className={styles.lines} aria-hidden="true" focusable="false">
      {lines.map(({ key, from, to, isStrong }) => (
        <g key={key} data-strong={isStrong || undefined}>
          <path d={curve(from, to)} />
          {isStrong && <circle cx={from.x} cy={from.y} r={dot + 0.5} />}
        </g>
      ))}
    </svg>
  );
}

/** Radius of the dots, in px: a line goes from edge to edge. */
const dot = 4;

function curve(from: Point, to: Point): string {
  const [start, end] = [from.x + dot, to.x - dot];
  const bend = (end - start) * 0.55;
  return `M${start} ${from.y}C${start + bend} ${from.y} ${end - bend} ${to.y} ${end} ${to.y}`;
}
