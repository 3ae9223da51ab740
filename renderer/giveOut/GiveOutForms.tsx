import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/words.ts';
import { GiveOutDialog } from './GiveOutDialog.tsx';

/** A button that hands out interview forms of a job as Word documents. */
export function GiveOutForms({ jobId }: { jobId: string }) {
  const t = useWords('giveOut');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button small onPress={() => setOpen(true)}>
        {t('open')}
      </Button>
      {isOpen && <GiveOutDialog jobId={jobId} onClose={() => setOpen(false)} />}
    </>
  );
}
