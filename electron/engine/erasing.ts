import { Refusal } from '#contract/result.ts';
import { applyChanges } from '#domain/edits/apply.ts';
import { ErasurePlan, erasureChanges, isLeftToDo, namesOfGone } from '#domain/erasure/plan.ts';
import { parseWorkbook } from './storage/format/parse.ts';
import { stringifyWorkbook } from './storage/format/stringify.ts';
import type { Session } from './storage/session.ts';
import type { Versions } from './storage/versions/versions.ts';

/**
 * Takes people out of a workbook for good: out of the file, its journal and its versions. `remove` takes them out of
 * the open workbook, where texts may name them as they were called in a version. A crash in between leaves a note, and the next opening goes on (see {@link finishErasing}).
 * Throws a Refusal when the file cannot be written; then they are out of the workbook, and of the rest once it is saved.
 */
export async function eraseForGood(
  plan: ErasurePlan,
  { session, versions }: { session: Session; versions: Versions },
  remove: (names: readonly string[]) => Promise<void>,
): Promise<void> {
  const names = [...new Set([...namesOfGone(session.workbook, plan), ...(await namesIn(versions, plan))])];
  await versions.writeNote(Buffer.from(JSON.stringify(plan)));
  await remove(names);
  await finish(plan, session, versions, names);
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

async function finish(
  plan: ErasurePlan,
  session: Session,
  versions: Versions,
  names?: readonly string[],
): Promise<void> {
  const saved = await session.save();
  if (saved.state !== 'saved') {
    throw new Refusal(
      'not-erased-everywhere',
      'They are out of the workbook, but its file and versions still hold them until it can be saved. Mend that, then open the workbook again.',
    );
  }
  await versions.settled();
  const called = names ?? (await namesIn(versions, plan));
  await versions.rewrite((content) => without(plan, content, called));
  await versions.writeNote(null);
}

/** What those who go are called in the versions; the note does not tell, for it is there to be read. */
async function namesIn(versions: Versions, plan: ErasurePlan): Promise<string[]> {
  const names = new Set<string>();
  if (plan.unnamed === undefined) return [];
  await versions.rewrite((content) => {
    for (const name of namesOfGone(parseWorkbook(content).workbook, plan)) names.add(name);
    return null;
  });
  return [...names];
}

function without(plan: ErasurePlan, content: Uint8Array, names: readonly string[]): Uint8Array | null {
  const { workbook } = parseWorkbook(content);
  const changes = erasureChanges(workbook, plan, names);
  return changes.length === 0 ? null : stringifyWorkbook(applyChanges(workbook, changes).workbook);
}

function planIn(note: Uint8Array): ErasurePlan | null {
  try {
    return ErasurePlan.parse(JSON.parse(Buffer.from(note).toString('utf8')));
  } catch {
    return null;
  }
}
