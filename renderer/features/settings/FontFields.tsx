import { useMemo } from 'react';
import { designs } from '#domain/outline/designs.ts';
import type { HouseStyle } from '#domain/schemas/organisation.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { useWords } from '../../words/words.ts';
import { isInstalled } from './isInstalled.ts';
import styles from './SettingsScreen.module.css';
import type { OrganisationDesk } from './useOrganisation.ts';

/** Fonts that come with Office, so that most readers of a document have them. */
const officeFonts = [
  'Aptos',
  'Arial',
  'Book Antiqua',
  'Calibri',
  'Cambria',
  'Candara',
  'Century Gothic',
  'Constantia',
  'Corbel',
  'Franklin Gothic Book',
  'Garamond',
  'Georgia',
  'Palatino Linotype',
  'Segoe UI',
  'Tahoma',
  'Times New Roman',
  'Trebuchet MS',
  'Verdana',
];

interface FontFieldsProps {
  readonly style: HouseStyle;
  readonly put: OrganisationDesk['putStyle'];
}

/** The fonts of headings and text; empty for the design's own. */
export function FontFields({ style, put }: FontFieldsProps) {
  const t = useWords('settings');
  const own = designs[style.design].fonts;
  const missing = useMissing(style);
  return (
    <>
      <div className={styles.two}>
        {(['headingFont', 'bodyFont'] as const).map((field) => (
          <ComboBox
            key={field}
            label={t(`style.${field}`)}
            suggestions={officeFonts}
            placeholder={t('style.fontOwn', { font: field === 'headingFont' ? own.heading : own.body })}
            value={style[field]}
            onChange={(value) => {
              if (value !== style[field]) put(field, value, field, true);
            }}
          />
        ))}
      </div>
      <p className={styles.hint}>
        {missing.length === 0
          ? t('style.fontHint')
          : t('style.fontMissing', {
              count: missing.length,
              fonts: missing.map((font) => `“${font}”`).join(', '),
            })}
      </p>
    </>
  );
}

/** The fonts of the style that this computer does not have. */
function useMissing({ design, headingFont, bodyFont }: HouseStyle): string[] {
  return useMemo(() => {
    const { heading, body } = designs[design].fonts;
    const used = new Set([headingFont.trim() || heading, bodyFont.trim() || body]);
    return [...used].filter((font) => !isInstalled(font));
  }, [design, headingFont, bodyFont]);
}
