import { resolve } from 'node:path';
import { chosenJobs } from '../chosenJobs.ts';
import { withEngine } from '../engine.ts';
import { leftOut, leftOutLines } from '../leftOut.ts';
import type { Report } from '../program.ts';
import { scoreText } from '../score/text.ts';

interface Options {
  readonly job?: string;
}

/** `rolebook score`: every figure of the comparison, for one job or each. */
export function scoreJobs(file: string, options: Options): Promise<Report> {
  return withEngine(async (engine) => {
    const path = resolve(file);
    await engine['workbook:open']({ path });
    const jobs = chosenJobs(await engine['job:list'](undefined), options.job);
    const people = (await engine['people:list'](undefined)).map(({ id, name }) => ({ id, name }));
    const lines: string[] = [];
    const scores: object[] = [];
    for (const { id, title } of jobs) {
      const score = await engine['score:job']({ job: id });
      if (lines.length > 0) lines.push('', '');
      lines.push(...scoreText(title, score, people));
      scores.push({ title, ...score });
    }
    const hidden = await leftOut(engine, { jobs: jobs.map(({ id }) => id), candidates: null });
    if (hidden > 0) lines.push('', ...leftOutLines(hidden));
    return { lines, json: { ok: true, file: path, people, leftOut: hidden, jobs: rounded(scores) } };
  });
}

/** Figures to four decimals: no rating carries more, and what lies beyond is the computer's arithmetic. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 10_000) / 10_000;
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, rounded(member)]));
}
