import type { z } from 'zod';
import { issueInWords } from './issue.ts';

export type Fault = { path: PropertyKey[]; message: string };
type Key = string | number;
type Node = Record<Key, unknown>;

/** An entity with more faults than this is beyond mending. */
const maxRounds = 100;

/**
 * Makes `value` fit its schema, one fault at a time: by the nearest value that fits, by what `blank` has there, or by
 * leaving out the innermost optional part or list member around it. `value` is null when nothing helps.
 */
export function mended(
  schema: z.ZodType,
  value: unknown,
  blank: object,
): { value: unknown; faults: Fault[] } {
  const faults: Fault[] = [];
  let data: unknown = value;
  for (let round = 0; round < maxRounds; round++) {
    const result = schema.safeParse(data);
    if (result.success) return { value: result.data, faults };
    const issue = result.error.issues[0] as z.core.$ZodIssue;
    if (round === 0) data = structuredClone(data);
    const outcome = mendOne(schema, data, issue, blank);
    if (!outcome) break;
    faults.push({ path: issue.path, message: `The value ${issueInWords(issue)}; ${outcome}.` });
  }
  return { value: null, faults: [] };
}

function mendOne(schema: z.ZodType, data: unknown, issue: z.core.$ZodIssue, blank: object): string | null {
  const path = issue.path as Key[];
  for (let depth = path.length; depth > 0; depth--) {
    const here = path.slice(0, depth);
    const key = here.at(-1) as Key;
    const parent = nodeAt(data, here.slice(0, -1));
    if (!isNode(parent)) continue;
    const exact = depth === path.length;
    const answers = exact ? nearest(issue, parent[key], nodeAt(blank, here), Array.isArray(parent)) : [null];
    if (!answers.some((answer) => takes(schema, data, here, answer))) {
      if (!Array.isArray(parent) || typeof key !== 'number') continue;
      parent.splice(key, 1);
      return 'the entry was left out';
    }
    return exact ? 'it was set to what fits best' : 'the part around it was left out';
  }
  return null;
}

/** Sets the field when the schema has nothing against it any more at that very place. */
function takes(schema: z.ZodType, data: unknown, path: Key[], answer: unknown): boolean {
  const parent = nodeAt(data, path.slice(0, -1)) as Node;
  const key = path.at(-1) as Key;
  const before = parent[key];
  const was = Object.hasOwn(parent, key);
  parent[key] = structuredClone(answer);
  const result = schema.safeParse(data);
  if (result.success || !result.error.issues.some((issue) => samePath(issue.path, path))) return true;
  if (was) parent[key] = before;
  else delete parent[key];
  return false;
}

/** What might stand there instead, the least loss first. A list is better without a member than with an empty one. */
function nearest(issue: z.core.$ZodIssue, value: unknown, blank: unknown, inList: boolean): unknown[] {
  const empty = blank === undefined ? [null, ''] : [blank, null, ''];
  const rest = inList ? [] : empty;
  switch (issue.code) {
    case 'too_big':
      return [typeof value === 'number' ? issue.maximum : cut(value, Number(issue.maximum)), ...rest];
    case 'too_small':
      return typeof value === 'number' ? [issue.minimum, ...rest] : rest;
    case 'invalid_value':
      return [...rest, ...(issue.values.includes('other') ? ['other'] : issue.values.slice(0, 1))];
    case 'invalid_type': {
      if (issue.expected === 'string' && ['number', 'boolean'].includes(typeof value)) return [String(value)];
      if (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))) {
        return [Number(value), ...rest];
      }
      if (inList) return [];
      return [...rest, [], {}, false, typeof value === 'number' ? Math.round(value) : 0];
    }
    default:
      return rest;
  }
}

function cut(value: unknown, length: number): unknown {
  return typeof value === 'string' || Array.isArray(value) ? value.slice(0, length) : null;
}

function samePath(one: readonly PropertyKey[], other: readonly PropertyKey[]): boolean {
  return one.length === other.length && one.every((key, index) => key === other[index]);
}

function nodeAt(data: unknown, path: readonly Key[]): unknown {
  return path.reduce<unknown>(
    (node, key) => (isNode(node) && Object.hasOwn(node, key) ? node[key] : undefined),
    data,
  );
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}
