import { useState, useSyncExternalStore } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { useWords } from '../../../words/words.ts';
import styles from './findings.module.css';
import type { Said } from './sentences.ts';

/** So many lines stand under the finding at first; fewer where the matrix needs the room. */
const [atFirst, whereShort] = [3, 2];
const short = matchMedia('(max-height: 859px)');

/** What the comparison says in words, before any figure. */
export function Findings({ said }: { said: Said }) {
  const t = useWords('comparison');
  const [isOpen, setOpen] = useState(false);
  const { title, lines } = said;
  const room = useSyncExternalStore(whenShort, () => short.matches) ? whereShort : atFirst;
  // One line behind a button is no longer than the button.
  const most = lines.length <= room + 1 ? lines.length : room;
  const shown = isOpen ? lines : lines.slice(0, most);
  return (
    <section className={styles.findings} aria-label={t('findings')} data-open={isOpen || undefined}>
      <h2 className={styles.title}>{title}</h2>
      {shown.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      {lines.length > most && (
        <Button kind="quiet" small onPress={() => setOpen(!isOpen)}>
          {isOpen ? t('less') : t('more', { count: lines.length - most })}
        </Button>
      )}
    </section>
  );
}

function whenShort(listener: () => void): () => void {
  short.addEventListener('change', listener);
  return () => short.removeEventListener('change', listener);
}
