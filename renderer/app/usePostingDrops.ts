import { useEffect } from 'react';
import { CallFailed, importDropped, readBackDropped } from '../api/client.ts';
import { useDropTaker } from '../api/drops.ts';
import { flushEdits } from '../api/edits.ts';
import { report } from '../api/problems.ts';
import { arrive, emptyInbox } from '../imports/inbox.ts';
import { useWords } from '../words/words.ts';
import type { Go } from './route.ts';

/**
 * Documents that are dropped where no screen wants them are postings to bring in; one that was sent out for editing is
 * read back.
 */
export function usePostingDrops(go: Go): void {
  const t = useWords('app');
  useDropTaker({
    text: t('drop.postings'),
    take: (files) => {
      void takeDropped(files, go).catch(report);
    },
  });
  useEffect(() => emptyInbox, []);
}

/** A file that cannot be read at all is refused where postings are brought in, by its name. */
function leaveToImport(error: unknown): null {
  if (error instanceof CallFailed && error.code.startsWith('word-')) return null;
  throw error;
}

async function takeDropped(files: readonly File[], go: Go): Promise<void> {
  await flushEdits();
  const [file] = files;
  if (file && files.length === 1 && /\.docx$/i.test(file.name)) {
    const returned = await readBackDropped(file).catch(leaveToImport);
    if (returned) return go({ screen: 'roundTrip', job: returned.job, document: returned.id });
  }
  arrive(await importDropped(files));
  go({ screen: 'importing' });
}
