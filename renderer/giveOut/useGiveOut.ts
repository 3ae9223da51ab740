import { useEffect, useState } from 'react';
import type { FormRequest } from '#contract/forms.ts';
import { CallFailed, type CallOutput, call } from '../api/client.ts';
import { flushEdits } from '../api/edits.ts';

export type Done = Extract<CallOutput<'form:giveOut'>, { outcome: 'done' }>;

/** ms between looks at how far it is. */
const pace = 250;

/** Writes forms one after the other, tells how far it is, and what came of each. */
export function useGiveOut() {
  const [isWriting, setWriting] = useState(false);
  const [progress, setProgress] = useState<CallOutput<'form:progress'>>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [problem, setProblem] = useState('');

  useEffect(() => {
    if (!isWriting) return;
    const timer = setInterval(
      () => void call('form:progress').then(setProgress, () => setProgress(null)),
      pace,
    );
    return () => clearInterval(timer);
  }, [isWriting]);

  const write = async (requests: readonly FormRequest[], replace: boolean) => {
    setWriting(true);
    setProblem('');
    setProgress(null);
    try {
      await flushEdits();
      const outcome = await call('form:giveOut', { requests: [...requests], replace });
      if (outcome.outcome === 'done') setDone((before) => (replace ? joined(before, outcome) : outcome));
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      setProblem(error.message);
    } finally {
      setWriting(false);
    }
  };

  return { isWriting, progress, done, problem, write, stop: () => void call('form:stop') };
}

/** What was replaced takes the place of what was skipped before. */
function joined(before: Done | null, now: Done): Done {
  const names = new Set(now.forms.map(({ name }) => name));
  const kept = before?.forms.filter(({ name }) => !names.has(name)) ?? [];
  return { ...now, file: now.file ?? before?.file ?? null, forms: [...kept, ...now.forms] };
}
