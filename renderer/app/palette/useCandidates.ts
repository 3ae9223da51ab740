import { useEffect, useState } from 'react';
import { call } from '../../api/client.ts';
import type { Go, Route } from '../route.ts';
import type { Action } from './actions.ts';

/** As many as are worth looking through here; the list of candidates has the rest. */
const most = 6;

/** Candidates whom the typed letters find. */
export function useCandidates(typed: string, route: Route | null, go: Go): Action[] {
  const [found, setFound] = useState<Action[]>([]);
  const text = typed.trim();
  // biome-ignore lint/correctness/useExhaustiveDependencies: where one is does not change while the palette is open
  useEffect(() => {
    if (text.length < 2) return;
    let wanted = true;
    const query = { text, sort: 'name', offset: 0, limit: most } as const;
    void call('candidate:list', query).then(({ rows }) => {
      if (!wanted) return;
      const actions = rows.map(
        ({ id, name, location }): Action => ({
          id: `candidate-${id}`,
          text: name,
          note: location,
          icon: 'person',
          run: () => go({ screen: 'candidate', candidate: id, from: route ?? { screen: 'candidates' } }),
        }),
      );
      setFound(actions);
    });
    return () => {
      wanted = false;
    };
  }, [text]);
  return text.length < 2 ? [] : found;
}
