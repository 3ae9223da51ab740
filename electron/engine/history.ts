import { type Change, type Edit, type Path, pathOf } from '#domain/edits/change.ts';

/** One step of undo: what leads back, what leads forth again. */
interface Step {
  readonly label: string;
  readonly undo: readonly Change[];
  readonly redo: readonly Change[];
  readonly key: string | undefined;
  /** The workbook's revision before the first of its edits, and after the last. */
  readonly before: number;
  readonly after: number;
  /** ms since 1970 */
  readonly began: number;
  readonly ended: number;
}

interface Taken {
  readonly step: Step;
  readonly settle: () => void;
  readonly drop: () => void;
}

const longestPause = 1_500;
const longestTyping = 15_000;
const deepest = 1_000;

/** What can be undone and redone in the open workbook, newest last. */
export class History {
  #done: Step[] = [];
  #undone: Step[] = [];

  get undoLabel(): string | null {
    return this.#done.at(-1)?.label ?? null;
  }

  get redoLabel(): string | null {
    return this.#undone.at(-1)?.label ?? null;
  }

  /**
   * Remembers an edit that led from revision `before` to `before` + 1. Quick typing under one key stays one step.
   * `now` in ms.
   */
  add(edit: Edit, inverse: readonly Change[], before: number, now: number): void {
    this.#undone = [];
    const last = this.#done.at(-1);
    const step = { before, after: before + 1, began: now, ended: now };
    if (last && continues(last, edit.key, now)) {
      this.#done[this.#done.length - 1] = {
        ...last,
        undo: lead(inverse, last.undo),
        redo: lead(last.redo, edit.changes),
        after: step.after,
        ended: now,
      };
      return;
    }
    this.#done.push({ ...step, label: edit.label, undo: inverse, redo: edit.changes, key: edit.key });
    if (this.#done.length > deepest) this.#done.shift();
  }

  /** The members of a list that undo or redo could bring back, whole as they would come. */
  returning(list: string): unknown[] {
    const changes = [...this.#done, ...this.#undone].flatMap(({ undo, redo }) => [...undo, ...redo]);
    return changes.flatMap((change) =>
      'put' in change && change.put.length === 2 && change.put[0] === list ? [change.value] : [],
    );
  }

  /** Takes the steps away that do something `isMeant`, whole: half a deed is not taken back. */
  forget(isMeant: (change: Change) => boolean): void {
    const stays = ({ undo, redo }: Step) => ![...undo, ...redo].some(isMeant);
    this.#done = this.#done.filter(stays);
    this.#undone = this.#undone.filter(stays);
  }

  /**
   * Takes away what could take back a final edit: steps that set or remove the very places in `paths`, and steps that
   * put or remove what `holds` names, for the edit leans on it. What was undone cannot be done again after it.
   */
  finalise(paths: readonly Path[], holds: readonly Path[]): void {
    this.#undone = [];
    this.outlive(paths, holds);
  }

  /** The same for an edit beside the user's own: what was undone can be done again. */
  outlive(paths: readonly Path[], holds: readonly Path[] = []): void {
    this.forget((change) => {
      const path = pathOf(change);
      return (
        paths.some((final) => isWithin(path, final) || isWithin(final, path)) ||
        holds.some((held) => isWithin(held, path))
      );
    });
  }

  /** Nothing can be undone any more. */
  clear(): void {
    this.#done = [];
    this.#undone = [];
  }

  /** The step to undo next; `settle` moves it once it is done, `drop` takes it away where it fits no more. */
  back(): Taken | null {
    return take(this.#done, this.#undone);
  }

  /** The step to redo next. */
  forth(): Taken | null {
    return take(this.#undone, this.#done);
  }
}

function take(from: Step[], to: Step[]): Taken | null {
  const step = from.at(-1);
  if (!step) return null;
  return {
    step,
    drop: () => void from.pop(),
    settle: () => {
      from.pop();
      // What was undone and done again is a step of its own; typing does not go on in it.
      to.push({ ...step, key: undefined });
    },
  };
}

function continues(last: Step, key: string | undefined, now: number): boolean {
  if (key === undefined || last.key !== key) return false;
  return now - last.ended <= longestPause && now - last.began <= longestTyping;
}

/** `first` and `then` as one; where both set the very same fields, the one that comes last decides. */
function lead(first: readonly Change[], then: readonly Change[]): readonly Change[] {
  const alike =
    first.length === then.length &&
    first.every((change, index) => {
      const other = then[index] as Change;
      return 'put' in change && 'put' in other && pathOf(change).join('/') === pathOf(other).join('/');
    });
  return alike ? then : [...first, ...then];
}

/** Whether a path leads to `whole` or into it. */
function isWithin(path: Path, whole: Path): boolean {
  return whole.every((part, index) => path[index] === part);
}
