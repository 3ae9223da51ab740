import { useState } from 'react';
import { type CallOutput, call } from '../../../api/client.ts';
import { useCall } from '../../../api/hooks.ts';
import { report } from '../../../api/problems.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useWords } from '../../../words/words.ts';
import styles from './choose.module.css';

/** Where files go. */
export function FolderPart() {
  const t = useWords('batch');
  const { data } = useCall('batch:folder', undefined);
  const [chosen, setChosen] = useState<CallOutput<'batch:chooseFolder'> | null>(null);
  const folder = chosen ?? data;
  const choose = () => {
    call('batch:chooseFolder').then(setChosen).catch(report);
  };
  return (
    <div className={styles.part}>
      <span className={styles.head} id="batch-folder">
        {t('folder.label')}
      </span>
      <div className={styles.line}>
        <Icon name="folder" />
        <span className={styles.what} title={folder?.place}>
          {folder?.name}
        </span>
        <Button kind="quiet" aria-label={t('folder.choose')} onPress={choose}>
          {t('folder.change')}
        </Button>
      </div>
    </div>
  );
}
