import { dismissProblem, useProblem } from '../../api/problems.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useWords } from '../../words/words.ts';
import styles from './ProblemLine.module.css';

/** One sentence below the title bar about what did not work; the work moves down, nothing covers it. */
export function ProblemLine() {
  const t = useWords('app');
  const problem = useProblem();
  return (
    <div role="alert">
      {problem !== null && (
        <div className={styles.line} data-region="problem">
          <Icon name="warning" />
          <p className={styles.text}>{problem}</p>
          <IconButton icon="close" name={t('problem.dismiss')} onPress={dismissProblem} />
        </div>
      )}
    </div>
  );
}
