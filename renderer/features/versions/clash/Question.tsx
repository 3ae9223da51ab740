import { type ReactNode, useId } from 'react';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { ClashRow } from '#contract/copies.ts';
import { useWords } from '../../../words/words.ts';
import { TextDiff } from '../compare/TextDiff.tsx';
import { writingOf } from '../tell/fields.ts';
import { memberChanges } from '../tell/memberChanges.ts';
import type { Names } from '../tell/names.ts';
import { fieldOf, spotOf } from '../tell/spot.ts';
import { type Value, valueWords } from '../tell/valueWords.ts';
import { whereWords } from '../tell/whereWords.ts';
import styles from './Clash.module.css';
import { OwnWords, ownText, ownValue } from './OwnWords.tsx';
import type { Taken } from './useChoices.ts';

interface QuestionProps {
  readonly clash: ClashRow;
  readonly theirName: string;
  /** Whether it is known what both come from. */
  readonly hasBase: boolean;
  readonly names: Names;
  readonly taken: Taken | undefined;
  readonly onTake: (taken: Taken) => void;
}

/** One field that is different on both sides: take mine, theirs, or write what is right. */
export function Question({ clash, theirName, hasBase, names, taken, onTake }: QuestionProps) {
  const t = useWords('versions');
  const id = useId();
  const spot = spotOf(clash.where);
  const writing = writingOf(spot.list, fieldOf(spot));
  const { subject, context } = whereWords(clash.where, t);
  const isMember = spot.fields.length === 0;
  const base = clash.base as Value;

  const words = (value: Value, withChanges = false) => {
    // A member that one side took away; what was never there cannot have been removed.
    if (isMember && value === null) return t(hasBase && base !== null ? 'clash.gone' : 'clash.absent');
    const changes = withChanges ? memberChanges(base, value, spot, { t, names }) : [];
    return changes.length > 0 ? changes.join('\n') : valueWords(value, spot, { t, names });
  };
  const shown = (value: Value): ReactNode => {
    if (isMember && hasBase && base !== null && value !== null) return words(value, true);
    if (writing === null || !hasBase || base === null || value === null) return words(value);
    return <TextDiff before={valueWords(base, spot, { t, names })} after={words(value)} />;
  };
  const begin = () => ownValue(ownText(taken?.take === 'theirs' ? clash.theirs : clash.mine), clash, writing);

  return (
    <section className={styles.question}>
      <div className={styles.ask} id={id}>
        <h3 className={styles.subject}>{subject}</h3>
        {context !== '' && <span className={styles.context}>{context}</span>}
        {hasBase && (
          <span className={styles.before}>
            {base === null
              ? t('clash.nothingBefore')
              : t('clash.before', { value: quoted(words(base), writing) })}
          </span>
        )}
      </div>
      <RadioGroup
        className={styles.cards ?? ''}
        aria-labelledby={id}
        value={taken?.take ?? ''}
        onChange={(take) =>
          onTake(take === 'own' ? { take, value: begin() } : { take: take as 'mine' | 'theirs' })
        }
      >
        <Card value="mine" who={t('clash.you')}>
          {shown(clash.mine as Value)}
        </Card>
        <Card value="theirs" who={theirName}>
          {shown(clash.theirs as Value)}
        </Card>
        {writing !== null && (
          <div className={styles.own} data-chosen={taken?.take === 'own' || undefined}>
            <Radio value="own" className={styles.ownRadio ?? ''}>
              <span className={styles.who}>{t('clash.own')}</span>
            </Radio>
            {taken?.take === 'own' && (
              <OwnWords
                label={t('clash.ownFor', { subject })}
                writing={writing}
                value={taken.value}
                onChange={(text) => onTake({ take: 'own', value: ownValue(text, clash, writing) })}
              />
            )}
          </div>
        )}
      </RadioGroup>
    </section>
  );
}

function Card({ value, who, children }: { value: string; who: string; children: ReactNode }) {
  return (
    <Radio value={value} className={styles.card ?? ''}>
      <span className={styles.who}>{who}</span>
      <span className={styles.value}>{children}</span>
    </Radio>
  );
}

function quoted(text: string, writing: unknown): string {
  return writing === null ? text.replaceAll('\n', ', ') : `“${text}”`;
}
