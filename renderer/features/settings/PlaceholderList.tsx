import { type blockNames, lineNames } from '#domain/letterhead/placeholders.ts';
import { useWords } from '../../words/words.ts';
import styles from './LetterheadPart.module.css';

const blocks = ['body', 'facts', 'sections', 'section', 'skills', 'stages'] as const satisfies readonly (
  | (typeof blockNames)[number]
  | 'section'
)[];

/** All placeholders that can be written into a letterhead, and what each becomes. */
export function PlaceholderList() {
  const t = useWords('settings');
  return (
    <details className={styles.details}>
      <summary>{t('placeholder.head')}</summary>
      <p>{t('placeholder.how')}</p>
      <h3>{t('placeholder.blocks')}</h3>
      <dl className={styles.placeholders}>
        {blocks.map((name) => (
          <Entry
            key={name}
            written={name === 'section' ? t('placeholder.sectionExample') : name}
            meaning={name}
          />
        ))}
      </dl>
      <h3>{t('placeholder.lines')}</h3>
      <dl className={styles.placeholders}>
        {lineNames.map((name) => (
          <Entry key={name} written={name} meaning={name} />
        ))}
      </dl>
    </details>
  );
}

function Entry({
  written,
  meaning,
}: {
  written: string;
  meaning: (typeof blocks | typeof lineNames)[number];
}) {
  const t = useWords('settings');
  return (
    <div>
      <dt>
        <code>{`{${written}}`}</code>
      </dt>
      <dd>{t(`placeholder.${meaning}`)}</dd>
    </div>
  );
}
