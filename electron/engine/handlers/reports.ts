import type { Handlers } from '#contract/contract.ts';
import type { reportCalls, reportEngineCalls } from '#contract/reports.ts';
import { postingOutline } from '#domain/outline/posting.ts';
import type { Desk } from '../desk.ts';
import { fileName } from '../fileName.ts';
import { writeDurably } from '../storage/durable.ts';
import { jobWithId } from './jobs.ts';

export function reportHandlers(desk: Desk): Handlers<typeof reportCalls & typeof reportEngineCalls> {
  return {
    'report:name': ({ document }) => ({ name: fileName([document], '.docx') }),
    'report:write': async ({ request, path }) => {
      const outline = postingOutline(jobWithId(desk.workbook, request.job ?? ''), desk.workbook.organisation);
      const { writeDocx } = await import('../word/writeDocx.ts');
      const bytes = await writeDocx(outline);
      await writeDurably(path, bytes, { shared: true });
      return { path, bytes: bytes.byteLength };
    },
  };
}
