import { useState } from 'react';
import type { HouseStyle } from '#domain/schemas/organisation.ts';
import { Choice } from '../../ui/Choice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../words/words.ts';
import styles from './SettingsScreen.module.css';
import type { OrganisationDesk } from './useOrganisation.ts';

interface HouseStyleFieldsProps {
  readonly style: HouseStyle;
  readonly put: OrganisationDesk['putStyle'];
}

const designs = ['classic', 'modern', 'compact'] as const;
const papers = ['A4', 'letter'] as const;

/** Design, paper, colour, fonts, and what stands at the head and foot of each page. */
export function HouseStyleFields({ style, put }: HouseStyleFieldsProps) {
  const t = useWords('settings');
  return (
    <>
      <Choice
        label={t('style.design')}
        choices={designs.map((id) => ({ id, text: t(`style.${id}`) }))}
        value={style.design}
        onChange={(design) => put('design', design, 'design')}
      />
      <Choice
        label={t('style.paper')}
        choices={papers.map((id) => ({ id, text: t(`style.${id}`) }))}
        value={style.paper}
        onChange={(paper) => put('paper', paper, 'paper')}
      />
      <Accent accent={style.accent} onChange={(accent) => put('accent', accent, 'accent', true)} />
      <div className={styles.two}>
        {(['headingFont', 'bodyFont', 'headerText', 'footerText'] as const).map((field) => (
          <TextField
            key={field}
            label={t(`style.${field}`)}
            value={style[field]}
            onChange={(value) => put(field, value, field, true)}
          />
        ))}
      </div>
      <p className={styles.hint}>{t('style.fontHint')}</p>
    </>
  );
}

/** A colour as written or picked; half-written ones stay in the field. */
function Accent({ accent, onChange }: { accent: string; onChange: (accent: string) => void }) {
  const t = useWords('settings');
  const [typed, setTyped] = useState<string | null>(null);
  const isColour = (text: string) => /^#[0-9a-f]{6}$/i.test(text);
  return (
    <div className={styles.colour}>
      <TextField
        label={t('style.accent')}
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
