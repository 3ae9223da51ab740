import { useEffect, useRef } from 'react';
import type { EventPayload } from './client.ts';

export type Command = EventPayload<'menu:command'>['command'];

const handlers = new Map<Command, (() => void)[]>();

/** Carries out a command for as long as the component is there, whether it comes from the menu, a key or the palette. */
export function useCommand(command: Command, handler: () => void): void {
  const newest = useRef(handler);
  useEffect(() => {
    newest.current = handler;
  });
  useEffect(() => {
    const run = () => newest.current();
    handlers.set(command, [...(handlers.get(command) ?? []), run]);
    return () => {
      handlers.set(
        command,
        (handlers.get(command) ?? []).filter((one) => one !== run),
      );
    };
  }, [command]);
}

/** Whether some screen can carry this out now. */
export function canRun(command: Command): boolean {
  return (handlers.get(command)?.length ?? 0) > 0;
}

/** Lets the screen that came last carry it out; false when none can. */
export function runCommand(command: Command): boolean {
  const run = handlers.get(command)?.at(-1);
  run?.();
  return run !== undefined;
}
