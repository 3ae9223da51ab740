import type { EngineCalls, Handlers } from '#contract/contract.ts';
import { postingOutline } from '#domain/outline/posting.ts';
import type { Desk } from '../desk.ts';
import { writeDurably } from '../storage/durable.ts';
import { jobWithId } from './jobs.ts';

export function documentHandlers(desk: Desk): Handlers<Pick<EngineCalls, 'posting:write'>> {
  return {
    'posting:write': async ({ job, path }) => {
      const outline = postingOutline(jobWithId(desk.workbook, job), desk.workbook.organisation);
      // Loaded when first needed: a start without an export need not pay for it.
      const { writeDocx } = await import('../word/writeDocx.ts');
      const bytes = await writeDocx(outline);
      await writeDurably(path, bytes, { shared: true });
      return { path, bytes: bytes.byteLength };
    },
  };
}
