import { resolve } from 'node:path';
import { startEngine } from '../engine.ts';
import type { Report } from '../program.ts';

interface Options {
  readonly template?: string;
  readonly title?: string;
  readonly location?: string;
}

/** `rolebook new`: writes a workbook with one job from a template, or with none. */
export async function newWorkbookFile(file: string, options: Options): Promise<Report> {
  const path = resolve(file);
  const engine = startEngine();
  const state = await engine['workbook:create']({
    path,
    start:
      options.template === undefined
        ? { from: 'blank', title: options.title }
        : {
            from: 'template',
            template: options.template,
            title: options.title ?? '',
            location: options.location ?? '',
          },
  });
  const jobs = await engine['job:list'](undefined);
  await engine['workbook:close'](undefined);
  return {
    lines: [`Written: ${path}`],
    json: { ok: true, file: path, id: state.id, jobs: jobs.map(({ id, title }) => ({ id, title })) },
  };
}
