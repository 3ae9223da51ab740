import { type FormEvent, useId, useState } from 'react';
import { ratingOf } from '#domain/assessment/rating.ts';
import type { Assessment } from '#domain/schemas/assessment.ts';
import type { Criterion } from '#domain/schemas/plan.ts';
import { report } from '../../../api/problems.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useWords } from '../../../words/words.ts';
import { Anchors } from '../rate/Anchors.tsx';
import type { Said } from '../useSheet.ts';
import styles from './AmendDialog.module.css';

interface AmendDialogProps {
  readonly criterion: Criterion;
  readonly assessment: Assessment;
  readonly onClose: () => void;
  readonly onAmend: (said: Said & { reason: string }) => Promise<void>;
}

/** Changes a rating after submission: the former one stays beside it, with the reason. */
export function AmendDialog({ criterion, assessment, onClose, onAmend }: AmendDialogProps) {
  const t = useWords('scorecard');
  const form = useId();
  const before = ratingOf(assessment, criterion.id);
  const [value, setValue] = useState(before?.value ?? null);
  const [notAsked, setNotAsked] = useState(before?.notAsked === true);
  const [evidence, setEvidence] = useState(before?.evidence ?? '');
  const [reason, setReason] = useState('');
  const isSame =
    value === (before?.value ?? null) &&
    notAsked === (before?.notAsked === true) &&
    evidence === (before?.evidence ?? '');
  const why = isSame ? t('amend.same') : reason.trim() === '' ? t('amend.reasonFirst') : undefined;
  const amend = (event: FormEvent) => {
    event.preventDefault();
    if (why === undefined)
      void onAmend({ value, notAsked, evidence, reason: reason.trim() }).then(onClose, report);
  };
  return (
    <Dialog
      title={criterion.name}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('amend.cancel')}</Button>
          <Button kind="primary" type="submit" form={form} disabledBecause={why}>
            {t('amend.do')}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={amend}>
        <Anchors
          criterion={criterion}
          value={value}
          onPick={(picked) => {
            setValue(picked === value ? null : picked);
            setNotAsked(false);
          }}
        />
        <div>
          <Button
            small
            isPressed={notAsked}
            onPress={() => {
              setValue(null);
              setNotAsked(!notAsked);
            }}
          >
            {t('notAsked.label')}
          </Button>
        </div>
        <TextField
          label={t('evidence.label')}
          rows={4}
          maxLength={50_000}
          value={evidence}
          onChange={setEvidence}
        />
        <TextField
          label={t('amend.reason')}
          description={t('amend.hint')}
          rows={2}
          maxLength={5_000}
          value={reason}
          onChange={setReason}
        />
      </form>
    </Dialog>
  );
}
