import { Dialog } from '../ui/Dialog.tsx';
import { Keys } from '../ui/Keys.tsx';
import { useWords } from '../words/words.ts';
import styles from './Help.module.css';
import { keys, redoKeys } from './shortcuts.ts';

/** The keys, each with what it does. */
export default function Help({ onClose }: { onClose: () => void }) {
  const t = useWords('app');
  const shortcuts = {
    find: keys('K'),
    undo: keys('Z'),
    redo: redoKeys(),
    export: keys('E', true),
    new: keys('N'),
    open: keys('O'),
    save: keys('S'),
    regions: 'F6',
    up: 'Alt ↑',
    toolbar: 'Alt F10',
    settings: keys(','),
    zoom: keys('+'),
  };
  return (
    <Dialog title={t('help.title')} isOpen onClose={onClose}>
      <dl className={styles.keys}>
        {Object.entries(shortcuts).map(([id, cap]) => (
          <div key={id} className={styles.row}>
            <dt>{t(`help.${id}`)}</dt>
            <dd>
              <Keys keys={cap} />
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
