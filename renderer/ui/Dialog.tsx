import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useWords } from '../words/words.ts';
import { IconButton } from './Button.tsx';
import styles from './floating.module.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the main one last. */
  readonly actions?: ReactNode;
}

/** Asks for something before the work can go on. For what can be undone, do it instead. */
export function Dialog({ title, isOpen, onClose, children, actions }: DialogProps) {
  const t = useWords('ui');
  return (
    <ModalOverlay
      className={styles.backdrop ?? ''}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
    >
      <Modal className={styles.dialog ?? ''}>
        <AriaDialog className={styles.dialogInner ?? ''}>
          <div className={styles.dialogHead}>
            <Heading slot="title" className={styles.dialogTitle ?? ''}>
              {title}
            </Heading>
            <IconButton icon="close" name={t('close')} onPress={onClose} />
          </div>
          {children}
          {actions && <div className={styles.dialogFoot}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
