import type { Handlers } from '#contract/contract.ts';
import type { PostingFormat, postingCalls, postingEngineCalls } from '#contract/postings.ts';
import { footerStart } from '#domain/outline/frame.ts';
import { jobPosting } from '#domain/outline/jobPosting.ts';
import type { Outline } from '#domain/outline/outline.ts';
import { postingOutline } from '#domain/outline/posting.ts';
import type { Job } from '#domain/schemas/job.ts';
import type { Desk } from '../desk.ts';
import { htmlBody, htmlPage } from '../formats/html.ts';
import { markdownOf } from '../formats/markdown.ts';
import { textOf } from '../formats/text.ts';
import { writeDurably } from '../storage/durable.ts';
import { jobWithId } from './jobs.ts';

/** Postings, in every format that needs no window. */
export function documentHandlers(desk: Desk): Handlers<typeof postingCalls & typeof postingEngineCalls> {
  function posting(id: string) {
    const job = jobWithId(desk.workbook, id);
    const { organisation } = desk.workbook;
    const outline = postingOutline(job, organisation);
    return { job, outline, search: jobPosting(job, organisation, htmlBody(described(outline))) };
  }
  return {
    'posting:write': async ({ job: id, path, format = 'docx' }) => {
      const { job, outline, search } = posting(id);
      const bytes = await written(format, outline, job, search.data, search.missing.length === 0);
      await writeDurably(path, bytes, { shared: true });
      const lacking = format === 'json' ? search : { missing: [], advised: [] };
      return {
        path,
        bytes: bytes.byteLength,
        missing: [...lacking.missing],
        advised: [...lacking.advised],
      };
    },
    'posting:page': ({ job: id }) => {
      const { outline } = posting(id);
      const { frame } = outline;
      return {
        html: htmlPage(outline),
        body: htmlBody(outline),
        text: textOf(outline),
        footer: footerStart(frame),
        pageOf: frame.pageOf,
      };
    },
  };
}

async function written(
  format: Exclude<PostingFormat, 'pdf'>,
  outline: Outline,
  job: Job,
  data: object,
  isComplete: boolean,
): Promise<Uint8Array> {
  switch (format) {
    case 'docx': {
      // Loaded when first needed: a start without an export need not pay for it.
      const { writeDocx } = await import('../word/writeDocx.ts');
      return writeDocx(outline);
    }
    case 'html':
      // Half of what search engines require would only be reported as a fault; so would a job that is not open.
      return utf8(htmlPage(outline, isComplete && job.status === 'open' ? data : undefined));
    case 'md':
      return utf8(markdownOf(outline));
    case 'txt':
      return utf8(textOf(outline));
    case 'json':
      return utf8(`${JSON.stringify(data, null, 2)}\n`);
  }
}

/** What a search engine takes for the description: title and facts have fields of their own. */
function described(outline: Outline): Outline {
  return { ...outline, parts: outline.parts.filter(({ type }) => type !== 'title' && type !== 'facts') };
}

function utf8(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}
