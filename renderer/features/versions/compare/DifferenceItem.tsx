import { useWords } from '../../../words/words.ts';
import styles from './Comparison.module.css';
import type { DifferenceRow } from './differenceRows.ts';
import { TextDiff } from './TextDiff.tsx';

/** Lines of a member that are shown; the rest is counted. */
const mostLines = 8;

interface DifferenceItemProps {
  readonly row: DifferenceRow;
  /** What is said above the row already. */
  readonly groupTitle: string;
}

/** One difference: where it is, and what was and is there. */
export function DifferenceItem({ row, groupTitle }: DifferenceItemProps) {
  const t = useWords('versions');
  const { kind, subject, context } = row;
  return (
    <li className={styles.row}>
      <p className={styles.where}>
        <span className={styles.subject}>{subject}</span>
        {context !== groupTitle && context !== '' && <span className={styles.context}>{context}</span>}
        {(kind === 'added' || kind === 'removed') && (
          <span className={styles.came} data-kind={kind}>
            {t(`compare.${kind}`)}
          </span>
        )}
      </p>
      <Body row={row} />
    </li>
  );
}

function Body({ row }: { row: DifferenceRow }) {
  const t = useWords('versions');
  const { kind, before, after } = row;
  if (kind === 'looks' || kind === 'place') return <p className={styles.quiet}>{t(`compare.${kind}`)}</p>;
  if (kind === 'added' || kind === 'removed') {
    const lines = (kind === 'added' ? after : before).split('\n');
    const Mark = kind === 'added' ? 'ins' : 'del';
    return (
      <div className={styles.body}>
        {lines.slice(0, mostLines).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines stand still
          <p key={index}>
            <Mark className={styles[kind]}>{line}</Mark>
          </p>
        ))}
        {lines.length > mostLines && (
          <p className={styles.quiet}>{t('compare.more', { count: lines.length - mostLines })}</p>
        )}
      </div>
    );
  }
  if (before === after) return <p className={styles.quiet}>{t('compare.other')}</p>;
  return (
    <p className={styles.body}>
      <TextDiff before={before} after={after} isWhole={!row.isText} />
    </p>
  );
}
