import { type ReactNode, useState } from 'react';
import type { DecisionKind } from '#domain/schemas/decision.ts';
import { CallFailed } from '../api/client.ts';
import { flushEdits } from '../api/edits.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useWords } from '../words/words.ts';
import { KindChoice, kindOfKey } from './KindChoice.tsx';
import { ReasonField } from './ReasonField.tsx';
import { isWithin } from './SidePanel.tsx';
import { useWho } from './useWho.ts';
import styles from './VerdictForm.module.css';
import { WhoField } from './WhoField.tsx';

/** What was filled in, whoever may have to be added first. */
export interface Said {
  readonly kind: DecisionKind;
  readonly reason: string;
  readonly note: string;
  readonly by: string;
}

export interface Begun {
  readonly kind: DecisionKind | null;
  readonly reason: string;
  readonly note: string;
}

interface VerdictFormProps {
  readonly begun: Begun;
  readonly reasons: readonly string[];
  readonly button: string;
  /** What belongs to a kind of decision: where an advance leads, what is odd about it. */
  readonly children?: (kind: DecisionKind) => ReactNode;
  /** Why this cannot be recorded yet, if so. */
  readonly waits?: (filled: Begun) => string | undefined;
  /** Throws CallFailed when it is refused. */
  readonly onRecord: (said: Said) => Promise<void>;
}

/** What is decided, why, and by whom. */
export function VerdictForm({ begun, reasons, button, children, waits, onRecord }: VerdictFormProps) {
  const t = useWords('decide');
  const who = useWho();
  const [filled, setFilled] = useState(begun);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const { kind, reason, note } = filled;
  const put = (change: Partial<Begun>) => {
    setFilled((before) => ({ ...before, ...change }));
    setRefusal(null);
  };

  const missing =
    kind === null
      ? t('waits.kind')
      : kind === 'reject' && reason.trim() === ''
        ? t('waits.reason')
        : (waits?.(filled) ?? (who.isKnown ? undefined : t('waits.who')));
  const record = async () => {
    if (missing !== undefined || kind === null || isPending) return;
    setPending(true);
    try {
      const by = await who.resolve();
      await flushEdits();
      if (by !== null) await onRecord({ kind, reason, note, by });
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      setRefusal(error.message);
    } finally {
      setPending(false);
    }
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
      onKeyDown={(event) => {
        const { ctrlKey, metaKey, altKey } = event;
        if (ctrlKey || metaKey || altKey || !isWithin(event)) return;
        const chosen = kindOfKey(event.key, event.target);
        if (!chosen) return;
        event.preventDefault();
        put({ kind: chosen });
        event.currentTarget.querySelector<HTMLElement>(`input[value="${chosen}"]`)?.focus();
      }}
    >
      <KindChoice value={kind} onChange={(kind) => put({ kind })} />
      {kind && children?.(kind)}
      <ReasonField kind={kind} reasons={reasons} value={reason} onChange={(reason) => put({ reason })} />
      <TextField
        label={t('note')}
        rows={3}
        maxLength={50_000}
        value={note}
        onChange={(note) => put({ note })}
      />
      <WhoField who={who} />
      <div className={styles.foot}>
        {refusal !== null && (
          <p role="alert" className={styles.refused}>
            {refusal}
          </p>
        )}
        <Button kind="primary" type="submit" isPending={isPending} disabledBecause={missing}>
          {button}
        </Button>
        <p className={styles.hint}>{missing ?? t('standsForGood')}</p>
      </div>
    </form>
  );
}
