import type { EngineCalls, Handlers } from '#contract/contract.ts';
import type { NewId } from '#domain/schemas/primitives.ts';
import type { Announce, Desk } from '../desk.ts';
import type { GivenOut } from '../givenOut.ts';
import type { Together } from '../together.ts';
import { assessmentHandlers } from './assessments.ts';
import { attachmentHandlers } from './attachments.ts';
import { batchHandlers } from './batches.ts';
import { candidateHandlers } from './candidates.ts';
import { comparisonHandlers } from './comparison.ts';
import { copyHandlers } from './copies.ts';
import { decisionHandlers } from './decisions.ts';
import { documentHandlers } from './documents.ts';
import { duplicateHandlers } from './duplicates.ts';
import { editHandlers } from './edits.ts';
import { erasureHandlers } from './erasure.ts';
import { formHandlers } from './forms.ts';
import { importPeopleHandlers } from './importPeople.ts';
import { importHandlers } from './imports.ts';
import { jobHandlers } from './jobs.ts';
import { letterheadHandlers } from './letterhead.ts';
import { planHandlers } from './plan.ts';
import { reportHandlers } from './reports.ts';
import { roundTripHandlers } from './roundTrip.ts';
import { scoreHandlers } from './scores.ts';
import { templateHandlers } from './templates.ts';
import { workbookHandlers } from './workbook.ts';

/** Everything the engine can be asked, over one desk. */
export function engineHandlers(
  desk: Desk,
  together: Together,
  data: string,
  newId: NewId,
  announce: Announce,
  givenOut: GivenOut,
): Handlers<EngineCalls> {
  return {
    ...workbookHandlers(desk, newId),
    ...jobHandlers(desk, newId),
    ...editHandlers(desk),
    ...planHandlers(desk),
    ...templateHandlers(),
    ...documentHandlers(desk, givenOut),
    ...copyHandlers(desk, together, data),
    ...scoreHandlers(desk),
    ...comparisonHandlers(desk),
    ...assessmentHandlers(desk, newId),
    ...candidateHandlers(desk, newId),
    ...attachmentHandlers(desk, newId),
    ...decisionHandlers(desk, newId),
    ...duplicateHandlers(desk),
    ...erasureHandlers(desk, newId),
    ...formHandlers(desk, newId),
    ...importPeopleHandlers(desk, newId),
    ...reportHandlers(desk),
    ...roundTripHandlers(desk, newId),
    ...letterheadHandlers(desk),
    ...importHandlers(),
    ...batchHandlers(desk, announce, givenOut),
  };
}
