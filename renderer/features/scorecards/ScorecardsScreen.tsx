import { useState } from 'react';
import { call } from '../../api/client.ts';
import { flushEdits } from '../../api/edits.ts';
import { useCall } from '../../api/hooks.ts';
import { report } from '../../api/problems.ts';
import { MePicker } from '../../me/MePicker.tsx';
import { useMe } from '../../me/useMe.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ScreenHead } from '../../ui/ScreenHead.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { useWords } from '../../words/words.ts';
import { Filters, type Only } from './Filters.tsx';
import { Halfway } from './Halfway.tsx';
import styles from './ScorecardsScreen.module.css';
import { StagePart } from './StagePart.tsx';

interface ScorecardsScreenProps {
  readonly jobId: string;
  readonly onScorecard: (assessment: string) => void;
  /** To where interview forms are handed out. */
  readonly onForms: () => void;
  readonly onPeople: () => void;
  readonly onPlan: () => void;
}

/** So many candidates are listed under a stage at once; more are asked for. */
const step = 100;

/** Who rates whom in a job: half-finished scorecards first, then stage by stage. */
export default function ScorecardsScreen({
  jobId,
  onScorecard,
  onForms,
  onPeople,
  onPlan,
}: ScorecardsScreenProps) {
  const t = useWords('scorecards');
  const me = useMe();
  const [typed, setTyped] = useState('');
  const [only, setOnly] = useState<Only>('all');
  const [limit, setLimit] = useState(step);
  const { data: stages, error } = useCall(
    'assessment:overview',
    { job: jobId, typed, only, limit },
    ({ jobs, people, candidates, assessments, decisions }) =>
      jobs.length + people.length + candidates.length + assessments.length + decisions.length > 0,
  );
  const begin = (stage: string, candidate: string) =>
    void flushEdits()
      .then(() => call('assessment:begin', { job: jobId, stage, candidate, label: t('deed.begin') }))
      .then(({ id }) => onScorecard(id), report);

  const isFiltered = typed.trim() !== '' || only !== 'all';
  const hasRows = stages?.some(({ candidates }) => candidates.length > 0);
  return (
    <>
      <ScreenHead
        title={t('title')}
        note={<MePicker />}
        actions={
          stages &&
          stages.length > 0 && (
            <>
              <Button small onPress={onForms}>
                {t('forms')}
              </Button>
              <Filters only={only} hasMe={me !== null} onOnly={setOnly} />
              <SearchField
                className={styles.search}
                label={t('search')}
                placeholder={t('search')}
                value={typed}
                onChange={setTyped}
              />
            </>
          )
        }
      />
      <div className={styles.body}>
        {error && <EmptyState title={t('gone')}>{error.message}</EmptyState>}
        {stages?.length === 0 && (
          <EmptyState
            title={t('noStages.title')}
            actions={
              <Button kind="primary" onPress={onPlan}>
                {t('noStages.plan')}
              </Button>
            }
          >
            {t('noStages.text')}
          </EmptyState>
        )}
        {stages && stages.length > 0 && !hasRows && (
          <EmptyState
            title={t(isFiltered ? 'none.title' : 'empty.title')}
            actions={
              isFiltered ? (
                <Button
                  onPress={() => {
                    setTyped('');
                    setOnly('all');
                  }}
                >
                  {t('none.all')}
                </Button>
              ) : (
                <>
                  <Button onPress={onPlan}>{t('noStages.plan')}</Button>
                  <Button onPress={onPeople}>{t('empty.people')}</Button>
                </>
              )
            }
          >
            {t(isFiltered ? 'none.text' : 'empty.text')}
          </EmptyState>
        )}
        {hasRows && <Halfway jobId={jobId} onOpen={onScorecard} />}
        {hasRows &&
          stages?.map((stage) => (
            <StagePart
              key={stage.stage}
              stage={stage}
              hasMe={me !== null}
              onOpen={onScorecard}
              onBegin={(candidate) => begin(stage.stage, candidate)}
              onMore={() => setLimit(limit + step)}
              onPlan={onPlan}
            />
          ))}
      </div>
    </>
  );
}
