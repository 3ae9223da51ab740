import { useState } from 'react';
import type { MergeState } from '#contract/copies.ts';
import { isNothing } from '#domain/merge/summary.ts';
import { call } from '../../../api/client.ts';
import { flushEdits } from '../../../api/edits.ts';
import { Button } from '../../../ui/Button.tsx';
import { useWords, type Words } from '../../../words/words.ts';
import { useNames } from '../tell/names.ts';
import { summaryLine } from '../tell/summaryWords.ts';
import styles from './Clash.module.css';
import { Question } from './Question.tsx';
import { useChoices } from './useChoices.ts';

interface ClashScreenProps {
  readonly merge: MergeState;
  /** Both files stay; mine has this name. */
  readonly onKept: (name: string) => void;
}

/** Two copies of the workbook: what clashes is asked field by field, what fits together is listed. */
export function ClashScreen({ merge, onKept }: ClashScreenProps) {
  const t = useWords('versions');
  const names = useNames();
  const choices = useChoices();
  const [doing, setDoing] = useState<'together' | 'both' | null>(null);
  const { clashes, from } = merge;
  const open = clashes.filter((clash) => choices.get(clash) === undefined).length;
  const theirName = merge.name || t(from === 'copy' ? 'clash.other' : 'clash.someone');

  const run = (what: 'together' | 'both', deed: () => Promise<unknown>) => {
    setDoing(what);
    void flushEdits()
      .then(deed)
      .then(() => choices.forget())
      .finally(() => setDoing(null));
  };
  const together = () =>
    run('together', () =>
      call('merge:settle', {
        label: t('label.together'),
        choices: clashes.flatMap((clash) => {
          const choice = choices.get(clash);
          return choice ? [{ path: clash.path, choice }] : [];
        }),
      }),
    );
  const keepBoth = () => run('both', () => call('merge:keepBoth').then(({ name }) => onKept(name)));

  return (
    <>
      <div className={styles.scroll}>
        <div className={styles.page}>
          <h2 className={styles.title}>{t('clash.title')}</h2>
          <p className={styles.intro}>{introOf(merge, t)}</p>
          {clashes.map((clash) => (
            <Question
              key={JSON.stringify(clash.path)}
              clash={clash}
              theirName={theirName}
              hasBase={from === 'outside'}
              names={names}
              taken={choices.get(clash)}
              onTake={(taken) => choices.choose(clash, taken)}
            />
          ))}
          <section className={styles.sides} aria-labelledby="clash-sides">
            <h3 id="clash-sides" className={styles.subject}>
              {t('clash.sides')}
            </h3>
            <dl className={styles.sideList}>
              <dt>{t('clash.you')}</dt>
              <dd>{summaryLine(merge.mine, t)}</dd>
              <dt>{theirName}</dt>
              <dd>{summaryLine(merge.theirs, t)}</dd>
            </dl>
          </section>
        </div>
      </div>
      <div className={styles.foot} data-region="clash">
        {from === 'outside' ? (
          <>
            <Button onPress={keepBoth} isPending={doing === 'both'}>
              {t('clash.keepBoth')}
            </Button>
            <p className={styles.footNote}>{t('clash.nothingOverwritten')}</p>
          </>
        ) : (
          <>
            <Button onPress={() => void call('merge:cancel').then(() => choices.forget())}>
              {t('clash.cancel')}
            </Button>
            <p className={styles.footNote}>{t('clash.cancelNote')}</p>
          </>
        )}
        {clashes.length > 0 && (
          <p className={styles.chosen} role="status">
            {t('clash.chosen', { count: clashes.length - open, all: clashes.length })}
          </p>
        )}
        {!isNothing(merge.theirs) && (
          <Button
            kind="primary"
            onPress={together}
            isPending={doing === 'together'}
            disabledBecause={open > 0 ? t('clash.notYet', { count: open }) : undefined}
          >
            {t('clash.together')}
          </Button>
        )}
      </div>
    </>
  );
}

/** Who changed what, and what there is to do, in two or three sentences. */
function introOf(merge: MergeState, t: Words): string {
  const { clashes, from, name, theirs } = merge;
  if (from === 'copy' && isNothing(theirs)) return t('clash.same');
  const what =
    from === 'copy' ? t('clash.copy') : t(name === '' ? 'clash.outsideUnknown' : 'clash.outside', { name });
  const todo = clashes.length === 0 ? t('clash.none') : t('clash.choose', { count: clashes.length });
  return `${what} ${todo}`;
}
