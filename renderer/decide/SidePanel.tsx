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
  const panel = useFocusReturn();
  useLostEscape(onClose);
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
        if (event.key !== 'Escape' || !isWithin(event) || isExpanded(event.target)) return;
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

/** Whether Escape is for what pops up from a control, and not for the panel. */
function isExpanded(target: EventTarget): boolean {
  return target instanceof Element && target.getAttribute('aria-expanded') === 'true';
}

/** When the panel is gone, the focus goes back to where it came from, or else to the work. */
function useFocusReturn() {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      const active = document.activeElement;
      if (active !== document.body && !panel.current?.contains(active)) return;
      const canReturn = before instanceof HTMLElement && before.isConnected && before !== document.body;
      (canReturn ? before : document.querySelector('main'))?.focus();
    };
  }, []);
  return panel;
}

/** Escape also when nothing has the focus, because what had it is gone: say the button that added the last one. */
function useLostEscape(onClose: () => void): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && document.activeElement === document.body) close.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
