import { useEffect, useState } from 'react';
import { fitting } from '#domain/finding/fit.ts';
import { call } from '../../api/client.ts';
import type { Go, Route } from '../route.ts';
import type { Action } from './actions.ts';

/** As many as are worth looking through here; the list of candidates has the rest. */
const most = 6;

/** Candidates whom the typed letters find; until that is known, those found before who still fit. */
export function useCandidates(
  typed: string,
  route: Route | null,
  go: Go,
): { readonly found: readonly Action[]; readonly isKnown: boolean } {
  const [answer, setAnswer] = useState<{ text: string; found: readonly Action[] }>({ text: '', found: [] });
  const text = typed.trim();
  // biome-ignore lint/correctness/useExhaustiveDependencies: where one is does not change while the palette is open
  useEffect(() => {
    if (text.length < 2) return;
    let wanted = true;
    const show = (found: readonly Action[]) => wanted && setAnswer({ text, found });
    call('candidate:suggest', { text, limit: most }).then(
      (rows) =>
        show(
          rows.map(({ id, name, location }) => ({
            id: `candidate-${id}`,
            text: name,
            note: location,
            icon: 'person',
            run: () => go({ screen: 'candidate', candidate: id, from: route ?? { screen: 'candidates' } }),
          })),
        ),
      () => show([]),
    );
    return () => {
      wanted = false;
    };
  }, [text]);
  if (text.length < 2) return { found: [], isKnown: true };
  if (answer.text === text) return { found: answer.found, isKnown: true };
  return { found: fitting(answer.found, text, (one) => one.text), isKnown: false };
}
