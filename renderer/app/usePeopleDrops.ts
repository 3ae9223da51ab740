import { readDroppedPeople } from '../api/client.ts';
import { useDropTaker } from '../api/drops.ts';
import { report } from '../api/problems.ts';
import { useWords } from '../words/words.ts';
import type { Go } from './route.ts';

/** Tables and résumés that are dropped where no screen wants them are candidates to import. */
export function usePeopleDrops(go: Go): void {
  const t = useWords('app');
  useDropTaker({
    text: t('drop.postings'),
    wants: ({ name }) => /\.(csv|tsv|xlsx?|json)$/i.test(name),
    take: (files) => {
      void readDroppedPeople(files).then(({ problems }) => go({ screen: 'importPeople', problems }), report);
    },
  });
}
