import { useState } from 'react';
import type { VersionRow } from '#contract/copies.ts';
import { call } from '../../api/client.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../words/words.ts';
import { momentWords } from './list/moments.ts';
import styles from './VersionsScreen.module.css';

interface EraseDialogProps {
  readonly version: VersionRow;
  readonly onClose: (erased: boolean) => void;
}

/** Asks before a version is erased: the one deed here that nothing takes back. */
export function EraseDialog({ version, onClose }: EraseDialogProps) {
  const t = useWords('versions');
  const [isErasing, setErasing] = useState(false);
  const erase = () => {
    setErasing(true);
    // Refused or done: either way the list is asked for again.
    void call('version:erase', { id: version.id }).finally(() => onClose(true));
  };
  return (
    <Dialog
      title={t('erase.title', { moment: momentWords(version.at, t) })}
      isOpen
      onClose={() => onClose(false)}
      actions={
        <>
          <Button onPress={() => onClose(false)} autoFocus>
            {t('erase.keep')}
          </Button>
          <Button kind="primary" onPress={erase} isPending={isErasing}>
            {t('erase.erase')}
          </Button>
        </>
      }
    >
      <p className={styles.dialogText}>{t('erase.text')}</p>
    </Dialog>
  );
}
