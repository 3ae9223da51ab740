import { useState } from 'react';
import { type LetterheadKind, letterheadKinds, type Organisation } from '#domain/schemas/organisation.ts';
import { call } from '../../api/client.ts';
import { flushEdits } from '../../api/edits.ts';
import { Button } from '../../ui/Button.tsx';
import { Check } from '../../ui/Check.tsx';
import { useWords } from '../../words/words.ts';
import { Asked } from './Asked.tsx';
import styles from './LetterheadPart.module.css';
import { PlaceholderList } from './PlaceholderList.tsx';
import type { OrganisationDesk } from './useOrganisation.ts';

interface LetterheadPartProps {
  readonly organisation: Organisation;
  readonly put: OrganisationDesk['putLetterhead'];
}

/** The organisation's own Word file that documents are written in: choose, look over, take away. */
export function LetterheadPart({ organisation: { letterhead }, put }: LetterheadPartProps) {
  const t = useWords('settings');
  const [wrong, setWrong] = useState<string | null>(null);
  const choose = async () => {
    setWrong(null);
    try {
      await flushEdits();
      await call('letterhead:pick', { label: t('label.letterhead') });
    } catch (error) {
      setWrong(error instanceof Error ? error.message : String(error));
    }
  };
  const tick = (kind: LetterheadKind, isWanted: boolean) => {
    if (!letterhead) return;
    const documents = letterheadKinds.filter((one) =>
      one === kind ? isWanted : letterhead.documents.includes(one),
    );
    put({ ...letterhead, documents }, 'letterheadDocuments');
  };
  return (
    <>
      <div className={styles.row}>
        {letterhead && <span className={styles.name}>{letterhead.name}</span>}
        <Button onPress={() => void choose()}>
          {t(letterhead ? 'letterhead.replace' : 'letterhead.choose')}
        </Button>
        {letterhead && (
          <Button
            onPress={() => {
              setWrong(null);
              put(null, 'removeLetterhead');
            }}
          >
            {t('letterhead.remove')}
          </Button>
        )}
      </div>
      <p className={styles.wrong} role="alert">
        {wrong}
      </p>
      {letterhead && (
        <>
          <Asked />
          <fieldset className={styles.documents}>
            <legend>{t('letterhead.documents')}</legend>
            {letterheadKinds.map((kind) => (
              <Check
                key={kind}
                isSelected={letterhead.documents.includes(kind)}
                onChange={(isWanted) => tick(kind, isWanted)}
              >
                {t(`kind.${kind}`)}
              </Check>
            ))}
          </fieldset>
        </>
      )}
      <PlaceholderList />
    </>
  );
}
