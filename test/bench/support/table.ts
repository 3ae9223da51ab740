import { test } from '@playwright/test';
import type { Reporter, TestCase } from '@playwright/test/reporter';
import { median } from './measure.ts';

/** One line of the table of speeds. */
export interface Row {
  readonly what: string;
  readonly beside: string;
  readonly unit: 'ms' | 'MB';
  readonly ours: number;
  readonly theirs?: number;
  /** The peer against itself: how much of a ratio is noise. */
  readonly control?: number;
  /** The most that `ours` may be, as a multiple of `theirs`. */
  readonly goal?: number;
  /** The most that `ours` may be by itself, in its unit. */
  readonly limit?: number;
}

/** Puts a line into the table that is printed at the end. */
export function report(row: Row): void {
  test.info().annotations.push({ type: 'bench', description: JSON.stringify(row) });
}

interface Comparison extends Pick<Row, 'what' | 'beside' | 'unit' | 'goal' | 'limit'> {
  readonly samples: Record<'ours' | 'theirs' | 'control', number[]>;
  /** What stands for many samples; the median if left out. */
  readonly of?: (samples: readonly number[]) => number;
}

/** Puts a comparison into the table; `control` is the peer measured a second time. */
export function reportComparison({ samples, of = median, ...row }: Comparison): void {
  const theirs = of(samples.theirs);
  report({ ...row, ours: of(samples.ours), theirs, control: of(samples.control) / theirs });
}

/** Prints what the benchmarks measured; silent when none ran. */
export default class BenchTable implements Reporter {
  readonly #rows: Row[] = [];

  onTestEnd(_: TestCase, result: { annotations: { type: string; description?: string }[] }): void {
    for (const { type, description } of result.annotations) {
      if (type === 'bench' && description) this.#rows.push(JSON.parse(description) as Row);
    }
  }

  onEnd(): void {
    if (this.#rows.length === 0) return;
    const heads = ['what', 'beside', 'ours', 'theirs', 'ratio', 'control', 'goal', 'met'];
    const lines = [heads, ...this.#rows.map(cells)];
    const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
    const text = lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
    console.log(`\n${text.join('\n')}\n`);
  }

  printsToStdio(): boolean {
    return false;
  }
}

function cells({ what, beside, unit, ours, theirs, control, goal, limit }: Row): string[] {
  const ratio = theirs === undefined ? undefined : ours / theirs;
  const goals = [goal && `≤ ${goal} ×`, limit && `≤ ${limit} ${unit}`].filter(Boolean);
  const met = (goal === undefined || (ratio ?? 0) <= goal) && (limit === undefined || ours <= limit);
  const shown = (value: number) => `${value.toPrecision(value >= 1_000 ? 4 : 3)} ${unit}`;
  return [
    what,
    beside,
    shown(ours),
    theirs === undefined ? '–' : shown(theirs),
    ratio === undefined ? '–' : `${ratio.toFixed(2)} ×`,
    control === undefined ? '–' : control.toFixed(2),
    goals.join(', ') || '–',
    goals.length === 0 ? '–' : met ? 'yes' : 'no',
  ];
}
