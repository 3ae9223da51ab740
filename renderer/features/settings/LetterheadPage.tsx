import type { BatchChoice } from '#contract/batches.ts';
import { useCall } from '../../api/hooks.ts';
import { useWords } from '../../words/words.ts';
import styles from './StylePreview.module.css';

/** What a document says in the letterhead, from top to bottom. Its looks are the letterhead's own. */
export function LetterheadPage({ choice }: { choice: BatchChoice }) {
  const t = useWords('settings');
  const { data: page, error } = useCall('letterhead:page', choice, () => true);
  if (error) return <p className={styles.nothing}>{error.message}</p>;
  if (page === undefined) return null;
  if (page === null) return <p className={styles.nothing}>{t('preview.nobody')}</p>;
  return (
    <>
      <p className={styles.note}>{t('letterhead.pageNote')}</p>
      <article className={styles.sheet} aria-label={t('letterhead.page')}>
        <Edge lines={page.header} />
        {page.lines.map(({ kind, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is nothing but its place
          <p key={index} className={styles[kind]}>
            {text}
          </p>
        ))}
        <Edge lines={page.footer} />
      </article>
    </>
  );
}

/** The header or the footer. */
function Edge({ lines }: { lines: readonly string[] }) {
  return (
    <div className={styles.edge}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
