import { useState } from 'react';
import { call } from '../../api/client.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useWords } from '../../words/words.ts';
import { Recents } from './Recents.tsx';
import styles from './StartScreen.module.css';

/** Opening what there is: by dialog, from the recent list, the sample, or by dropping a file. */
export function StartColumn() {
  const t = useWords('start');
  const [busy, setBusy] = useState<'pick' | 'blank' | 'sample' | null>(null);
  const during = (what: NonNullable<typeof busy>, work: () => Promise<unknown>) => () => {
    setBusy(what);
    void work().finally(() => setBusy(null));
  };
  return (
    <aside className={styles.column} data-region="recent" aria-label={t('column')}>
      <div>
        <h1 className={styles.title}>{t('title')}</h1>
        <p className={styles.motto}>{t('motto')}</p>
        <div className={styles.buttons}>
          <Button isPending={busy === 'pick'} onPress={during('pick', () => call('workbook:pick'))}>
            {t('open')}
          </Button>
          <Button
            isPending={busy === 'blank'}
            onPress={during('blank', () => call('workbook:new', { start: { from: 'blank' }, choose: false }))}
          >
            {t('blank')}
          </Button>
        </div>
      </div>
      <Recents />
      <section>
        <h2 className={styles.head}>{t('sample.head')}</h2>
        <p className={styles.text}>{t('sample.text')}</p>
        <Button
          kind="quiet"
          isPending={busy === 'sample'}
          onPress={during('sample', () => call('workbook:new', { start: { from: 'sample' }, choose: false }))}
        >
          {t('sample.open')}
        </Button>
      </section>
      <div className={styles.drop}>
        <Icon name="drop" />
        <div>
          <p className={styles.dropHead}>{t('drop.head')}</p>
          <p className={styles.dropText}>{t('drop.text')}</p>
        </div>
      </div>
    </aside>
  );
}
