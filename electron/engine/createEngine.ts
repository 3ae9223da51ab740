import { randomUUID } from 'node:crypto';
import type { EngineCalls, Handlers } from '#contract/contract.ts';
import { emptySeat } from '#domain/assessment/independence.ts';
import { type Announce, Desk } from './desk.ts';
import { keptBy, notKept } from './givenOut.ts';
import { engineHandlers } from './handlers/handlers.ts';
import { OpenFile } from './openFile.ts';
import { seatsIn } from './seats.ts';
import { Together } from './together.ts';

/**
 * Everything the engine can be asked, over its own desk; `data` is the folder for journals and versions.
 * At a window somebody sits, who may not see every scorecard. In the command line that is whoever sat at the window last,
 * so that it shows no more than the app; only where nobody ever did, everything submitted shows.
 */
export function createEngine(
  data: string,
  announce: Announce,
  at: 'window' | 'command-line' = 'window',
): Handlers<EngineCalls> {
  const desk = new Desk(
    {
      open: (path, password, listener) => OpenFile.open(path, data, listener, password),
      create: (path, workbook, replace, listener) => OpenFile.create(path, workbook, replace, data, listener),
    },
    announce,
    Date.now,
    seatsIn(data, at === 'window' ? emptySeat : null),
  );
  const together = new Together(desk, () => new Date());
  desk.employ(together);
  const givenOut = at === 'window' ? keptBy(desk, randomUUID) : notKept;
  return engineHandlers(desk, together, data, randomUUID, announce, givenOut);
}
