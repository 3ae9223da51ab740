import { test } from '@playwright/test';
import type { FullResult, Reporter, TestCase } from '@playwright/test/reporter';

/** One line of the table of faults. */
export interface Row {
  readonly fault: string;
  readonly trials: number;
  readonly bad: number;
  /** The same fault against a usual way of saving, which is expected to do badly. */
  readonly control?: { readonly what: string; readonly trials: number; readonly bad: number };
}

/** The counts of `npm run faults`; otherwise a quick share of them. */
export const isFull = process.env.ROLEBOOK_FAULTS === 'full';

/** Puts a line into the table that is printed at the end. */
export function report(row: Row): void {
  test.info().annotations.push({ type: 'fault', description: JSON.stringify(row) });
}

/** Prints what the fault tests counted; silent when none ran. */
export default class FaultTable implements Reporter {
  readonly #rows: Row[] = [];

  onTestEnd(_: TestCase, result: { annotations: { type: string; description?: string }[] }): void {
    for (const { type, description } of result.annotations) {
      if (type === 'fault' && description) this.#rows.push(JSON.parse(description) as Row);
    }
  }

  onEnd(_: FullResult): void {
    if (this.#rows.length === 0) return;
    const lines = this.#rows.map(({ fault, trials, bad, control }) => [
      fault,
      String(trials),
      String(bad),
      control ? `${control.bad} of ${control.trials} (${control.what})` : '–',
    ]);
    const all = [['fault', 'trials', 'bad outcomes', 'control: bad outcomes'], ...lines];
    const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
    const text = all.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
    console.log(`\n${text.join('\n')}\n`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
