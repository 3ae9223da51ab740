import { useMemo } from 'react';
import { type Piece, wordDiff } from '../../../ui/wordDiff.ts';
import { useWords } from '../../../words/words.ts';
import styles from './Comparison.module.css';

interface TextDiffProps {
  readonly before: string;
  readonly after: string;
  /** A value rather than a text: replaced as a whole. */
  readonly isWhole?: boolean;
}

/** One text with what went struck through and what came marked. Screen readers hear which is which. */
export function TextDiff({ before, after, isWhole = false }: TextDiffProps) {
  const t = useWords('versions');
  const pieces = useMemo(
    () => (isWhole ? replaced(before, after) : wordDiff(before, after)),
    [before, after, isWhole],
  );
  let at = 0;
  return (
    <>
      {pieces.map(({ kind, text }) => {
        const key = `${kind}-${at}`;
        at += text.length;
        if (kind === 'same') return <span key={key}>{text}</span>;
        const Mark = kind === 'removed' ? 'del' : 'ins';
        return (
          <Mark key={key} className={styles[kind]}>
            <span className="visually-hidden">{t(`compare.${kind}Text`)} </span>
            {text}
          </Mark>
        );
      })}
    </>
  );
}

function replaced(before: string, after: string): Piece[] {
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
}
