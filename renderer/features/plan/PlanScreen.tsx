import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import { activeStages, candidateMinutes } from '#domain/plan/active.ts';
import { JobProvider } from '../../job/JobContext.tsx';
import { useJob } from '../../job/useJob.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Announcer } from '../../ui/reorder/Announcer.tsx';
import { ScreenHead } from '../../ui/ScreenHead.tsx';
import { useWords } from '../../words/words.ts';
import { BankButton } from './bank/BankButton.tsx';
import { Lines } from './lines/Lines.tsx';
import { Meter } from './meter/Meter.tsx';
import styles from './PlanScreen.module.css';
import { duration } from './parts/duration.ts';
import { SkillsPanel } from './skills/SkillsPanel.tsx';
import { StageEditor } from './stage/StageEditor.tsx';
import { NoStages } from './stages/NoStages.tsx';
import { StageRows } from './stages/StageRows.tsx';
import { useStageDeeds } from './stages/useStageDeeds.ts';
import { FocusContext, PlanningContext, usePlanning } from './usePlanning.ts';
import { usePlanState } from './usePlanState.ts';

interface PlanScreenProps {
  readonly jobId: string;
  /** To where interview forms are handed out. */
  readonly onForms: () => void;
}

/** How candidates for a job are assessed: its stages, their criteria, and what ties them to the job's skills. */
export default memo(function PlanScreen({ jobId, onForms }: PlanScreenProps) {
  // Another job is another screen: nothing of the one before stays behind.
  return <Planner key={jobId} jobId={jobId} onForms={onForms} />;
});

function Planner({ jobId, onForms }: PlanScreenProps) {
  const t = useWords('plan');
  const { shown, missing, change, latest } = useJob(jobId);
  const editing = useMemo(() => shown && { ...shown, change, latest }, [shown, change, latest]);
  return (
    <div className={styles.screen}>
      {missing !== undefined && !shown && <EmptyState title={t('missing')}>{missing}</EmptyState>}
      {editing && (
        <JobProvider value={editing}>
          <Announcer>
            <Plan onForms={onForms} />
          </Announcer>
        </JobProvider>
      )}
    </div>
  );
}

function Plan({ onForms }: Pick<PlanScreenProps, 'onForms'>) {
  const root = useRef<HTMLDivElement>(null);
  const { planning, focus, stage } = usePlanState(root);
  return (
    <PlanningContext value={planning}>
      <FocusContext value={focus}>
        <div ref={root} className={styles.plan}>
          <Head onForms={onForms} />
          <Body stageId={stage} />
        </div>
      </FocusContext>
    </PlanningContext>
  );
}

const Head = memo(function Head({ onForms }: Pick<PlanScreenProps, 'onForms'>) {
  const { job, t } = usePlanning();
  const { add } = useStageDeeds();
  const stages = activeStages(job.plan);
  return (
    <ScreenHead
      title={t('title')}
      note={t('summary', {
        title: job.title.trim() || t('untitled'),
        count: stages.length,
        time: duration(candidateMinutes(job.plan), t),
      })}
      {...(stages.length > 0 && {
        actions: (
          <>
            <BankButton kind="stage" path={['jobs', job.id, 'plan', 'stages']} looks="plain" />
            <Button onPress={onForms}>{t('forms')}</Button>
            <Button onPress={() => add()}>{t('addStage')}</Button>
          </>
        ),
      })}
    />
  );
});

/** Drawn apart from what one looks at, which changes with every move of the pointer. */
const Body = memo(function Body({ stageId }: { stageId: string | null }) {
  const { job } = usePlanning();
  const work = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const stage = activeStages(job.plan).find(({ id }) => id === stageId);
  // Another stage is read from its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: which stage it is, nothing else
  useLayoutEffect(() => scroller.current?.scrollTo(0, 0), [stageId]);
  if (job.plan.stages.length === 0) return <NoStages />;
  return (
    <>
      <Meter />
      <div className={styles.panes}>
        <StageRows chosen={stage?.id ?? null} />
        <div ref={scroller} className={styles.scroller} data-scroller data-region="plan">
          <div ref={work} className={styles.work}>
            <div className={styles.editor}>
              {stage ? <StageEditor key={stage.id} stage={stage} /> : <NoStages />}
            </div>
            <SkillsPanel stage={stage} />
            {stage && <Lines work={work} stage={stage} />}
          </div>
        </div>
      </div>
    </>
  );
});
