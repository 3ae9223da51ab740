import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useWords } from '../../words/words.ts';
import { Filling } from './Filling.tsx';
import { ReadView } from './read/ReadView.tsx';
import { useSheet } from './useSheet.ts';

interface ScorecardScreenProps {
  readonly assessmentId: string;
  readonly onLeave: () => void;
}

/** One interviewer's scorecard: filled in while it is a draft of one's own, read after that. */
export default function ScorecardScreen({ assessmentId, onLeave }: ScorecardScreenProps) {
  const t = useWords('scorecard');
  const { sheet, missing, deeds, latest } = useSheet(assessmentId);
  if (missing !== undefined) {
    return (
      <EmptyState
        title={t('gone')}
        actions={
          <Button kind="primary" onPress={onLeave}>
            {t('back')}
          </Button>
        }
      >
        {missing}
      </EmptyState>
    );
  }
  if (sheet === undefined) return null;
  if (sheet.mine && sheet.assessment.status === 'draft') {
    return <Filling sheet={sheet} deeds={deeds} latest={() => latest.current ?? sheet} onLeave={onLeave} />;
  }
  return <ReadView sheet={sheet} deeds={deeds} onLeave={onLeave} />;
}
