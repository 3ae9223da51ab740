import { lazy, type ReactNode, Suspense } from 'react';
import { ScreenHead } from '../../ui/ScreenHead.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../words/words.ts';
import { Appearance } from './Appearance.tsx';
import { HouseStyleFields } from './HouseStyleFields.tsx';
import { LetterheadPart } from './LetterheadPart.tsx';
import { LogoField } from './LogoField.tsx';
import styles from './SettingsScreen.module.css';
import { useOrganisation } from './useOrganisation.ts';

const StylePreview = lazy(() => import('./StylePreview.tsx'));

interface SettingsScreenProps {
  /** What there is to set about the workbook's password. */
  readonly password: ReactNode;
  /** The list of reasons for decisions. */
  readonly reasons: ReactNode;
}

/** The organisation and its house style, which live in the workbook, and the looks of the window. */
export default function SettingsScreen({ password, reasons }: SettingsScreenProps) {
  const t = useWords('settings');
  const desk = useOrganisation();
  const { organisation, put } = desk;
  return (
    <>
      <ScreenHead title={t('title')} />
      <div className={styles.body}>
        <div className={styles.fields}>
          {organisation && (
            <>
              <Part id="organisation">
                {(['name', 'website'] as const).map((field) => (
                  <TextField
                    key={field}
                    label={t(`organisation.${field}`)}
                    value={organisation[field]}
                    onChange={(value) => put(field, value, field, true)}
                  />
                ))}
                <TextField
                  label={t('organisation.address')}
                  rows={3}
                  value={organisation.address}
                  onChange={(value) => put('address', value, 'address', true)}
                />
                <LogoField organisation={organisation} put={put} />
              </Part>
              <Part id="style">
                <HouseStyleFields organisation={organisation} put={desk.putStyle} />
              </Part>
              <Part id="letterhead">
                <LetterheadPart organisation={organisation} put={desk.putLetterhead} />
              </Part>
            </>
          )}
          <Part id="reasons">{reasons}</Part>
          <Part id="password">{password}</Part>
          <Part id="appearance">
            <Appearance />
          </Part>
        </div>
        {organisation && (
          <Suspense fallback={null}>
            <StylePreview organisation={organisation} />
          </Suspense>
        )}
      </div>
    </>
  );
}

type PartName = 'organisation' | 'style' | 'letterhead' | 'reasons' | 'password' | 'appearance';

function Part({ id, children }: { id: PartName; children: ReactNode }) {
  const t = useWords('settings');
  return (
    <section className={styles.part} aria-labelledby={`settings-${id}`}>
      <h2 id={`settings-${id}`} className={styles.head}>
        {t(`${id}.head`)}
      </h2>
      <p className={styles.text}>{t(`${id}.text`)}</p>
      {children}
    </section>
  );
}
