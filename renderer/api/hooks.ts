import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallName, EventName } from '#contract';
import type { Changed } from '#contract/state.ts';
import { type CallInput, type CallOutput, call, type EventPayload, listen } from './client.ts';
import { onRefused } from './edits.ts';

export type Cause = EventPayload<'workbook:changed'>['cause'];
/** Whether a change of the workbook makes an answer stale. */
export type Concerns = (changed: Changed, cause: Cause) => boolean;

export interface Asked<T> {
  /** Undefined until the first answer to this very question. */
  readonly data: T | undefined;
  readonly error: Error | undefined;
  readonly reload: () => void;
}

interface Answer<T> {
  readonly question: string;
  readonly data?: T;
  readonly error?: Error;
}

/**
 * Asks, and asks again when `input` changes, when the workbook changed in a way that `concerns` it,
 * when an edit was refused and when the engine was restarted. The old answer stays until the new one is there.
 */
export function useCall<N extends CallName>(
  name: N,
  input: CallInput<N>,
  concerns?: Concerns,
): Asked<CallOutput<N>> {
  const question = JSON.stringify([name, input]);
  const [answer, setAnswer] = useState<Answer<CallOutput<N>>>({ question });
  const [turn, setTurn] = useState(0);
  const reload = useCallback(() => setTurn((turn) => turn + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `question` stands for name and input, `turn` asks again
  useEffect(() => {
    let wanted = true;
    (call as (name: N, input: CallInput<N>) => Promise<CallOutput<N>>)(name, input).then(
      (data) => wanted && setAnswer({ question, data }),
      (error: Error) => wanted && setAnswer({ question, error }),
    );
    return () => {
      wanted = false;
    };
  }, [question, turn]);

  useEvent('workbook:changed', ({ changed, cause }) => {
    if (concerns?.(changed, cause)) reload();
  });
  useEvent('engine:restarted', reload);
  useEffect(() => onRefused(reload), [reload]);

  const current = answer.question === question;
  return { data: current ? answer.data : undefined, error: current ? answer.error : undefined, reload };
}

/** Listens to an event for as long as the component is there; the newest `listener` is called. */
export function useEvent<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): void {
  const newest = useRef(listener);
  useEffect(() => {
    newest.current = listener;
  });
  useEffect(() => listen(name, (payload) => newest.current(payload)), [name]);
}
