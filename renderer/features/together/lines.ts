import type { WorkbookState } from '#contract/state.ts';

/** What there is to say about the open workbook, beside the work. */
export type Line =
  | { readonly kind: 'clashes'; readonly count: number }
  | { readonly kind: 'read-only'; readonly reason: string; readonly takesEdits: boolean }
  | { readonly kind: 'leftovers' }
  | { readonly kind: 'recovered'; readonly sentence: string }
  | { readonly kind: 'other'; readonly who: string; readonly computer: string; readonly since: string };

/** Everything there is to say, the most important first. */
export function linesOf(workbook: WorkbookState): Line[] {
  const { clashes, saved, leftovers, recovered, other } = workbook;
  return [
    ...(clashes > 0 ? [{ kind: 'clashes', count: clashes } as const] : []),
    ...(saved.state === 'read-only'
      ? [{ kind: 'read-only', reason: saved.reason, takesEdits: saved.takesEdits } as const]
      : []),
    ...(leftovers > 0 ? [{ kind: 'leftovers' } as const] : []),
    ...(recovered === null ? [] : [{ kind: 'recovered', sentence: recovered } as const]),
    ...(other
      ? [{ kind: 'other', who: other.who, computer: other.computer, since: other.since } as const]
      : []),
  ];
}

/** What is dismissed stays so until there is something else to say. */
export function keyOf(line: Line): string {
  // Its reason is worded anew with each edit.
  return line.kind === 'read-only' ? line.kind : JSON.stringify(line);
}
