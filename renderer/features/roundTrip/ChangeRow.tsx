import { useId } from 'react';
import type { RoundTripChange } from '#contract/roundTrip.ts';
import { plainText } from '#domain/schemas/richText.ts';
import { Check } from '../../ui/Check.tsx';
import { useWords, type Words } from '../../words/words.ts';
import { Difference, Passages } from './Passages.tsx';
import styles from './RoundTripScreen.module.css';

interface ChangeRowProps {
  readonly change: RoundTripChange;
  readonly isChosen: boolean;
  readonly onChoose: (wanted: boolean) => void;
}

/** One change, what it would do to the text, and a tick to take it. */
export function ChangeRow({ change, isChosen, onChoose }: ChangeRowProps) {
  const t = useWords('roundTrip');
  const text = useId();
  const { kind, isClash, where } = change;
  return (
    <li className={styles.row}>
      <Check label={nameOf(change, t)} isSelected={isChosen} onChange={onChoose} />
      <div className={styles.change} id={text}>
        <p className={styles.kind}>
          {t(`kind.${kind}`)}
          {whereWords(kind, where, t)}
          {isClash && <span className={styles.clash}>{t('clash')}</span>}
        </p>
        {isClash ? <Clash change={change} /> : <Body change={change} />}
      </div>
    </li>
  );
}

function Body({ change: { kind, before, after } }: { change: RoundTripChange }) {
  const t = useWords('roundTrip');
  switch (kind) {
    case 'added':
    case 'section-added':
      return <Passages passages={after} mark="added" />;
    case 'removed':
    case 'section-removed':
      return <Passages passages={before} mark="removed" />;
    case 'moved':
    case 'section-moved':
      return <Passages passages={before} />;
    case 'looks':
      return (
        <dl className={styles.versions}>
          <dt>{t('here')}</dt>
          <dd>
            <Passages passages={before} isNamed />
          </dd>
          <dt>{t('there')}</dt>
          <dd>
            <Passages passages={after} isNamed />
          </dd>
        </dl>
      );
    default:
      return (
        <p className={styles.text}>
          <Difference before={wordsOf(before)} after={wordsOf(after)} />
        </p>
      );
  }
}

/** Changed on both sides: how it went out, and what each side made of it. */
function Clash({ change: { base, before, after } }: { change: RoundTripChange }) {
  const t = useWords('roundTrip');
  const versions = [
    ['base', base],
    ['here', before],
    ['there', after],
  ] as const;
  return (
    <dl className={styles.versions}>
      {versions.map(([name, passages]) => (
        <div key={name} className={styles.version}>
          <dt>{t(name)}</dt>
          <dd>
            {passages.length === 0 ? (
              <span className={styles.quiet}>{t('nothing')}</span>
            ) : name === 'base' || base.length === 0 ? (
              <Passages passages={passages} />
            ) : (
              <p className={styles.text}>
                <Difference before={wordsOf(base)} after={wordsOf(passages)} />
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const wordsOf = (passages: RoundTripChange['before']) =>
  passages.map(({ runs }) => plainText(runs)).join('\n');

/** What the box stands for, said to those who do not see the line beside it. */
function nameOf({ kind, before, after }: RoundTripChange, t: Words): string {
  const text = wordsOf(after.length > 0 ? after : before);
  return t('takeOne', { kind: t(`kind.${kind}`), text: shortened(text, 80) });
}

function whereWords(kind: RoundTripChange['kind'], where: string, t: Words): string {
  if (kind === 'moved' || kind === 'section-moved') {
    return ` ${where === '' ? t('where.first') : t('where.after', { text: shortened(where, 60) })}`;
  }
  if (where === '') return '';
  return ` ${t(kind === 'added' ? 'where.from' : 'where.to', { text: shortened(where, 60) })}`;
}

function shortened(text: string, most: number): string {
  const letters = Array.from(text.replace(/\s+/g, ' '));
  return letters.length > most ? `${letters.slice(0, most).join('')}…` : letters.join('');
}
