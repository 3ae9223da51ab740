import type { Handlers } from '#contract/contract.ts';
import type { postingCalls, postingEngineCalls } from '#contract/postings.ts';
import { standingOfGiven } from '#domain/jobs/given.ts';
import { footerStart } from '#domain/outline/frame.ts';
import type { Desk } from '../desk.ts';
import { htmlBody, htmlPage } from '../formats/html.ts';
import { textOf } from '../formats/text.ts';
import type { GivenOut } from '../givenOut.ts';
import { makePosting, postingBytes } from '../postings.ts';
import { writeWord } from '../stationery.ts';
import { writeDurably } from '../storage/durable.ts';
import { jobWithId } from './jobs.ts';

/** Postings, in every format that needs no window. */
export function documentHandlers(
  desk: Desk,
  givenOut: GivenOut,
): Handlers<typeof postingCalls & typeof postingEngineCalls> {
  const posting = (id: string) => makePosting(jobWithId(desk.workbook, id), desk.workbook.organisation);
  return {
    'posting:write': async ({ job, path, format = 'docx' }) => {
      const made = posting(job);
      const { bytes, note } =
        format === 'docx'
          ? await writeWord(desk, 'posting', made.outline)
          : { bytes: await postingBytes(made, format), note: null };
      await writeDurably(path, bytes, { shared: true });
      await givenOut(job, format);
      const lacking = format === 'json' ? made.search : { missing: [], advised: [] };
      return {
        path,
        bytes: bytes.byteLength,
        missing: [...lacking.missing],
        advised: [...lacking.advised],
        note,
      };
    },
    'posting:page': ({ job }) => {
      const { outline } = posting(job);
      const { frame } = outline;
      return {
        html: htmlPage(outline),
        body: htmlBody(outline),
        text: textOf(outline),
        footer: footerStart(frame),
        pageOf: frame.pageOf,
      };
    },
    'posting:gave': ({ job, as }) => givenOut(job, as),
    'posting:given': ({ job }) => standingOfGiven(jobWithId(desk.workbook, job), desk.workbook.organisation),
  };
}
