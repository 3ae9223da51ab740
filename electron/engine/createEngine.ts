import { randomUUID } from 'node:crypto';
import type { EngineCalls, Handlers } from '#contract/contract.ts';
import { type Announce, Desk } from './desk.ts';
import { engineHandlers } from './handlers/handlers.ts';
import { createSession, openSession } from './storage/session.ts';

/** Everything the engine can be asked, over its own desk; `data` is the folder for journals and versions. */
export function createEngine(data: string, announce: Announce): Handlers<EngineCalls> {
  const desk = new Desk(
    {
      open: (path, onSavedState) => openSession(path, { data, onSavedState }),
      create: (path, workbook, replace, onSavedState) =>
        createSession(path, workbook, { data, replace, onSavedState }),
    },
    announce,
    Date.now,
  );
  return engineHandlers(desk, randomUUID);
}
