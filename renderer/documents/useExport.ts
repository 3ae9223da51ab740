import { useState } from 'react';
import type { DocumentRequest } from '#contract/reports.ts';
import { call } from '../api/client.ts';
import { flushEdits } from '../api/edits.ts';

export type Outcome =
  | { readonly state: 'idle' }
  | { readonly state: 'writing'; readonly request: DocumentRequest }
  | {
      readonly state: 'written';
      readonly file: string;
      readonly name: string;
      readonly place: string;
      readonly note: string | null;
    }
  | { readonly state: 'failed'; readonly sentence: string; readonly request: DocumentRequest };

/** Writes a document, after everything typed has reached the workbook. */
export function useExport() {
  const [outcome, setOutcome] = useState<Outcome>({ state: 'idle' });
  const run = async (request: DocumentRequest) => {
    if (outcome.state === 'writing') return;
    setOutcome({ state: 'writing', request });
    try {
      await flushEdits();
      const written = await call('report:export', request);
      if (written.outcome === 'cancelled') setOutcome({ state: 'idle' });
      else
        setOutcome({
          state: 'written',
          file: written.file,
          name: written.name,
          place: written.place,
          note: written.note,
        });
    } catch (error) {
      const sentence = error instanceof Error ? error.message : String(error);
      setOutcome({ state: 'failed', sentence, request });
    }
  };
  return {
    outcome,
    run: (request: DocumentRequest) => void run(request),
    dismiss: () => setOutcome({ state: 'idle' }),
  };
}
