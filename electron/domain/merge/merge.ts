import type { Workbook } from '../schemas/workbook.ts';
import { byName, isObject, type Json, type JsonObject, same } from './json.ts';
import { mergeOrder } from './order.ts';

/** A field changed on both sides, differently. `undefined` stands for "not there": removed, or not yet added. */
export interface Clash {
  /** Fields and member names from the top, as in an edit's path. */
  readonly path: readonly string[];
  readonly base: Json | undefined;
  readonly mine: Json | undefined;
  readonly theirs: Json | undefined;
}

/** What the user chose for a clash: a side, or a value of their own. */
export type Choice = { take: 'mine' } | { take: 'theirs' } | { take: 'own'; value: Json };

/** Choices by `pathKey`. */
export type Choices = ReadonlyMap<string, Choice>;

export interface Merged {
  /** Both sides' changes; where they clash and nothing was chosen, mine. */
  readonly workbook: Workbook;
  readonly clashes: readonly Clash[];
}

export function pathKey(path: readonly string[]): string {
  return JSON.stringify(path);
}

/**
 * Brings two descendants of `base` together, entity by entity and field by field.
 * What one side changed is taken; what both changed alike is taken once; what both changed differently is a clash.
 * A member that one side removed and the other changed is a clash too: nothing vanishes unseen.
 */
export function mergeWorkbooks(
  base: Workbook,
  mine: Workbook,
  theirs: Workbook,
  choices: Choices = new Map(),
): Merged {
  const clashes: Clash[] = [];
  const level = { ...theirs, revision: mine.revision };
  const merged = new Merge(clashes, choices).value([], asJson(base), asJson(mine), asJson(level)) as Json;
  const workbook = merged as unknown as Workbook;
  return { workbook: { ...workbook, revision: Math.max(mine.revision, theirs.revision) }, clashes };
}

const asJson = (workbook: Workbook) => workbook as unknown as Json;

type Side = Json | undefined;

class Merge {
  readonly #clashes: Clash[];
  readonly #choices: Choices;

  constructor(clashes: Clash[], choices: Choices) {
    this.#clashes = clashes;
    this.#choices = choices;
  }

  value(path: readonly string[], base: Side, mine: Side, theirs: Side): Side {
    if (same(mine, theirs) || same(base, theirs)) return mine;
    if (same(base, mine)) return theirs;
    if (isObject(mine) && isObject(theirs)) {
      return this.#fields(path, isObject(base) ? base : {}, mine, theirs);
    }
    if (Array.isArray(mine) && Array.isArray(theirs)) {
      const merged = this.#list(path, Array.isArray(base) ? base : [], mine, theirs);
      if (merged) return merged;
    }
    return this.#clash({ path, base, mine, theirs });
  }

  #fields(path: readonly string[], base: JsonObject, mine: JsonObject, theirs: JsonObject): Json {
    const merged: Record<string, Json> = {};
    for (const field of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
      const value = this.value([...path, field], base[field], mine[field], theirs[field]);
      if (value !== undefined) merged[field] = value;
    }
    return merged;
  }

  #list(path: readonly string[], base: readonly Json[], mine: readonly Json[], theirs: readonly Json[]) {
    if ([base, mine, theirs].every(isSetOfLines)) {
      const order = mergeOrder(base as string[], mine as string[], theirs as string[]);
      return order.filter((line) => keeps(line, base, mine, theirs));
    }
    const [was, my, their] = [byName(base), byName(mine), byName(theirs)];
    if (!was || !my || !their) return null;
    const merged: Json[] = [];
    for (const name of mergeOrder([...was.keys()], [...my.keys()], [...their.keys()])) {
      const value = this.value([...path, name], was.get(name), my.get(name), their.get(name));
      if (value !== undefined) merged.push(value);
    }
    return merged;
  }

  #clash(clash: Clash): Side {
    this.#clashes.push(clash);
    const choice = this.#choices.get(pathKey(clash.path));
    if (choice?.take === 'own') return choice.value;
    if (choice) return clash[choice.take];
    return clash.mine ?? clash.theirs;
  }
}

/** Tags, locations: lines whose order and presence are all there is to them. */
function isSetOfLines(list: readonly Json[]): boolean {
  return list.every((line) => typeof line === 'string') && new Set(list).size === list.length;
}

function keeps(line: string, base: readonly Json[], mine: readonly Json[], theirs: readonly Json[]): boolean {
  const [was, my, their] = [base.includes(line), mine.includes(line), theirs.includes(line)];
  return was ? my && their : my || their;
}
