import type { Outlook } from '#contract/decisions.ts';
import type { DecisionKind } from '#domain/schemas/decision.ts';

/** Something unusual about a decision: its words under `odd`, whom it is about, and how many they are. */
export interface Oddity {
  readonly words: 'hiredElsewhere' | 'again' | 'wasReject' | 'wasWithdraw' | 'wasHire' | 'noOffer';
  readonly count: number;
  readonly first: Outlook;
}

/** What is oddest about deciding `kind` now, or null. It is told, not forbidden. */
export function oddityOf(kind: DecisionKind, candidates: readonly Outlook[]): Oddity | null {
  const goesOn = kind === 'advance' || kind === 'offer' || kind === 'hire';
  const checks: [Oddity['words'], (outlook: Outlook) => boolean][] = [
    ['hiredElsewhere', ({ hiredFor }) => goesOn && hiredFor.length > 0],
    ['again', ({ standing }) => kind !== 'advance' && standing === kind],
    ['wasHire', ({ standing }) => standing === 'hire'],
    ['wasReject', ({ standing }) => standing === 'reject'],
    ['wasWithdraw', ({ standing }) => standing === 'withdraw'],
    ['noOffer', ({ standing }) => kind === 'hire' && standing !== 'offer'],
  ];
  for (const [words, isOdd] of checks) {
    const odd = candidates.filter(isOdd);
    if (odd[0]) return { words, count: odd.length, first: odd[0] };
  }
  return null;
}
