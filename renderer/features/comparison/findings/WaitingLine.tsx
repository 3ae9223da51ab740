import type { Overview } from '#domain/comparison/overview.ts';
import { MePicker } from '../../../me/MePicker.tsx';
import { useMe } from '../../../me/useMe.ts';
import { Button } from '../../../ui/Button.tsx';
import { useWords } from '../../../words/words.ts';
import { all, count as number } from '../figures.ts';
import styles from './findings.module.css';

interface WaitingLineProps {
  readonly waiting: Overview['waiting'];
  readonly interviewerOf: (id: string) => string;
  readonly onScorecards: () => void;
}

/** What does not count yet: hidden from whoever sits here, or not submitted, and by whom. */
export function WaitingLine({ waiting, interviewerOf, onScorecards }: WaitingLineProps) {
  const t = useWords('comparison');
  const me = useMe();
  const { hidden, drafts } = waiting;
  const owners = drafts.map(({ interviewer, count }) => {
    const name = interviewer === me?.id ? t('waiting.you') : interviewerOf(interviewer);
    return count === 1 ? name : t('waiting.of', { name, number: number(count) });
  });
  return (
    <div className={styles.waiting}>
      <div className={styles.says}>
        {hidden > 0 && (
          <span className={styles.hidden}>
            {t(me ? 'waiting.hidden' : 'waiting.hiddenFromNobody', { count: hidden, number: number(hidden) })}
          </span>
        )}
        {owners.length > 0 && <span>{t('waiting.drafts', { names: all(owners) })}</span>}
        {hidden + owners.length > 0 && (
          <Button kind="quiet" small onPress={onScorecards}>
            {t('waiting.scorecards')}
          </Button>
        )}
      </div>
      <MePicker />
    </div>
  );
}
