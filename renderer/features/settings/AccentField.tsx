import { useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { contrastOnWhite, enoughContrast, readableOnWhite } from '#domain/outline/contrast.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { locale, useWords } from '../../words/words.ts';
import styles from './AccentField.module.css';

/** Quiet colours that can be read on white, as letterheads have them. */
const palette = {
  navy: '#1f3f66',
  petrol: '#0f5f6b',
  green: '#2c6043',
  plum: '#6b2f5c',
  burgundy: '#7f2436',
  rust: '#95451a',
  blue: '#1d5fbf',
  graphite: '#3a4245',
} as const;
const names = Object.keys(palette) as (keyof typeof palette)[];

interface AccentFieldProps {
  readonly accent: string;
  readonly onChange: (accent: string) => void;
}

/** The house's colour: one of a few, or any other, with how well it can be read. */
export function AccentField({ accent, onChange }: AccentFieldProps) {
  const t = useWords('settings');
  const chosen = names.find((name) => palette[name] === accent.toLowerCase()) ?? null;
  return (
    <div className={styles.field}>
      <RadioGroup
        className={styles.group ?? ''}
        orientation="horizontal"
        value={chosen}
        onChange={(name) => onChange(palette[name as keyof typeof palette])}
      >
        <Label className={styles.label ?? ''}>{t('style.accent')}</Label>
        <div className={styles.swatches}>
          {names.map((name) => (
            <Radio key={name} value={name} aria-label={t(`colour.${name}`)} className={styles.swatch ?? ''}>
              <span className={styles.ground} style={{ background: palette[name] }} />
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <OwnColour accent={accent} onChange={onChange} />
      <Contrast accent={accent} onChange={onChange} />
    </div>
  );
}

/** A colour as written or picked; half-written ones stay in the field. */
function OwnColour({ accent, onChange }: AccentFieldProps) {
  const t = useWords('settings');
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className={styles.own}>
      <TextField
        label={t('style.accentOwn')}
        value={typed ?? accent}
        maxLength={7}
        error={typed !== null && !isColour(typed) ? t('style.accentWrong') : undefined}
        onChange={(text) => {
          setTyped(isColour(text) ? null : text);
          if (isColour(text)) onChange(text.toLowerCase());
        }}
        onCommit={() => setTyped(null)}
      />
      <input
        type="color"
        className={styles.picker}
        aria-label={t('style.accentPick')}
        value={accent}
        onChange={(event) => {
          setTyped(null);
          onChange(event.target.value);
        }}
      />
    </div>
  );
}

/** Whether headings in this colour can be read, and what could be done about it. */
function Contrast({ accent, onChange }: AccentFieldProps) {
  const t = useWords('settings');
  const contrast = contrastOnWhite(accent);
  // Rounded down: 4.49 is not enough, and must not read 4.5.
  const figure = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(
    Math.floor(contrast * 10) / 10,
  );
  if (contrast >= enoughContrast) return <p className={styles.note}>{t('contrast.good', { figure })}</p>;
  const darker = readableOnWhite(accent);
  return (
    <div className={styles.poor} role="status">
      <p>{t('contrast.poor', { figure })}</p>
      <Button small onPress={() => onChange(darker)}>
        {t('contrast.mend', { colour: darker })}
      </Button>
    </div>
  );
}

const isColour = (text: string) => /^#[0-9a-f]{6}$/i.test(text);
