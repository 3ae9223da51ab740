import type { Handlers } from '#contract/contract.ts';
import type { DocumentRequest, reportCalls, reportEngineCalls } from '#contract/reports.ts';
import type { LetterheadKind } from '#domain/schemas/organisation.ts';
import type { Desk } from '../desk.ts';
import { writeCsv } from '../formats/csv.ts';
import { occasionAt } from '../occasion.ts';
import { makeReport, reportName } from '../reports.ts';
import { writeWord } from '../stationery.ts';
import { writeDurably } from '../storage/durable.ts';

/** Documents about candidates and jobs: only of what whoever sits here may see. */
export function reportHandlers(desk: Desk): Handlers<typeof reportCalls & typeof reportEngineCalls> {
  return {
    'report:name': (request) => ({ name: reportName(desk.visible, request) }),
    'report:write': async ({ request, path }) => {
      const report = makeReport(desk.visible, request, occasionAt(desk));
      const { bytes, note } =
        'rows' in report
          ? { bytes: writeCsv(report.rows), note: null }
          : await writeWord(desk, kindOf(request), report.outline);
      await writeDurably(path, bytes, { shared: true });
      return { path, bytes: bytes.byteLength, note };
    },
  };
}

/** A matrix has rows and no pages. */
function kindOf({ document }: DocumentRequest): LetterheadKind {
  if (document === 'matrix') throw new Error('A matrix is no Word document.');
  return document;
}
