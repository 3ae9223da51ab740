import { useCallback, useEffect, useRef } from 'react';
import { call } from '../api/client.ts';
import { flushEdits } from '../api/edits.ts';
import { report } from '../api/problems.ts';
import type { Go } from './route.ts';

/** Asks for a description that was edited in Word and shows what is different in it; the same function every time. */
export function useReadBack(go: Go): () => void {
  const newest = useRef(go);
  useEffect(() => {
    newest.current = go;
  });
  return useCallback(() => readBack((route) => newest.current(route)), []);
}

/** The same once, outside of a component. */
export function readBack(go: Go): void {
  void flushEdits()
    .then(() => call('roundTrip:pick'))
    .then((read) => read && go({ screen: 'roundTrip', job: read.job, document: read.id }))
    .catch(report);
}
