import { Refusal } from '#contract/result.ts';
import { applyChanges } from '#domain/edits/apply.ts';
import { ErasurePlan, erasureChanges, isLeftToDo } from '#domain/erasure/plan.ts';
import { parseWorkbook } from './storage/format/parse.ts';
import { stringifyWorkbook } from './storage/format/stringify.ts';
import type { Session } from './storage/session.ts';
import type { Versions } from './storage/versions/versions.ts';

/**
 * Takes people out of a workbook for good: out of the file, its journal and its versions. `remove` takes them out of
 * the open workbook. A crash in between leaves a note, and the next opening goes on (see {@link finishErasing}).
 * Throws a Refusal when the file cannot be written; then they are out of the workbook, and of the rest once it is saved.
 */
export async function eraseForGood(
  plan: ErasurePlan,
  { session, versions }: { session: Session; versions: Versions },
  remove: () => Promise<void>,
): Promise<void> {
  await versions.writeNote(Buffer.from(JSON.stringify(plan)));
  await remove();
  await finish(plan, session, versions);
}

/** Goes on with what a crash, or a file that could not be written, interrupted. */
export async function finishErasing(session: Session, versions: Versions): Promise<void> {
  const note = await versions.readNote();
  if (!note) return;
  const plan = planIn(note);
  // The note is written first: where the people are still there, nothing was done.
  if (!plan || isLeftToDo(session.workbook, plan)) return versions.writeNote(null);
  await finish(plan, session, versions).catch((error) => {
    if (!(error instanceof Refusal)) throw error;
  });
}

async function finish(plan: ErasurePlan, session: Session, versions: Versions): Promise<void> {
  const saved = await session.save();
  if (saved.state !== 'saved') {
    throw new Refusal(
      'not-erased-everywhere',
      'They are out of the workbook, but its file and versions still hold them until it can be saved. Mend that, then open the workbook again.',
    );
  }
  await versions.settled();
  await versions.rewrite((content) => without(plan, content));
  await versions.writeNote(null);
}

function without(plan: ErasurePlan, content: Uint8Array): Uint8Array | null {
  const { workbook } = parseWorkbook(content);
  const changes = erasureChanges(workbook, plan);
  return changes.length === 0 ? null : stringifyWorkbook(applyChanges(workbook, changes).workbook);
}

function planIn(note: Uint8Array): ErasurePlan | null {
  try {
    return ErasurePlan.parse(JSON.parse(Buffer.from(note).toString('utf8')));
  } catch {
    return null;
  }
}
