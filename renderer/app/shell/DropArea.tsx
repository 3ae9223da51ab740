import { type ReactNode, useEffect, useRef, useState } from 'react';
import { openDropped } from '../../api/client.ts';
import { dropTaker } from '../../api/drops.ts';
import { flushEdits } from '../../api/edits.ts';
import { report } from '../../api/problems.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useWords } from '../../words/words.ts';
import styles from './DropArea.module.css';

/**
 * The whole window takes files; while one hangs over it, it says what will happen. A workbook is opened; other files go
 * to the screen that takes some.
 */
export function DropArea({ children }: { children: ReactNode }) {
  const t = useWords('app');
  const over = useFileDrop((files) => {
    const taker = dropTaker(files);
    if (taker && files.length > 0 && !files.some(isWorkbook)) return taker.take(files);
    if (files.length > 1) return report(t('problem.oneFile'));
    if (files[0]) void open(files[0]);
  });
  return (
    <>
      {children}
      {over && (
        <div className={styles.over}>
          <p className={styles.text}>
            <Icon name="drop" />
            {dropTaker()?.text ?? t('drop.over')}
          </p>
        </div>
      )}
    </>
  );
}

const isWorkbook = ({ name }: File): boolean => /\.rolebook$/i.test(name);

async function open(file: File): Promise<void> {
  await flushEdits();
  await openDropped(file);
}

/** Whether files from outside hang over the window; what is dragged within the page is none of its business. */
function useFileDrop(onFiles: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const newest = useRef(onFiles);
  useEffect(() => {
    newest.current = onFiles;
  });

  useEffect(() => {
    let depth = 0;
    const leave = () => {
      depth = 0;
      setOver(false);
    };
    const listeners = {
      dragenter(event: DragEvent) {
        if (!hasFiles(event)) return;
        // Files let go of right after they came over another element are refused where this was not said.
        accept(event);
        depth += 1;
        setOver(true);
      },
      dragover(event: DragEvent) {
        if (hasFiles(event)) accept(event);
      },
      dragleave(event: DragEvent) {
        if (!hasFiles(event)) return;
        depth -= 1;
        if (depth <= 0) leave();
      },
      drop(event: DragEvent) {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        leave();
        newest.current([...(event.dataTransfer?.files ?? [])]);
      },
    };
    const stop = new AbortController();
    for (const [name, listener] of Object.entries(listeners)) {
      window.addEventListener(name, listener as EventListener, { capture: true, signal: stop.signal });
    }
    return () => stop.abort();
  }, []);

  return over;
}

function accept(event: DragEvent): void {
  event.preventDefault();
  if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
