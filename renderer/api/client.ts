import type { z } from 'zod';
import type { Bridge, CallName, Calls, EventName, Events, Input, Output } from '#contract';
import type { Result } from '#contract/result.ts';

declare global {
  interface Window {
    readonly bridge: Bridge;
  }
}

/** A call that could not be done; its message is a sentence for people. */
export class CallFailed extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'CallFailed';
    this.code = code;
  }
}

export type CallInput<N extends CallName> = Input<Calls[N]>;
export type CallOutput<N extends CallName> = Output<Calls[N]>;
export type EventPayload<N extends EventName> = z.infer<Events[N]>;

/** Asks the other side; throws CallFailed with its sentence when it says no. */
export async function call<N extends CallName>(
  name: N,
  ...input: undefined extends CallInput<N> ? [] : [CallInput<N>]
): Promise<CallOutput<N>> {
  return unwrap<CallOutput<N>>(await window.bridge.invoke(name, input[0]));
}

/** Listens for what is told unasked; returns how to stop. */
export function listen<N extends EventName>(
  name: N,
  listener: (payload: EventPayload<N>) => void,
): () => void {
  return window.bridge.on(name, (payload) => listener(payload as EventPayload<N>));
}

/** Opens a file that was dropped on the window. */
export async function openDropped(file: File): Promise<CallOutput<'workbook:drop'>> {
  return unwrap(await window.bridge.drop(file));
}

/** Attaches files that were dropped to a candidate; `label` names the deed beside Undo. */
export async function attachDropped(
  files: readonly File[],
  candidate: string,
  label: string,
): Promise<CallOutput<'attachment:drop'>> {
  return unwrap(await window.bridge.attach(files, candidate, label));
}

/** Reads interview forms that were dropped; answers the ids of their lines. */
export async function dropForms(files: readonly File[]): Promise<CallOutput<'form:drop'>> {
  return unwrap(await window.bridge.takeForms(files));
}

/** Reads files that were dropped as postings. */
export async function importDropped(files: readonly File[]): Promise<CallOutput<'import:drop'>> {
  return unwrap(await window.bridge.importPostings(files));
}

/** Reads files that were dropped as candidates to import. */
export async function readDroppedPeople(files: readonly File[]): Promise<CallOutput<'importPeople:drop'>> {
  return unwrap(await window.bridge.importPeople(files));
}

/** Reads a description that was edited in Word and dropped; null when it was not sent out for that. */
export async function readBackDropped(file: File): Promise<CallOutput<'roundTrip:drop'>> {
  return unwrap(await window.bridge.readBack(file));
}

export function platform(): Bridge['platform'] {
  return window.bridge.platform;
}

function unwrap<T>(result: Result<unknown>): T {
  if (result.ok) return result.value as T;
  throw new CallFailed(result.error.code, result.error.message);
}
