import { type ChangeEvent, useRef, useState } from 'react';
import type { Organisation } from '#domain/schemas/organisation.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../words/words.ts';
import { readLogo } from './readLogo.ts';
import styles from './SettingsScreen.module.css';
import type { OrganisationDesk } from './useOrganisation.ts';

interface LogoFieldProps {
  readonly organisation: Organisation;
  readonly put: OrganisationDesk['put'];
}

/** The logo that stands on documents: chosen from a file, kept inside the workbook. */
export function LogoField({ organisation, put }: LogoFieldProps) {
  const t = useWords('settings');
  const input = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const { logo, name } = organisation;

  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (!file) return;
    const read = await readLogo(file);
    if (typeof read === 'string') return setWrong(t(`logo.${read}`));
    setWrong(null);
    put('logo', { ...read, alt: name === '' ? t('logo.altUnnamed') : t('logo.alt', { name }) }, 'logo');
  };

  return (
    <div className={styles.logo}>
      <span className={styles.logoLabel}>{t('logo.label')}</span>
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg"
        hidden
        onChange={(event) => void choose(event)}
      />
      <div className={styles.logoRow}>
        {logo && (
          <img className={styles.picture} src={`data:${logo.type};base64,${logo.data}`} alt={logo.alt} />
        )}
        <Button onPress={() => input.current?.click()}>{t(logo ? 'logo.replace' : 'logo.choose')}</Button>
        {logo && <Button onPress={() => put('logo', null, 'removeLogo')}>{t('logo.remove')}</Button>}
      </div>
      {!logo && <p className={styles.hint}>{t('logo.none')}</p>}
      <p className={styles.wrong} role="alert">
        {wrong}
      </p>
      {logo && (
        <TextField
          label={t('logo.altLabel')}
          value={logo.alt}
          onChange={(alt) => put('logo', { ...logo, alt }, 'logoAlt', true)}
        />
      )}
    </div>
  );
}
