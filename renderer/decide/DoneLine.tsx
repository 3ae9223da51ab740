import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/words.ts';
import styles from './VerdictForm.module.css';

interface DoneLineProps {
  readonly sentence: string;
  readonly onCorrect?: () => void;
  readonly onClose: () => void;
}

/** What was recorded, with the way to correct it. */
export function DoneLine({ sentence, onCorrect, onClose }: DoneLineProps) {
  const t = useWords('decide');
  return (
    <div className={styles.done}>
      <p role="status">{sentence}</p>
      <div className={styles.actions}>
        <Button onPress={onClose} autoFocus>
          {t('done.close')}
        </Button>
        {onCorrect && (
          <Button kind="quiet" onPress={onCorrect}>
            {t('done.correct')}
          </Button>
        )}
      </div>
    </div>
  );
}
