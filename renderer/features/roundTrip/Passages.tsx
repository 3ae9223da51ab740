import { Fragment, useMemo } from 'react';
import type { RoundTripChange } from '#contract/roundTrip.ts';
import { wordDiff } from '../../ui/wordDiff.ts';
import { useWords } from '../../words/words.ts';
import styles from './RoundTripScreen.module.css';

type Passage = RoundTripChange['before'][number];

interface PassagesProps {
  readonly passages: readonly Passage[];
  /** It came or went as a whole. */
  readonly mark?: 'added' | 'removed';
  /** Says what kind of text each is. */
  readonly isNamed?: boolean;
}

/** Paragraphs and items with their looks. */
export function Passages({ passages, mark, isNamed = false }: PassagesProps) {
  const t = useWords('roundTrip');
  const Mark = mark === 'added' ? 'ins' : mark === 'removed' ? 'del' : Fragment;
  return (
    <>
      {passages.map((passage, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: passages stand still
        <p key={at} className={styles.text} data-kind={passage.kind} data-level={passage.level}>
          {isNamed && <span className={styles.quiet}>{t(`block.${passage.kind}`)} </span>}
          <Mark {...(mark ? { className: styles[mark] } : {})}>
            {mark && <span className="visually-hidden">{t(`${mark}Text`)} </span>}
            {passage.runs.map((run, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: runs stand still
              <Looking key={place} run={run} />
            ))}
          </Mark>
        </p>
      ))}
    </>
  );
}

function Looking({ run: { text, bold, italic, underline, link } }: { run: Passage['runs'][number] }) {
  let shown = <>{text}</>;
  if (bold) shown = <strong>{shown}</strong>;
  if (italic) shown = <em>{shown}</em>;
  if (underline) shown = <u>{shown}</u>;
  if (link === undefined) return shown;
  return (
    <>
      <span className={styles.link}>{shown}</span> <span className={styles.quiet}>({link})</span>
    </>
  );
}

/** One text with what went struck through and what came marked. Screen readers hear which is which. */
export function Difference({ before, after }: { before: string; after: string }) {
  const t = useWords('roundTrip');
  const pieces = useMemo(() => wordDiff(before, after), [before, after]);
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
            <span className="visually-hidden">{t(`${kind}Text`)} </span>
            {text}
          </Mark>
        );
      })}
    </>
  );
}
