import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../words/words.ts';
import { Appearance } from './Appearance.tsx';

/** The settings while no workbook is open: what belongs to the computer alone. */
export default function AppearanceDialog({ onClose }: { onClose: () => void }) {
  const t = useWords('settings');
  return (
    <Dialog
      title={t('title')}
      isOpen
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={onClose}>
          {t('close')}
        </Button>
      }
    >
      <Appearance />
    </Dialog>
  );
}
