import type { DecisionKind } from '#domain/schemas/decision.ts';
import { edit } from '../api/edits.ts';
import { Button } from '../ui/Button.tsx';
import { ComboBox } from '../ui/ComboBox.tsx';
import { useWords } from '../words/words.ts';
import styles from './VerdictForm.module.css';

interface ReasonFieldProps {
  readonly kind: DecisionKind | null;
  /** The organisation's own list. */
  readonly reasons: readonly string[];
  readonly value: string;
  readonly onChange: (reason: string) => void;
}

/** Why: one of the organisation's reasons, or of the usual ones while it has none, or any other words. */
export function ReasonField({ kind, reasons, value, onChange }: ReasonFieldProps) {
  const t = useWords('decide');
  const usual = kind === null ? [] : t(`reasons.${kind}`).split(' | ');
  const typed = value.trim();
  const add = () => {
    void edit({
      label: t('reason.added'),
      changes: [{ put: ['organisation', 'decisionReasons'], value: [...reasons, typed] }],
    });
  };
  return (
    <div className={styles.reason}>
      <ComboBox
        label={t(kind === 'reject' ? 'reason.needed' : 'reason.label')}
        placeholder={t('reason.placeholder')}
        suggestions={reasons.length > 0 ? reasons : usual}
        value={value}
        onChange={onChange}
      />
      {typed !== '' && !reasons.includes(typed) && reasons.length < 200 && (
        <Button kind="quiet" small icon="plus" onPress={add}>
          {t('reason.add')}
        </Button>
      )}
    </div>
  );
}
