/** Takes one measurement. */
export type Way = (round: number) => number | Promise<number>;

/** What each way measured, round by round. */
export type Samples<N extends string> = Record<N, number[]>;

/**
 * Measures each way once a round, in a new random order each round, so that neither drift nor habit favours one.
 * The rounds of warming up are not counted.
 */
export async function inTurns<N extends string>(
  ways: Record<N, Way>,
  rounds: number,
  warmUp = 1,
): Promise<Samples<N>> {
  const names = Object.keys(ways) as N[];
  const samples = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Samples<N>;
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of shuffled(names)) {
      const measured = await ways[name](round);
      if (round >= 0) samples[name].push(measured);
    }
  }
  return samples;
}

/** How long `work` takes, in ms. */
export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

export function median(numbers: readonly number[]): number {
  return percentile(numbers, 50);
}

export function percentile(numbers: readonly number[], percent: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = ((sorted.length - 1) * percent) / 100;
  const [below, above] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];
  return below + (above - below) * (at % 1);
}

function shuffled<T>(list: readonly T[]): T[] {
  const rest = [...list];
  return list.map(() => rest.splice(Math.floor(Math.random() * rest.length), 1)[0] as T);
}
