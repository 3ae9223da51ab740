import { resolve } from 'node:path';
import { withEngine } from '../engine.ts';
import type { Report } from '../program.ts';

interface Options {
  readonly repair?: string;
}

/** `rolebook check`: what is wrong with a workbook; with --repair, a mended copy in a new file. */
export async function checkWorkbookFile(file: string, options: Options): Promise<Report> {
  const path = resolve(file);
  const repairTo = options.repair === undefined ? undefined : resolve(options.repair);
  const { findings, repaired, written } = await withEngine((engine) =>
    Promise.resolve(engine['workbook:check']({ path, repairTo })),
  );
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const sound = errors === 0;
  const lines = [
    ...repaired.map((finding) => `Mended: ${inWords(finding)}`),
    ...(written === null ? [] : [`Written: ${written}`]),
    ...findings.map(
      (finding) => `${finding.severity === 'error' ? 'Error' : 'Look at'}: ${inWords(finding)}`,
    ),
    sound ? 'This is a sound workbook.' : advice(errors, written !== null),
  ];
  return { lines, json: { ok: sound, file: path, findings, repaired, written }, failed: !sound };
}

function advice(errors: number, repaired: boolean): string {
  const count = errors === 1 ? '1 error' : `${errors} errors`;
  return repaired
    ? `${count} left that only you can decide.`
    : `${count}. --repair NEW-FILE writes a mended copy.`;
}

function inWords({ where, message }: { where: string; message: string }): string {
  return where === '' ? message : `${where}: ${message}`;
}
