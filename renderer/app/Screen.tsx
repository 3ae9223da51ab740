import { lazy, useCallback } from 'react';
import type { WorkbookState } from '#contract/state.ts';
import { runCommand } from '../api/commands.ts';
import { ReasonsPart } from '../features/decisions/ReasonsPart.tsx';
import type { PasswordDeed } from '../features/password/PasswordDialog.tsx';
import { PasswordPart } from '../features/password/PasswordPart.tsx';
import type { Go, JobPart, Route } from './route.ts';
import { readBack, useReadBack } from './useReadBack.ts';

const BatchScreen = lazy(() => import('../features/batch/BatchScreen.tsx'));
const CandidateScreen = lazy(() => import('../features/candidate/CandidateScreen.tsx'));
const CandidatesScreen = lazy(() => import('../features/candidates/CandidatesScreen.tsx'));
const DuplicatesScreen = lazy(() => import('../features/duplicates/DuplicatesScreen.tsx'));
const FormsScreen = lazy(() => import('../features/forms/FormsScreen.tsx'));
const ImportingScreen = lazy(() => import('../features/importing/ImportingScreen.tsx'));
const ImportPeopleScreen = lazy(() => import('../features/importPeople/ImportPeopleScreen.tsx'));
const JobsScreen = lazy(() => import('../features/jobs/JobsScreen.tsx'));
const NewJobScreen = lazy(() => import('../features/start/NewJobScreen.tsx'));
const PeopleScreen = lazy(() => import('../features/people/PeopleScreen.tsx'));
const RetentionScreen = lazy(() => import('../features/retention/RetentionScreen.tsx'));
const RoundTripScreen = lazy(() => import('../features/roundTrip/RoundTripScreen.tsx'));
const ScorecardScreen = lazy(() => import('../features/scorecard/ScorecardScreen.tsx'));
const SettingsScreen = lazy(() => import('../features/settings/SettingsScreen.tsx'));
const VersionsScreen = lazy(() => import('../features/versions/VersionsScreen.tsx'));

const BoardScreen = lazy(() => import('../features/board/BoardScreen.tsx'));
const ComparisonScreen = lazy(() => import('../features/comparison/ComparisonScreen.tsx'));
const DecisionsScreen = lazy(() => import('../features/decisions/DecisionsScreen.tsx'));
const DescriptionScreen = lazy(() => import('../features/description/DescriptionScreen.tsx'));
const PlanScreen = lazy(() => import('../features/plan/PlanScreen.tsx'));
const ScorecardsScreen = lazy(() => import('../features/scorecards/ScorecardsScreen.tsx'));

interface ScreenProps {
  readonly route: Route;
  readonly go: Go;
  readonly workbook: WorkbookState;
  readonly onAdded: (job: string) => void;
  readonly onPassword: (deed: PasswordDeed) => void;
}

/** The screen that belongs to a route. */
export function Screen({ route, go, workbook, onAdded, onPassword }: ScreenProps) {
  const openJob = (job: string) => go({ screen: 'job', job, part: 'description' });
  const openCandidate = (candidate: string) => go({ screen: 'candidate', candidate, from: route });
  const openScorecard = (assessment: string) => go({ screen: 'scorecard', assessment, from: route });
  switch (route.screen) {
    case 'jobs':
      return (
        <JobsScreen
          onOpen={openJob}
          onNew={() => go({ screen: 'new', into: 'this' })}
          onImport={() => go({ screen: 'importing' })}
        />
      );
    case 'importing':
      return <ImportingScreen onOpen={openJob} onBack={() => go({ screen: 'jobs' })} />;
    case 'roundTrip':
      return (
        <RoundTripScreen
          key={route.document}
          documentId={route.document}
          onJob={() => openJob(route.job)}
          onReadBack={() => readBack(go)}
        />
      );
    case 'job':
      return <JobPartScreen key={route.job} route={route} go={go} />;
    case 'new':
      return (
        <NewJobScreen
          key={route.into}
          workbook={workbook}
          into={route.into}
          onAdded={(job) => {
            openJob(job);
            onAdded(job);
          }}
          onLeave={() => go({ screen: 'jobs' })}
        />
      );
    case 'candidates':
      return (
        <CandidatesScreen
          onOpen={openCandidate}
          onDuplicates={() => go({ screen: 'duplicates' })}
          onImport={() => go({ screen: 'importPeople', problems: [] })}
        />
      );
    case 'importPeople':
      return <ImportPeopleScreen problems={route.problems} onLeave={() => go({ screen: 'candidates' })} />;
    case 'candidate':
      return (
        <CandidateScreen
          key={route.candidate}
          candidateId={route.candidate}
          onBack={() => go(route.from)}
          onScorecard={openScorecard}
        />
      );
    case 'scorecard':
      return (
        <ScorecardScreen
          key={route.assessment}
          assessmentId={route.assessment}
          onLeave={() => go(route.from)}
        />
      );
    case 'people':
      return <PeopleScreen />;
    case 'forms':
      return <FormsScreen />;
    case 'duplicates':
      return <DuplicatesScreen onBack={() => go({ screen: 'candidates' })} onOpen={openCandidate} />;
    case 'retention':
      return <RetentionScreen onOpen={openCandidate} />;
    case 'export':
      return (
        <BatchScreen
          key={`${workbook.id} ${route.formsOf}`}
          workbook={workbook}
          formsOf={route.formsOf}
          onStyle={() => go({ screen: 'settings' })}
        />
      );
    case 'versions':
      return <VersionsScreen workbook={workbook} onMerge={() => runCommand('merge')} />;
    case 'settings':
      return (
        <SettingsScreen
          password={<PasswordPart workbook={workbook} onAsk={onPassword} />}
          reasons={<ReasonsPart />}
        />
      );
  }
}

/** The screen of each part of a job; each is a chunk of its own, so that the editor costs nothing elsewhere. */
function JobPartScreen({ route, go }: { route: Extract<Route, { screen: 'job' }>; go: Go }) {
  const { job } = route;
  const onReadBack = useReadBack(go);
  const openPart = (part: JobPart) => go({ screen: 'job', job, part });
  const openCandidate = (candidate: string) => go({ screen: 'candidate', candidate, from: route });
  const openScorecard = (assessment: string) => go({ screen: 'scorecard', assessment, from: route });
  const onForms = useCallback(() => go({ screen: 'export', formsOf: job }), [go, job]);
  switch (route.part) {
    case 'description':
      return <DescriptionScreen jobId={job} onReadBack={onReadBack} />;
    case 'plan':
      return <PlanScreen jobId={job} onForms={onForms} />;
    case 'board':
      return <BoardScreen jobId={job} onOpen={openCandidate} />;
    case 'scorecards':
      return (
        <ScorecardsScreen
          jobId={job}
          onScorecard={openScorecard}
          onForms={onForms}
          onPeople={() => go({ screen: 'people' })}
          onPlan={() => openPart('plan')}
        />
      );
    case 'comparison':
      return (
        <ComparisonScreen
          jobId={job}
          onOpen={openCandidate}
          onScorecard={openScorecard}
          onScorecards={() => openPart('scorecards')}
          onBoard={() => openPart('board')}
          onPlan={() => openPart('plan')}
        />
      );
    case 'decisions':
      return <DecisionsScreen jobId={job} onOpen={openCandidate} />;
  }
}
