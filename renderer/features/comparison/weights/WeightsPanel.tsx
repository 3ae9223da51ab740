import { useState } from 'react';
import type { Overview } from '#domain/comparison/overview.ts';
import type { PlannedCriterion } from '#domain/scoring/figures.ts';
import { SidePanel } from '../../../decide/SidePanel.tsx';
import { Button } from '../../../ui/Button.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useWords } from '../../../words/words.ts';
import { percent } from '../figures.ts';
import { asked } from '../view.ts';
import { putWeights, type Tried, withTried } from './tried.ts';
import styles from './weights.module.css';

interface WeightsPanelProps {
  /** As it stands with the tried weights. */
  readonly overview: Overview;
  readonly tried: Tried;
  readonly onTry: (tried: Tried) => void;
  readonly onClose: () => void;
}

/** Other weights, to see what they would do; they reach the plan only on purpose, and with a reason. */
export function WeightsPanel({ overview, tried, onTry, onClose }: WeightsPanelProps) {
  const t = useWords('comparison');
  const stages = overview.plan.filter((stage) => !stage.retired && asked(stage, false).length > 0);
  return (
    <SidePanel title={t('weights.title')} onClose={onClose}>
      <p className={styles.about}>{t('weights.about')}</p>
      {stages.map((stage) => (
        <section key={stage.stage} aria-label={stage.name}>
          <h3 className={styles.stage}>{stage.name === '' ? t('untitled') : stage.name}</h3>
          {asked(stage, false).map((criterion) => (
            <WeightRow
              key={criterion.criterion}
              criterion={criterion}
              value={tried.get(criterion.criterion) ?? criterion.weight}
              isTried={tried.has(criterion.criterion)}
              onChange={(value) => onTry(withTried(tried, overview.weights, criterion.criterion, value))}
            />
          ))}
        </section>
      ))}
      {tried.size > 0 && <Keep overview={overview} tried={tried} onTry={onTry} onClose={onClose} />}
    </SidePanel>
  );
}

interface WeightRowProps {
  readonly criterion: PlannedCriterion;
  readonly value: number;
  readonly isTried: boolean;
  readonly onChange: (value: number) => void;
}

function WeightRow({ criterion, value, isTried, onChange }: WeightRowProps) {
  const t = useWords('comparison');
  const name = criterion.name === '' ? t('untitled') : criterion.name;
  return (
    <div className={styles.row} data-tried={isTried || undefined}>
      <span className={styles.name}>{name}</span>
      <input
        type="range"
        className={styles.slider}
        aria-label={t('weights.slider', { name })}
        min={0}
        max={Math.max(5, Math.ceil(value))}
        step={0.25}
        value={value}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      <NumberField
        className={styles.number}
        label={t('weights.weight', { name })}
        hideLabel
        value={value}
        min={0}
        max={100}
        onChange={(next) => onChange(next ?? 0)}
      />
      <span className={styles.share}>{percent(criterion.share, t)}</span>
    </div>
  );
}

function Keep({ overview, tried, onTry, onClose }: WeightsPanelProps) {
  const t = useWords('comparison');
  const [reason, setReason] = useState(overview.weightsReason);
  const keep = async () => {
    await putWeights(overview, tried, reason.trim(), t('weights.deed'));
    onTry(new Map());
    onClose();
  };
  return (
    <div className={styles.keep}>
      <p className={styles.tried}>{t('weights.tried', { count: tried.size })}</p>
      <TextField
        label={t('weights.reason')}
        description={t('weights.reasonHint')}
        rows={3}
        maxLength={50_000}
        value={reason}
        onChange={setReason}
      />
      <div className={styles.deeds}>
        <Button onPress={() => onTry(new Map())}>{t('weights.back')}</Button>
        <Button
          kind="primary"
          disabledBecause={reason.trim() === '' ? t('weights.needsReason') : undefined}
          onPress={() => void keep()}
        >
          {t('weights.keep')}
        </Button>
      </div>
    </div>
  );
}
