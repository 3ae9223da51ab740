import type { BatchFormat } from '#contract/batches.ts';
import { jobPosting } from '#domain/outline/jobPosting.ts';
import type { Outline } from '#domain/outline/outline.ts';
import { postingOutline } from '#domain/outline/posting.ts';
import type { Job } from '#domain/schemas/job.ts';
import type { Organisation } from '#domain/schemas/organisation.ts';
import { htmlBody, htmlPage } from './formats/html.ts';
import { markdownOf } from './formats/markdown.ts';
import { textOf } from './formats/text.ts';

/** A posting: as pages, and as what job search engines read. */
export interface Posting {
  readonly job: Job;
  readonly outline: Outline;
  readonly search: ReturnType<typeof jobPosting>;
}

export function makePosting(job: Job, organisation: Organisation): Posting {
  const outline = postingOutline(job, organisation);
  return { job, outline, search: jobPosting(job, organisation, htmlBody(described(outline))) };
}

/** The posting as the content of a file. */
export function postingBytes({ job, outline, search }: Posting, format: BatchFormat): Promise<Uint8Array> {
  if (format === 'json') return Promise.resolve(jsonBytes(search.data));
  // Half of what search engines require would only be reported as a fault; so would a job that is not open.
  const isReady = search.missing.length === 0 && job.status === 'open';
  return outlineBytes(outline, format, isReady ? search.data : undefined);
}

/** Pages as the content of a file; `data` is for programs, inside of a web page. */
export async function outlineBytes(
  outline: Outline,
  format: Exclude<BatchFormat, 'json'>,
  data?: object,
): Promise<Uint8Array> {
  switch (format) {
    case 'docx': {
      // Loaded when first needed: a start without an export need not pay for it.
      const { writeDocx } = await import('./word/writeDocx.ts');
      return writeDocx(outline);
    }
    case 'html':
      return utf8(htmlPage(outline, data));
    case 'md':
      return utf8(markdownOf(outline));
    case 'txt':
      return utf8(textOf(outline));
  }
}

export function jsonBytes(data: object): Uint8Array {
  return utf8(`${JSON.stringify(data, null, 2)}\n`);
}

/** What a search engine takes for the description: title and facts have fields of their own. */
function described(outline: Outline): Outline {
  return { ...outline, parts: outline.parts.filter(({ type }) => type !== 'title' && type !== 'facts') };
}

function utf8(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}
