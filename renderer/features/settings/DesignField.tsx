import { lazy, Suspense } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { HouseStyle, Organisation } from '#domain/schemas/organisation.ts';
import { useWords } from '../../words/words.ts';
import styles from './DesignField.module.css';

const DesignPicture = lazy(() => import('./DesignPicture.tsx'));

const designs = ['classic', 'modern', 'compact'] as const;

interface DesignFieldProps {
  readonly organisation: Organisation;
  readonly onChange: (design: HouseStyle['design']) => void;
}

/** The designs to choose from, each as the first page of a posting in the house's own colours and fonts. */
export function DesignField({ organisation, onChange }: DesignFieldProps) {
  const t = useWords('settings');
  return (
    <RadioGroup
      className={styles.designs ?? ''}
      value={organisation.style.design}
      orientation="horizontal"
      onChange={(value) => onChange(value as HouseStyle['design'])}
    >
      <Label className={styles.label ?? ''}>{t('style.design')}</Label>
      <div className={styles.row}>
        {designs.map((design) => (
          <Radio key={design} value={design} className={styles.design ?? ''}>
            <Suspense fallback={null}>
              <DesignPicture organisation={organisation} design={design} />
            </Suspense>
            <span className={styles.name}>{t(`style.${design}`)}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
