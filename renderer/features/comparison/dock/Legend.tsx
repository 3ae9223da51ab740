import { Button } from '../../../ui/Button.tsx';
import { Keys } from '../../../ui/Keys.tsx';
import { useWords } from '../../../words/words.ts';
import { Chip } from '../Chip.tsx';
import { Dots } from '../matrix/Dots.tsx';
import styles from './dock.module.css';

interface LegendProps {
  readonly measure: { readonly lowest: number; readonly highest: number };
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** What the marks in the matrix mean, and which keys lead through it. */
export function Legend({ measure, isOpen, onOpen }: LegendProps) {
  const t = useWords('comparison');
  const { lowest, highest } = measure;
  const two = [highest - 2, highest - 1];
  return (
    <footer className={styles.legend}>
      <span>
        <Dots values={two} lowest={lowest} highest={highest} isApart={false} />
        {t('legend.dot', { lowest, highest })}
      </span>
      <span>
        <Dots values={[highest - 3, highest - 1]} lowest={lowest} highest={highest} isApart />
        {t('legend.apart')}
      </span>
      <span>
        <Chip text="" value={null} measure={measure} />
        {t('legend.unrated')}
      </span>
      <span className={styles.push} />
      <span className={styles.keys}>
        <Keys keys={t('legend.arrows')} />
        {t('legend.move')}
        <Keys keys={t('legend.enter')} />
        {t('legend.evidence')}
      </span>
      {!isOpen && (
        <Button small kind="quiet" onPress={onOpen}>
          {t('dock.open')}
        </Button>
      )}
    </footer>
  );
}
