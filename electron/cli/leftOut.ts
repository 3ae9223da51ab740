import type { EngineCalls, Handlers } from '#contract/contract.ts';

/** What is asked for; null is all. */
interface About {
  readonly jobs: readonly string[] | null;
  readonly candidates: readonly string[] | null;
}

/** How many submitted scorecards are hidden at this computer, as in the app, because one is still owed from it. */
export async function leftOut(engine: Handlers<EngineCalls>, { jobs, candidates }: About): Promise<number> {
  const all = await engine['assessment:list']({});
  return all.filter(
    ({ job, candidate, status, hidden }) =>
      status === 'submitted' &&
      hidden &&
      (jobs?.includes(job) ?? true) &&
      (candidates?.includes(candidate) ?? true),
  ).length;
}

/** The same in a sentence. */
export function leftOutLines(count: number): string[] {
  if (count === 0) return [];
  const what = count === 1 ? 'One submitted scorecard is' : `${count} submitted scorecards are`;
  return [
    `${what} left out: hidden at this computer until every scorecard that is owed from it is submitted.`,
  ];
}
