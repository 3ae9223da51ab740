import { useSyncExternalStore } from 'react';
import { words } from '../words/words.ts';
import { CallFailed } from './client.ts';

let current: string | null = null;
const listeners = new Set<() => void>();

/** Shows one sentence near the title bar until it is dismissed or another takes its place. */
export function report(problem: unknown): void {
  set(typeof problem === 'string' ? problem : sentence(problem));
}

/** Shows a sentence for a moment: something happened and is over. */
export function mention(sentence: string): void {
  set(sentence);
  setTimeout(() => {
    if (current === sentence) set(null);
  }, 8_000);
}

export function dismissProblem(): void {
  set(null);
}

export function useProblem(): string | null {
  return useSyncExternalStore(subscribe, () => current);
}

/** A failed call that nobody waited for is a problem to show, never one to swallow. */
export function reportStrays(): void {
  window.addEventListener('unhandledrejection', (event) => {
    report(event.reason);
    // It is shown where it belongs; the console is for defects.
    if (event.reason instanceof CallFailed) event.preventDefault();
  });
}

function sentence(error: unknown): string {
  if (error instanceof CallFailed) return error.message;
  console.error(error);
  return words('app')('problem.defect');
}

function set(problem: string | null): void {
  current = problem;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
