import type { WorkbookState } from '#contract/state.ts';
import { useWords } from '../../words/words.ts';
import { TemplateChooser } from './TemplateChooser.tsx';

interface NewJobScreenProps {
  readonly workbook: WorkbookState;
  /** Where a new job goes unless the user says otherwise. */
  readonly into: 'this' | 'new';
  readonly onAdded: (job: string) => void;
  readonly onLeave: () => void;
}

/** Choosing a template while a workbook is open. */
export default function NewJobScreen({ workbook, into, onAdded, onLeave }: NewJobScreenProps) {
  const t = useWords('start');
  return (
    <TemplateChooser
      workbook={workbook}
      usual={{ kind: into === 'this' ? 'this' : 'usual' }}
      onAdded={onAdded}
      leave={{ text: t('leave'), onLeave }}
    />
  );
}
