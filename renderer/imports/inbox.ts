import { useSyncExternalStore } from 'react';
import type { Found } from '#contract/imports.ts';
import type { Posting } from '#domain/outline/recognise/posting.ts';
import { newId } from '../api/ids.ts';

/** Something that came from outside and is not in the workbook yet, or why it could not be read. */
export interface Arrival {
  readonly id: string;
  readonly found: Found;
  /** With what was mended by hand; null for what could not be read. */
  readonly posting: Posting | null;
  /** The job it became. */
  readonly job: string | null;
}

let arrivals: readonly Arrival[] = [];
const listeners = new Set<() => void>();

/** What has arrived so far, for as long as the workbook is open. */
export function useInbox(): readonly Arrival[] {
  return useSyncExternalStore(subscribe, () => arrivals);
}

/** Adds what was read; returns the first of it that is new. */
export function arrive(founds: readonly Found[]): string | null {
  const added = founds.map(
    (found): Arrival => ({
      id: newId(),
      found,
      posting: found.outcome === 'read' ? found.posting : null,
      job: null,
    }),
  );
  set([...arrivals, ...added]);
  return added[0]?.id ?? null;
}

/** Notes what was mended, or which job it became. */
export function change(id: string, to: Partial<Pick<Arrival, 'posting' | 'job'>>): void {
  set(arrivals.map((one) => (one.id === id ? { ...one, ...to } : one)));
}

/** Leaves something out. */
export function dismiss(id: string): void {
  set(arrivals.filter((one) => one.id !== id));
}

/** What arrived for one workbook is not for another. */
export function emptyInbox(): void {
  set([]);
}

function set(next: readonly Arrival[]): void {
  arrivals = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
