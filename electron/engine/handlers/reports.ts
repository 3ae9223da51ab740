import type { Handlers } from '#contract/contract.ts';
import type { reportCalls, reportEngineCalls } from '#contract/reports.ts';
import type { Desk } from '../desk.ts';
import { makeReport, reportName } from '../reports.ts';
import { writeDurably } from '../storage/durable.ts';
import { today } from '../today.ts';

/** Documents about candidates and jobs: only of what whoever sits here may see. */
export function reportHandlers(desk: Desk): Handlers<typeof reportCalls & typeof reportEngineCalls> {
  return {
    'report:name': (request) => ({ name: reportName(desk.visible, request) }),
    'report:write': async ({ request, path }) => {
      const report = makeReport(desk.visible, request, today());
      const bytes = await bytesOf(report);
      await writeDurably(path, bytes, { shared: true });
      return { path, bytes: bytes.byteLength };
    },
  };
}

async function bytesOf(report: ReturnType<typeof makeReport>): Promise<Uint8Array> {
  if ('rows' in report) return (await import('../formats/csv.ts')).writeCsv(report.rows);
  // Loaded when first needed: a start without an export need not pay for it.
  return (await import('../word/writeDocx.ts')).writeDocx(report.outline);
}
