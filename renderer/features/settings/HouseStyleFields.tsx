import type { HouseStyle } from '#domain/schemas/organisation.ts';
import { Choice } from '../../ui/Choice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../words/words.ts';
import { AccentField } from './AccentField.tsx';
import { FontFields } from './FontFields.tsx';
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
      <AccentField accent={style.accent} onChange={(accent) => put('accent', accent, 'accent', true)} />
      <FontFields style={style} put={put} />
      <div className={styles.two}>
        {(['headerText', 'footerText'] as const).map((field) => (
          <TextField
            key={field}
            label={t(`style.${field}`)}
            value={style[field]}
            onChange={(value) => put(field, value, field, true)}
          />
        ))}
      </div>
    </>
  );
}
