import { randomUUID } from 'node:crypto';
import type { EngineCalls, Handlers } from '#contract/contract.ts';
import { type Announce, Desk } from './desk.ts';
import { engineHandlers } from './handlers/handlers.ts';
import { workbookFormat } from './storage/format/format.ts';
import { createSession, openSession, type SessionOptions } from './storage/session.ts';

/** Everything the engine can be asked, over its own desk; `data` is the folder for journals and versions. */
export function createEngine(data: string, announce: Announce): Handlers<EngineCalls> {
  const options: SessionOptions = { data, format: workbookFormat };
  const desk = new Desk(
    {
      open: (path, onSavedState) => openSession(path, { ...options, onSavedState }),
      create: (path, workbook, replace, onSavedState) =>
        createSession(path, workbook, { ...options, replace, onSavedState }),
    },
    announce,
    Date.now,
  );
  return engineHandlers(desk, randomUUID);
}
