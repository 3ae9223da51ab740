import type { EngineCalls, Handlers } from '#contract/contract.ts';
import type { Difference } from '#contract/copies.ts';
import { Refusal } from '#contract/result.ts';
import { seenThrough } from '#domain/assessment/independence.ts';
import { keepsRecord } from '#domain/assessment/record.ts';
import { keepScorecards } from '#domain/assessment/restoring.ts';
import { keepLog } from '#domain/decisions/keepLog.ts';
import { applyChanges, EditRefused } from '#domain/edits/apply.ts';
import type { Change } from '#domain/edits/change.ts';
import { pathOf } from '#domain/edits/change.ts';
import { keepAllGiven } from '#domain/jobs/given.ts';
import { diffWorkbooks } from '#domain/merge/diff.ts';
import { isNothing, summarise } from '#domain/merge/summary.ts';
import { valueAt, whereabouts } from '#domain/merge/whereabouts.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import type { Desk } from '../desk.ts';
import { rescueFrom } from '../rescue.ts';
import type { Together } from '../together.ts';

type Names = Extract<
  keyof EngineCalls,
  `version:${string}` | `merge:${string}` | `leftover:${string}` | `password:${string}` | 'workbook:look'
>;

/** More differences than this are counted, not listed. */
const mostDifferences = 500;

/** Versions, other copies, leftovers of a crash, and the password. */
export function copyHandlers(
  desk: Desk,
  together: Together,
  data: string,
): Handlers<Pick<EngineCalls, Names>> {
  /** Another state of the workbook as whoever sits here may see it today. */
  const seen = (state: Workbook) => seenThrough(state, desk.veil, desk.me?.id ?? null);
  return {
    'version:list': async () => {
      const { versions, session } = desk.file;
      const now = summarise(seen(session.base), desk.visible);
      return { versions: await versions.list(), now: isNothing(now) ? null : now };
    },
    'version:compare': async ({ id }) => {
      const version = seen(await desk.file.readVersion(id));
      return {
        summary: summarise(version, desk.visible),
        differences: differences(version, desk.visible).slice(0, mostDifferences),
      };
    },
    'version:restore': async ({ id, label }) => {
      const version = keepAllGiven(keepLog(await desk.file.readVersion(id), desk.workbook), desk.workbook);
      const wanted = keepScorecards(version, desk.workbook, desk.me?.id ?? null);
      const changes = diffWorkbooks(desk.workbook, wanted);
      return changes.length === 0 ? desk.state : desk.applyUnasked({ label, changes });
    },
    'version:erase': ({ id }) => desk.file.versions.erase(id),
    'version:rescue': ({ path }) => rescueFrom(path, data).list(),
    'version:open': async ({ path, id, to }) => {
      await rescueFrom(path, data).write(id, to);
      return desk.open(to);
    },
    'merge:state': () => together.state,
    'merge:begin': async ({ path, password }) =>
      together.begin(await desk.file.readCopy(path, password), path),
    'merge:settle': ({ choices, label }) => together.settle(choices, label),
    'merge:keepBoth': async () => ({ name: await together.keepBoth() }),
    'merge:cancel': () => together.cancel(),
    'leftover:list': () =>
      desk.file.leftovers.map(({ edits }) => ({
        count: edits.length,
        labels: edits.map((edit) => edit.label),
        at: edits.at(-1)?.at ?? new Date(0).toISOString(),
      })),
    'leftover:take': async ({ label }) => {
      const edits = desk.file.leftovers.flatMap((leftover) => leftover.edits);
      const changes = fitting(
        desk.workbook,
        edits.map((edit) => edit.changes),
      );
      if (changes.length === 0) {
        throw new Refusal(
          'nothing-fits',
          'None of these edits fits the workbook any more. Discard them, or keep them.',
        );
      }
      await desk.applyUnasked({ label, changes });
      await desk.file.discardLeftovers();
      desk.tell();
      return desk.state;
    },
    'leftover:discard': async () => {
      await desk.file.discardLeftovers();
      desk.tell();
    },
    'password:put': async ({ password }) => {
      await desk.file.setPassword(password);
      desk.tell();
      return desk.state;
    },
    'password:check': ({ password }) => desk.file.isPassword(password),
    'workbook:look': () => desk.file.lookIfTouched(),
  };
}

function differences(before: Workbook, after: Workbook): Difference[] {
  return diffWorkbooks(before, after).map((change) => {
    const path = pathOf(change);
    const now = valueAt(after, path);
    return {
      where: whereabouts(now === undefined ? before : after, path),
      before: (valueAt(before, path) ?? null) as never,
      after: (now ?? null) as never,
    };
  });
}

/** Of edits made on another state, the changes that still find their place and leave the record alone, in order. */
function fitting(workbook: Workbook, edits: readonly (readonly Change[])[]): Change[] {
  let state = workbook;
  const taken: Change[] = [];
  for (const changes of edits) {
    try {
      const next = applyChanges(state, changes).workbook;
      if (!keepsRecord(state, next, changes)) continue;
      state = next;
      taken.push(...changes);
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
    }
  }
  return taken;
}
