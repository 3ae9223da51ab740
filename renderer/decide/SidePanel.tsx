import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { IconButton } from '../ui/Button.tsx';
import { useWords } from '../words/words.ts';
import styles from './SidePanel.module.css';

interface SidePanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel that docks at the right of the work, wherever it is asked for from; Escape closes it. */
export function SidePanel({ title, onClose, children }: SidePanelProps) {
  const t = useWords('ui');
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      const main = document.querySelector<HTMLElement>('main');
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost || panel.current?.contains(document.activeElement)) {
        const back = before instanceof HTMLElement && before.isConnected && before !== document.body;
        (back ? before : main)?.focus();
      }
    };
  }, []);
  const main = document.querySelector('main');
  if (!main) return null;
  return createPortal(
    <div
      ref={panel}
      role="dialog"
      aria-label={title}
      tabIndex={-1}
      className={styles.panel}
      data-region="panel"
      onKeyDown={(event) => {
        // What pops up over the panel takes its own Escape.
        if (event.key !== 'Escape' || event.defaultPrevented || !isWithin(event)) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <IconButton icon="close" name={t('close')} onPress={onClose} />
      </div>
      <div className={styles.body}>{children}</div>
    </div>,
    main,
  );
}

/** Whether a key was pressed in the panel itself: React tells of those in popovers above it, too. */
export function isWithin({
  currentTarget,
  target,
}: {
  currentTarget: Element;
  target: EventTarget;
}): boolean {
  return target instanceof Node && currentTarget.contains(target);
}
