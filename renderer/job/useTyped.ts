import { useCallback, useEffect, useRef, useState } from 'react';
import { registerFlush } from '../api/edits.ts';

/** How long typing is held back, so that a burst of keys is one edit. */
const holdBack = 120;

export interface Typed {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Hands on at once what was typed. */
  readonly flush: () => void;
}

/**
 * Text as it is being typed: it shows at once, `commit` gets it within a moment, and when undo, save or close
 * ask for it. A value from elsewhere replaces it.
 */
export function useTyped(value: string, commit: (value: string) => void): Typed {
  const [typed, setTyped] = useState(value);
  const pending = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const newest = useRef(commit);
  useEffect(() => {
    newest.current = commit;
  });

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const text = pending.current;
    pending.current = null;
    if (text !== null) newest.current(text);
  }, []);

  useEffect(() => {
    if (pending.current === null) setTyped(value);
  }, [value]);
  useEffect(() => {
    const stop = registerFlush(flush);
    return () => {
      flush();
      stop();
    };
  }, [flush]);

  const onChange = useCallback(
    (text: string) => {
      setTyped(text);
      pending.current = text;
      timer.current ??= setTimeout(flush, holdBack);
    },
    [flush],
  );
  return { value: typed, onChange, flush };
}
