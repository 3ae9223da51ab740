import type { CallName } from '#contract';
import type { Edit } from '#domain/edits/change.ts';
import { type CallInput, type CallOutput, call } from './client.ts';

let last: Promise<unknown> = Promise.resolve();
const typed = new Set<string>();
const flushers = new Set<() => void>();
const refusalListeners = new Set<() => void>();

/**
 * Sends an edit; one is under way at a time and their order is kept.
 * Rejects with CallFailed when it was refused; what is on screen is then asked for again.
 */
export function edit(edit: Edit): Promise<void> {
  return queue(edit, () => call('edit:apply', edit)).then(() => undefined);
}

/** Sends a deed that has a call of its own, in turn with the edits. With a `key` it is typing, as with `edit`. */
export function deed<N extends CallName>(
  name: N,
  input: CallInput<N> & { label: string; key?: string | undefined },
): Promise<CallOutput<N>> {
  return queue(input, () => (call as (name: N, input: CallInput<N>) => Promise<CallOutput<N>>)(name, input));
}

function queue<T>({ label, key }: { label: string; key?: string | undefined }, send: () => Promise<T>) {
  if (key !== undefined) typed.add(label);
  else typed.delete(label);
  const sent = last.then(async () => {
    try {
      return await send();
    } catch (error) {
      for (const listener of refusalListeners) listener();
      throw error;
    }
  });
  last = sent.catch(() => undefined);
  return sent;
}

/** Registers a feature that holds text back for a moment: `flush` hands it to `edit` at once. Returns how to stop. */
export function registerFlush(flush: () => void): () => void {
  flushers.add(flush);
  return () => {
    flushers.delete(flush);
  };
}

/** Resolves when everything typed so far has been answered; needed before undo, save, export and closing. */
export async function flushEdits(): Promise<void> {
  for (const flush of flushers) flush();
  await last;
}

/** Whether this deed was typing, which needs no mention: one sees it. */
export function wasTyped(label: string): boolean {
  return typed.has(label);
}

/** Tells when an edit was refused and the screen shows what is not so. Returns how to stop. */
export function onRefused(listener: () => void): () => void {
  refusalListeners.add(listener);
  return () => {
    refusalListeners.delete(listener);
  };
}
