import { platform } from '../../api/client.ts';
import { Keys } from '../../ui/Keys.tsx';
import { useWords } from '../../words/words.ts';
import styles from './Filling.module.css';

/** The keys one can rate with, at the foot of the scorecard. */
export function KeysFoot({ points, isOverall }: { points: number; isOverall: boolean }) {
  const t = useWords('scorecard');
  const submit = platform() === 'darwin' ? '⌘ Enter' : 'Ctrl Enter';
  return (
    <footer className={styles.foot}>
      <Hint keys={[t('keys.range', { last: Math.min(points, 9) })]} text={t('keys.rate')} />
      {!isOverall && (
        <>
          <Hint keys={['0']} text={t('keys.notAsked')} />
          <Hint keys={['E']} text={t('keys.evidence')} />
        </>
      )}
      <Hint keys={['N']} text={t('keys.note')} />
      <Hint keys={['↓', '↑']} text={t('keys.move')} />
      <Hint keys={['Esc']} text={t('keys.leave')} />
      <span className={styles.last}>
        <Hint keys={[submit]} text={t('keys.submit')} />
      </span>
    </footer>
  );
}

function Hint({ keys, text }: { keys: readonly string[]; text: string }) {
  return (
    <span className={styles.hint}>
      {keys.map((one) => (
        <Keys key={one} keys={one} />
      ))}
      {text}
    </span>
  );
}
