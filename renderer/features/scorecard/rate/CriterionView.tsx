import type { Ref } from 'react';
import { lacksEvidence } from '#domain/assessment/rating.ts';
import type { Rating } from '#domain/schemas/assessment.ts';
import type { Criterion } from '#domain/schemas/plan.ts';
import { useTyped } from '../../../job/useTyped.ts';
import { Button } from '../../../ui/Button.tsx';
import { locale, useWords } from '../../../words/words.ts';
import { Anchors } from './Anchors.tsx';
import styles from './CriterionView.module.css';

interface CriterionViewProps {
  readonly criterion: Criterion;
  readonly rating: Rating | undefined;
  readonly place: { readonly at: number; readonly of: number };
  readonly evidenceRef: Ref<HTMLTextAreaElement>;
  readonly onPick: (value: number) => void;
  readonly onEvidence: (text: string) => void;
  readonly previous: (() => void) | undefined;
  readonly next: { readonly name: string; readonly go: () => void } | undefined;
}

/** One criterion: what to ask, what earns which rating, and what was said or done. */
export function CriterionView(props: CriterionViewProps) {
  const { criterion, rating, place, evidenceRef, onPick, previous, next } = props;
  const t = useWords('scorecard');
  const evidence = useTyped(rating?.evidence ?? '', props.onEvidence);
  const isMissing = lacksEvidence(rating);
  return (
    <div className={styles.view}>
      <div className={styles.line}>
        <span>
          <strong className={styles.name}>{criterion.name}</strong> · {t('place', place)}
        </span>
        {criterion.weight !== 1 && (
          <span>{t('weight', { weight: criterion.weight.toLocaleString(locale) })}</span>
        )}
      </div>
      <Questions criterion={criterion} />
      <Anchors criterion={criterion} value={rating?.value ?? null} onPick={onPick} />
      <label className={styles.label}>
        <span>
          <strong>{t('evidence.label')}</strong>{' '}
          <span className={isMissing ? styles.missing : undefined}>
            {isMissing ? t('evidence.missing') : t('evidence.hint')}
          </span>
        </span>
        <textarea
          ref={evidenceRef}
          className={styles.evidence}
          maxLength={50_000}
          value={evidence.value}
          onChange={(event) => evidence.onChange(event.target.value)}
          onBlur={evidence.flush}
        />
      </label>
      <div className={styles.moves}>
        {previous && <Button onPress={previous}>{t('previous')}</Button>}
        {next && (
          <Button className={styles.next} onPress={next.go}>
            {t('next', { name: next.name })}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The first question is the largest thing on the screen; what follows it is read when it is needed. */
function Questions({ criterion }: { criterion: Criterion }) {
  const t = useWords('scorecard');
  const [first, ...more] = criterion.questions.filter(({ text }) => text.trim() !== '');
  if (!first) {
    return (
      <div>
        <h2 className={styles.question}>{criterion.name}</h2>
        <p className={styles.hint}>{t('noQuestion')}</p>
      </div>
    );
  }
  const then = [first.followUp, ...more.flatMap(({ text, followUp }) => [text, followUp])].filter(
    (text) => text.trim() !== '',
  );
  return (
    <div>
      <h2 className={styles.question}>{first.text}</h2>
      {then.map((text) => (
        <p key={text} className={styles.then}>
          <span className={styles.hint}>{t('then')}</span> {text}
        </p>
      ))}
    </div>
  );
}
