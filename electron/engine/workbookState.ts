import type { WorkbookState } from '#contract/state.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import type { History } from './history.ts';
import type { OpenFile } from './openFile.ts';
import { nameOf, placeOf } from './place.ts';

/** How things stand with the open workbook. */
export function workbookState(
  workbook: Workbook,
  { session, presence: { other }, locked, leftovers }: OpenFile,
  history: History,
  { due, clashes }: { due: number; clashes: number },
): WorkbookState {
  return {
    id: workbook.id,
    name: nameOf(session.path),
    place: placeOf(session.path),
    organisation: workbook.organisation.name,
    saved: session.saved,
    undo: history.undoLabel,
    redo: history.redoLabel,
    counts: {
      jobs: workbook.jobs.length,
      candidates: workbook.candidates.length,
      people: workbook.people.length,
      due,
    },
    recovered: session.recovered?.sentence ?? null,
    locked,
    other: other && { who: other.who, computer: other.computer, since: other.since },
    clashes,
    leftovers: leftovers.length,
  };
}
