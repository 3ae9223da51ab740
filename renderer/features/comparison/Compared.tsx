import { useMemo, useState } from 'react';
import type { Overview } from '#domain/comparison/overview.ts';
import type { TriedWeight } from '#domain/comparison/tried.ts';
import { DecideDialog } from '../../decide/DecideDialog.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useWords } from '../../words/words.ts';
import { Comparing } from './Comparing.tsx';
import styles from './ComparisonScreen.module.css';
import type { ComparisonScreenProps } from './ComparisonScreen.tsx';
import { Charts } from './chart/Charts.tsx';
import * as figures from './figures.ts';
import { Findings } from './findings/Findings.tsx';
import { sentences } from './findings/sentences.ts';
import { WaitingLine } from './findings/WaitingLine.tsx';
import { Head } from './head/Head.tsx';
import { useNames } from './useNames.ts';
import { useView } from './useView.ts';
import { shownHeads, shownRows, shownStages, toggled } from './view.ts';
import type { Tried } from './weights/tried.ts';
import { WeightsPanel } from './weights/WeightsPanel.tsx';

interface ComparedProps extends ComparisonScreenProps {
  readonly overview: Overview;
  readonly weights: readonly TriedWeight[];
  readonly tried: Tried;
  readonly onTry: (tried: Tried) => void;
}

/** The comparison itself: the finding in words, a chart, the matrix, and the evidence behind a cell. */
export function Compared(props: ComparedProps) {
  const { overview, weights, tried, onTry, onScorecard, onOpen, onScorecards } = props;
  const t = useWords('comparison');
  const [view, setView] = useView(overview);
  const [panel, setPanel] = useState<'weights' | 'decide' | null>(null);
  const names = useNames(overview, view.blind);
  const { nameOf } = names;
  const heads = useMemo(() => shownHeads(overview, view, nameOf), [overview, view, nameOf]);
  const rows = useMemo(() => shownRows(overview.plan, view), [overview.plan, view]);
  const stages = useMemo(() => shownStages(overview.plan, view), [overview.plan, view]);
  const said = useMemo(() => sentences(overview, { names, t, write: figures }), [overview, names, t]);
  const selected = useMemo(
    () => overview.heads.filter(({ candidate }) => view.selected.has(candidate)).map((one) => one.candidate),
    [overview, view.selected],
  );
  const deeds = useMemo(
    () => ({
      fold: (stage: string) => setView((view) => ({ folded: toggled(view.folded, stage) })),
      select: (candidate: string) => setView((view) => ({ selected: toggled(view.selected, candidate) })),
    }),
    [setView],
  );
  return (
    <>
      <Head
        overview={overview}
        shown={heads.length}
        view={view}
        selected={selected}
        nameOf={nameOf}
        onView={(change) => setView(() => change)}
        onWeights={() => setPanel('weights')}
        onDecide={() => setPanel('decide')}
      />
      <WaitingLine waiting={overview.waiting} interviewerOf={names.interviewer} onScorecards={onScorecards} />
      {tried.size > 0 && (
        <p className={styles.tried} role="status">
          {t('tried')}
          <Button kind="quiet" small onPress={() => onTry(new Map())}>
            {t('weights.back')}
          </Button>
        </p>
      )}
      <div className={styles.top}>
        <Findings said={said} />
        <Charts overview={overview} heads={heads} stages={stages} selected={view.selected} nameOf={nameOf} />
      </div>
      {heads.length === 0 ? (
        <EmptyState
          title={t('empty.none.title')}
          actions={<Button onPress={() => setView(() => ({ who: 'all' }))}>{t('empty.none.deed')}</Button>}
        >
          {t('empty.none.text')}
        </EmptyState>
      ) : (
        <Comparing
          overview={overview}
          weights={weights}
          heads={heads}
          rows={rows}
          selected={view.selected}
          isBlind={view.blind}
          nameOf={nameOf}
          standingOf={names.standing}
          interviewerOf={names.interviewer}
          onFold={deeds.fold}
          onSelect={deeds.select}
          onOpen={onOpen}
          onScorecard={onScorecard}
        />
      )}
      {panel === 'weights' && (
        <WeightsPanel overview={overview} tried={tried} onTry={onTry} onClose={() => setPanel(null)} />
      )}
      {panel === 'decide' && (
        <DecideDialog jobId={overview.job} candidates={selected} onClose={() => setPanel(null)} />
      )}
    </>
  );
}
