import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { type DecisionKind, decisionKinds } from '#domain/schemas/decision.ts';
import { Keys } from '../ui/Keys.tsx';
import { useWords } from '../words/words.ts';
import styles from './KindChoice.module.css';

interface KindChoiceProps {
  readonly value: DecisionKind | null;
  readonly onChange: (kind: DecisionKind) => void;
}

/** What is decided, each with the number key that chooses it. */
export function KindChoice({ value, onChange }: KindChoiceProps) {
  const t = useWords('decide');
  return (
    <RadioGroup value={value} onChange={(kind) => onChange(kind as DecisionKind)}>
      <Label className={styles.label ?? ''}>{t('what')}</Label>
      <div className={styles.grid}>
        {decisionKinds.map((kind, index) => (
          <Radio
            key={kind}
            value={kind}
            className={styles.one ?? ''}
            // Where the panel opens, the next key decides.
            autoFocus={kind === (value ?? decisionKinds[0])}
          >
            <span className={styles.text}>{t(`kind.${kind}`)}</span>
            <Keys keys={String(index + 1)} />
          </Radio>
        ))}
      </div>
      <p className={styles.means}>{value && t(`means.${value}`)}</p>
    </RadioGroup>
  );
}

/** The decision that a number key stands for, pressed anywhere but where one writes. */
export function kindOfKey(key: string, target: EventTarget): DecisionKind | null {
  const writes =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('textarea, select, input:not([type="radio"])'));
  return writes ? null : (decisionKinds[Number(key) - 1] ?? null);
}
