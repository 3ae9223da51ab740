import { useState } from 'react';
import type { VersionRow } from '#contract/copies.ts';
import { call } from '../../api/client.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../words/words.ts';
import styles from './DamagedScreen.module.css';
import { momentWords, sizeWords } from './list/moments.ts';
import { summaryWords } from './tell/summaryWords.ts';

export interface DamagedScreenProps {
  readonly name: string;
  /** Why it does not open. */
  readonly message: string;
  /** Good ones, newest first. */
  readonly versions: readonly VersionRow[];
  readonly onLeave: () => void;
}

/** A workbook that does not open any more, and its good versions. */
export default function DamagedScreen({ name, message, versions, onLeave }: DamagedScreenProps) {
  const t = useWords('versions');
  const [opening, setOpening] = useState<string | null>(null);
  const open = ({ id }: VersionRow) => {
    setOpening(id);
    void call('workbook:rescue', { id }).finally(() => setOpening(null));
  };
  return (
    <main className={styles.screen} data-region="main">
      <div className={styles.page}>
        <h1 className={styles.title}>{t('damaged.title', { name })}</h1>
        <p className={styles.text}>{message}</p>
        <p className={styles.text}>{t('damaged.kept', { count: versions.length })}</p>
        <ul className={styles.list} aria-label={t('damaged.list')}>
          {versions.map((version, index) => (
            <li key={version.id} className={styles.row}>
              <Version version={version} isNewest={index === 0} />
              <Button
                kind={index === 0 ? 'primary' : 'plain'}
                autoFocus={index === 0}
                isPending={opening === version.id}
                onPress={() => open(version)}
              >
                {t('damaged.open', { moment: momentWords(version.at, t) })}
              </Button>
            </li>
          ))}
        </ul>
        <Button onPress={onLeave}>{t('damaged.leave')}</Button>
      </div>
    </main>
  );
}

function Version({ version, isNewest }: { version: VersionRow; isNewest: boolean }) {
  const t = useWords('versions');
  const { title, note } = summaryWords(version.summary, t);
  const size = sizeWords(version.bytes);
  return (
    <div className={styles.version}>
      <p className={styles.what}>{title}</p>
      <p className={styles.note}>
        {[isNewest ? t('damaged.newest') : '', note, size].filter(Boolean).join(' · ')}
      </p>
    </div>
  );
}
