import type { Organisation } from '#domain/schemas/organisation.ts';
import { Choice } from '../../ui/Choice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../words/words.ts';
import { AccentField } from './AccentField.tsx';
import { DesignField } from './DesignField.tsx';
import { FontFields } from './FontFields.tsx';
import styles from './SettingsScreen.module.css';
import type { OrganisationDesk } from './useOrganisation.ts';

interface HouseStyleFieldsProps {
  readonly organisation: Organisation;
  readonly put: OrganisationDesk['putStyle'];
}

const papers = ['A4', 'letter'] as const;

/** Design, paper, colour, fonts, and what stands at the head and foot of each page. */
export function HouseStyleFields({ organisation, put }: HouseStyleFieldsProps) {
  const t = useWords('settings');
  const { style } = organisation;
  return (
    <>
      <DesignField organisation={organisation} onChange={(design) => put('design', design, 'design')} />
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
