import { StartColumn } from './StartColumn.tsx';
import styles from './StartScreen.module.css';
import { TemplateChooser } from './TemplateChooser.tsx';

interface StartScreenProps {
  /** A job was added to a workbook that was opened for it. */
  readonly onAdded: (job: string) => void;
}

/** The first screen: what was open before, and what a new job can start from. */
export function StartScreen({ onAdded }: StartScreenProps) {
  return (
    <div className={styles.start}>
      <StartColumn />
      <main className={styles.main} data-region="main">
        <TemplateChooser usual={{ kind: 'usual' }} onAdded={onAdded} />
      </main>
    </div>
  );
}
