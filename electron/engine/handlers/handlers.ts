import type { EngineCalls, Handlers } from '#contract/contract.ts';
import type { NewId } from '#domain/schemas/primitives.ts';
import type { Desk } from '../desk.ts';
import type { Together } from '../together.ts';
import { copyHandlers } from './copies.ts';
import { documentHandlers } from './documents.ts';
import { editHandlers } from './edits.ts';
import { jobHandlers } from './jobs.ts';
import { planHandlers } from './plan.ts';
import { scoreHandlers } from './scores.ts';
import { templateHandlers } from './templates.ts';
import { workbookHandlers } from './workbook.ts';

/** Everything the engine can be asked, over one desk. */
export function engineHandlers(
  desk: Desk,
  together: Together,
  data: string,
  newId: NewId,
): Handlers<EngineCalls> {
  return {
    ...workbookHandlers(desk, newId),
    ...jobHandlers(desk, newId),
    ...editHandlers(desk),
    ...planHandlers(desk),
    ...templateHandlers(),
    ...documentHandlers(desk),
    ...copyHandlers(desk, together, data),
    ...scoreHandlers(desk),
  };
}
