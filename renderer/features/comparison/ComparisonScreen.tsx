import { useMemo, useState } from 'react';
import type { Overview } from '#domain/comparison/overview.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ScreenHead } from '../../ui/ScreenHead.tsx';
import { useWords } from '../../words/words.ts';
import { Compared } from './Compared.tsx';
import styles from './ComparisonScreen.module.css';
import { WaitingLine } from './findings/WaitingLine.tsx';
import { useOverview } from './useOverview.ts';
import { asked } from './view.ts';
import type { Tried } from './weights/tried.ts';

export interface ComparisonScreenProps {
  readonly jobId: string;
  readonly onOpen: (candidate: string) => void;
  readonly onScorecard: (assessment: string) => void;
  readonly onScorecards: () => void;
  readonly onBoard: () => void;
  readonly onPlan: () => void;
}

/** Candidates of a job side by side: what follows from their ratings, how surely, and what each rests on. */
export default function ComparisonScreen(props: ComparisonScreenProps) {
  const { jobId } = props;
  const t = useWords('comparison');
  const [tried, setTried] = useState<Tried>(new Map());
  const weights = useMemo(() => [...tried].map(([criterion, weight]) => ({ criterion, weight })), [tried]);
  const asked = useOverview(jobId, weights);
  const { overview, error } = asked;
  if (!overview) {
    return (
      <>
        <ScreenHead title={t('title')} />
        {error ? (
          <EmptyState title={error.message} />
        ) : (
          <p className={styles.working} aria-busy="true">
            {t('working')}
          </p>
        )}
      </>
    );
  }
  if (overview.heads.every(({ standing }) => standing === 'unrated')) {
    return <NothingYet {...props} overview={overview} />;
  }
  return <Compared {...props} overview={overview} weights={asked.weights} tried={tried} onTry={setTried} />;
}

/** Why there is nothing to compare, and what to do about it. */
function NothingYet(props: ComparisonScreenProps & { overview: Overview }) {
  const { overview, onBoard, onScorecards, onPlan } = props;
  const t = useWords('comparison');
  const { heads, plan, waiting, interviewers } = overview;
  const isPlanned = plan.some((stage) => asked(stage, false).length > 0);
  const why = heads.length === 0 ? 'nobody' : isPlanned ? 'unrated' : 'plan';
  const deed = { nobody: onBoard, unrated: onScorecards, plan: onPlan }[why];
  const interviewerOf = (id: string) => interviewers.find((one) => one.id === id)?.name ?? t('formerly');
  return (
    <>
      <ScreenHead title={t('title')} note={overview.title} />
      {heads.length > 0 && (
        <WaitingLine waiting={waiting} interviewerOf={interviewerOf} onScorecards={onScorecards} />
      )}
      <EmptyState
        title={t(`empty.${why}.title`)}
        actions={
          <Button kind="primary" onPress={deed}>
            {t(`empty.${why}.deed`)}
          </Button>
        }
      >
        {t(`empty.${why}.text`, { count: heads.length })}
      </EmptyState>
    </>
  );
}
