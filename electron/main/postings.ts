import { join } from 'node:path';
import type { Handlers } from '#contract';
import type { PostingFormat, postingWindowCalls } from '#contract/postings.ts';
import { fileName } from '#engine/fileName.ts';
import { writeDurably } from '#engine/storage/durable.ts';
import type { Dialogs } from './dialogs.ts';
import type { EngineHost } from './engineHost.ts';
import { printPdf } from './printPdf.ts';
import { words } from './words.ts';
import type { WrittenFiles } from './writtenFiles.ts';

interface Tools {
  readonly engine: EngineHost;
  readonly dialogs: Dialogs;
  readonly written: WrittenFiles;
}

/** Postings that leave the app as files. */
export function postingWindowHandlers({
  engine,
  dialogs,
  written,
}: Tools): Handlers<typeof postingWindowCalls> {
  async function write(job: string, format: PostingFormat, path: string) {
    if (format !== 'pdf') return engine.ask('posting:write', { job, path, format });
    const page = await engine.ask('posting:page', { job });
    await writeDurably(path, await printPdf(page), { shared: true });
    await engine.ask('posting:gave', { job, as: 'pdf' });
    return { missing: [], advised: [], note: null };
  }
  return {
    'posting:export': async ({ job, format = 'docx' }) => {
      const { title } = await engine.ask('job:get', { id: job });
      const { name } = await engine.ask('organisation:get');
      const suggested = join(
        await written.folder(),
        fileName([title, name], `.${format}`, words.names.posting),
      );
      const path = await dialogs.exportPosting(suggested, format);
      if (!path) return { outcome: 'cancelled' };
      const { missing, advised, note } = await write(job, format, path);
      return { ...written.add(path), missing, advised, note };
    },
  };
}
