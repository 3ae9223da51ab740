import { useState } from 'react';
import type { DecisionKind } from '#domain/schemas/decision.ts';
import { call } from '../api/client.ts';
import { useCall } from '../api/hooks.ts';
import { useWords } from '../words/words.ts';
import { DoneLine } from './DoneLine.tsx';
import { SidePanel } from './SidePanel.tsx';
import styles from './VerdictForm.module.css';
import { type Said, VerdictForm } from './VerdictForm.tsx';

interface CorrectDialogProps {
  /** What was recorded: one entry, or several that were recorded together and alike. */
  readonly entries: {
    readonly ids: readonly string[];
    readonly name: string;
    readonly kind: DecisionKind;
    readonly reason: string;
    readonly note: string;
  };
  readonly onClose: () => void;
}

/** Puts right what was recorded, by entries that take its place. */
export function CorrectDialog({ entries, onClose }: CorrectDialogProps) {
  const t = useWords('decide');
  const { ids, name, kind, reason, note } = entries;
  const { data: organisation } = useCall('organisation:get', undefined, ({ organisation }) => organisation);
  const [sentence, setSentence] = useState<string | null>(null);
  if (!organisation) return null;

  const record = async (said: Said) => {
    for (const id of ids) await call('decision:correct', { id, ...said });
    setSentence(t('correct.done', { count: ids.length, name, standing: t(`standing.${said.kind}`) }));
  };
  const title = ids.length === 1 ? t('correct.one', { name }) : t('correct.many', { count: ids.length });
  return (
    <SidePanel title={sentence === null ? title : t('correct.doneTitle')} onClose={onClose}>
      {sentence !== null ? (
        <DoneLine sentence={sentence} onClose={onClose} />
      ) : (
        <>
          <p className={styles.about}>{t('correct.text')}</p>
          <VerdictForm
            begun={{ kind, reason, note }}
            reasons={organisation.decisionReasons}
            button={t('correct.record')}
            waits={(now) =>
              now.kind === kind && now.reason.trim() === reason && now.note.trim() === note
                ? t('waits.change')
                : undefined
            }
            onRecord={record}
          />
        </>
      )}
    </SidePanel>
  );
}
