import { useState } from 'react';
import type { Sheet } from '#contract/assessments.ts';
import { missingIn } from '#domain/assessment/rating.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../words/words.ts';
import styles from './SubmitDialog.module.css';

interface SubmitDialogProps {
  readonly sheet: Sheet;
  /** One took no part: an empty scorecard is meant. */
  readonly isAbsent: boolean;
  /** To a criterion where something is missing. */
  readonly onGo: (criterion: string) => void;
  readonly onClose: () => void;
  readonly onSubmit: () => Promise<void>;
}

/** Says what is missing before a scorecard is submitted for good. */
export function SubmitDialog({ sheet, isAbsent, onGo, onClose, onSubmit }: SubmitDialogProps) {
  const t = useWords('scorecard');
  const [isPending, setPending] = useState(false);
  const { ratings, evidence, recommendation } = missingIn(sheet.stage, sheet.assessment);
  const isWhole = ratings.length + evidence.length === 0 && !recommendation;
  const submit = () => {
    setPending(true);
    void onSubmit().finally(onClose);
  };
  return (
    <Dialog
      title={t(isAbsent ? 'submit.absentTitle' : 'submit.title', { name: sheet.candidateName })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('submit.goOn')}</Button>
          <Button kind="primary" autoFocus isPending={isPending} onPress={submit}>
            {t(isAbsent ? 'submit.empty' : 'submit.do')}
          </Button>
        </>
      }
    >
      <div className={styles.text}>
        {isAbsent ? (
          <p>{t('submit.absentText')}</p>
        ) : isWhole ? (
          <p>{t('submit.whole')}</p>
        ) : (
          <>
            <Missing title={t('submit.unrated', { count: ratings.length })} criteria={ratings} onGo={onGo} />
            <Missing
              title={t('submit.noEvidence', { count: evidence.length })}
              criteria={evidence}
              onGo={onGo}
            />
            {recommendation && ratings.length === 0 && <p>{t('submit.noRecommendation')}</p>}
          </>
        )}
        <p className={styles.final}>{t('submit.final')}</p>
      </div>
    </Dialog>
  );
}

interface MissingProps {
  readonly title: string;
  readonly criteria: readonly { readonly id: string; readonly name: string }[];
  readonly onGo: (criterion: string) => void;
}

function Missing({ title, criteria, onGo }: MissingProps) {
  if (criteria.length === 0) return null;
  return (
    <div>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>
        {criteria.map(({ id, name }) => (
          <li key={id}>
            <Button kind="quiet" onPress={() => onGo(id)}>
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
