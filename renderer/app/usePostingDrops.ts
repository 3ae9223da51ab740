import { useEffect } from 'react';
import { importDropped } from '../api/client.ts';
import { useDropTaker } from '../api/drops.ts';
import { report } from '../api/problems.ts';
import { arrive, emptyInbox } from '../imports/inbox.ts';
import { useWords } from '../words/words.ts';
import type { Go } from './route.ts';

/** Documents that are dropped where no screen wants them are postings to bring in. */
export function usePostingDrops(go: Go): void {
  const t = useWords('app');
  useDropTaker({
    text: t('drop.postings'),
    take: (files) => {
      void importDropped(files).then((founds) => {
        arrive(founds);
        go({ screen: 'importing' });
      }, report);
    },
  });
  useEffect(() => emptyInbox, []);
}
