import { resolve } from 'node:path';
import { withEngine } from '../engine.ts';
import type { Report } from '../program.ts';

interface Options {
  readonly template?: string;
  readonly title?: string;
  readonly location?: string;
}

/** `rolebook new`: writes a workbook with one job from a template, or with none. */
export async function newWorkbookFile(file: string, options: Options): Promise<Report> {
  const path = resolve(file);
  const { template, title = '', location = '' } = options;
  return withEngine(async (engine) => {
    const { id } = await engine['workbook:create']({
      path,
      replace: false,
      start:
        template === undefined ? { from: 'blank', title } : { from: 'template', template, title, location },
    });
    const jobs = await engine['job:list'](undefined);
    return {
      lines: [`Written: ${path}`],
      json: { ok: true, file: path, id, jobs: jobs.map((job) => ({ id: job.id, title: job.title })) },
    };
  });
}
