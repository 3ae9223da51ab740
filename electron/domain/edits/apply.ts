import type { z } from 'zod';
import { duplicateIds } from '../check/duplicateIds.ts';
import { forbiddenNameIn, forbiddenNames } from '../check/forbiddenNames.ts';
import { soundnessOf } from '../check/sound.ts';
import { Organisation } from '../schemas/organisation.ts';
import { type Collection, collectionNames, collections, type Workbook } from '../schemas/workbook.ts';
import { type Change, type Path, pathOf } from './change.ts';
import { MemberList } from './memberList.ts';

type Json = Extract<Change, { put: Path }>['value'];
type Node = { [field: string]: unknown } | { id: string }[];

/** A change that does not fit the workbook: its place is gone, or the result would not be a sound entity. */
export class EditRefused extends Error {
  readonly code: 'gone' | 'invalid';
  constructor(code: 'gone' | 'invalid', message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Does `changes` in order, on a copy that shares what is untouched.
 * Returns the new workbook and the changes that lead back. Throws EditRefused; the workbook given stays as it is.
 */
export function applyChanges(
  workbook: Workbook,
  changes: readonly Change[],
): { workbook: Workbook; inverse: Change[] } {
  const draft = new Draft(workbook);
  const inverse: Change[] = [];
  for (const change of changes) {
    checkTop(pathOf(change));
    checkNames(change);
    draft.apply(change, inverse);
  }
  inverse.reverse();
  return { workbook: checkTouched(draft.workbook, changes), inverse };
}

/** A workbook whose lists are copied once, not once a change: what is done to ten thousand candidates is one edit. */
class Draft {
  #root: Workbook;
  readonly #lists = new Map<Collection, MemberList>();

  constructor(workbook: Workbook) {
    this.#root = workbook;
  }

  get workbook(): Workbook {
    const changed = [...this.#lists]
      .filter(([, list]) => list.isCopy)
      .map(([name, { members }]) => [name, members]);
    return { ...this.#root, ...Object.fromEntries(changed) };
  }

  apply(change: Change, inverse: Change[]): void {
    const path = pathOf(change);
    const [top, id] = path as [string, string?];
    if (!isCollection(top) || id === undefined) {
      this.#root = at(this.#root, path, 0, change, inverse) as Workbook;
      return;
    }
    const list = this.#list(top);
    if (path.length === 2) {
      if ('put' in change) this.#checkOtherLists(top, id);
      changeMember(list, id, change, inverse);
      return;
    }
    const member = list.find(id);
    if (member === undefined) throw gone(path);
    list.replace(id, at(member as unknown as Node, path, 2, change, inverse) as { id: string });
  }

  /** An id names one thing in all lists of a workbook. */
  #checkOtherLists(top: Collection, id: string): void {
    for (const name of collectionNames) {
      if (name !== top && this.#list(name).find(id) !== undefined) {
        throw new EditRefused('invalid', `${top} › ${id}: has the id of another one`);
      }
    }
  }

  #list(name: Collection): MemberList {
    let list = this.#lists.get(name);
    if (!list) {
      list = new MemberList(this.#root[name]);
      this.#lists.set(name, list);
    }
    return list;
  }
}

function checkTop(path: Path): void {
  const [top] = path;
  if (top === 'organisation' || (path.length > 1 && isCollection(top))) return;
  throw new EditRefused('invalid', `Nothing can be changed at ${path.join('/')}.`);
}

function checkNames(change: Change): void {
  const name = pathOf(change).find((part) => forbiddenNames.includes(part));
  const found = name ?? ('put' in change ? forbiddenNameIn(change.value) : null);
  if (found) throw new EditRefused('invalid', `A field cannot be named ${found}.`);
}

function isCollection(name: string | undefined): name is keyof typeof collections {
  return name !== undefined && Object.hasOwn(collections, name);
}

/** Rebuilds the nodes along the path, from `depth` downwards. */
function at(node: Node, path: Path, depth: number, change: Change, inverse: Change[]): Node {
  const key = path[depth] as string;
  if (depth === path.length - 1) {
    if (!Array.isArray(node)) return changeField(node, key, change, inverse);
    const list = new MemberList(node);
    changeMember(list, key, change, inverse);
    return list.members as { id: string }[];
  }
  if (Array.isArray(node)) {
    const index = node.findIndex((member) => member.id === key);
    if (index < 0) throw gone(path);
    return node.with(index, at(node[index] as Node, path, depth + 1, change, inverse) as { id: string });
  }
  const child = Object.hasOwn(node, key) ? node[key] : undefined;
  if (typeof child !== 'object' || child === null) throw gone(path);
  return { ...node, [key]: at(child as Node, path, depth + 1, change, inverse) };
}

function changeMember(list: MemberList, id: string, change: Change, inverse: Change[]): void {
  const index = list.indexOf(id);
  const before = list.members[index] as Json | undefined;
  if ('remove' in change) {
    if (index < 0) throw gone(change.remove);
    inverse.push({ put: change.remove, value: before as Json, at: index });
    list.splice(index, 1);
    return;
  }
  const member = change.value as unknown as { id: string };
  if (typeof member !== 'object' || member === null || member.id !== id) {
    throw new EditRefused('invalid', `What is put at ${change.put.join('/')} has another id.`);
  }
  if (index < 0) {
    inverse.push({ remove: change.put });
    list.splice(change.at ?? list.members.length, 0, member);
    return;
  }
  inverse.push({ put: change.put, value: before as Json, at: index });
  if (change.at === undefined || change.at === index) {
    list.replace(id, member);
    return;
  }
  list.splice(index, 1);
  list.splice(change.at, 0, member);
}

function changeField(
  node: { [field: string]: unknown },
  field: string,
  change: Change,
  inverse: Change[],
): Node {
  const path = pathOf(change);
  if (field === 'id') {
    throw new EditRefused('invalid', `Nothing can be changed at ${path.join('/')}.`);
  }
  const had = Object.hasOwn(node, field);
  if ('put' in change) {
    inverse.push(had ? { put: path, value: node[field] as Json } : { remove: path });
    return { ...node, [field]: change.value };
  }
  // All of it, for a field put back alone would come last.
  inverse.push({ put: path.slice(0, -1), value: node as Json });
  const { [field]: _, ...rest } = node;
  return rest;
}

function gone(path: Path): EditRefused {
  return new EditRefused('gone', `There is no ${path.join('/')} any more.`);
}

/** Checks each entity that was touched against its schema, once, and puts its fields in the file's order. */
function checkTouched(workbook: Workbook, changes: readonly Change[]): Workbook {
  const result: Record<string, unknown> = { ...workbook };
  const touched = new Map<string, Set<string>>();
  for (const change of changes) {
    const [top, id = ''] = pathOf(change) as [string, string?];
    touched.set(top, (touched.get(top) ?? new Set()).add(id));
  }
  if (touched.has('organisation')) result.organisation = checked(Organisation, workbook.organisation);
  for (const name of collectionNames) {
    const ids = touched.get(name);
    if (!ids) continue;
    const list = workbook[name] as { id: string }[];
    result[name] = list.map((member) => (ids.has(member.id) ? checked(collections[name], member) : member));
  }
  return result as Workbook;
}

function checked(schema: z.ZodType, value: unknown): unknown {
  if (isSound(schema, value)) return value;
  const parsed = schema.safeParse(value);
  if (parsed.success) {
    // Such a workbook would be refused when it is opened again.
    const [duplicate] = duplicateIds(parsed.data);
    if (duplicate)
      throw new EditRefused('invalid', `${duplicate.path.join(' › ')}: has the id of another one`);
    return parsed.data;
  }
  const issue = parsed.error.issues[0];
  throw new EditRefused('invalid', `${issue?.path.join(' › ')}: ${issue?.message}`);
}

const tests = new Map<z.ZodType, (value: unknown) => boolean>();

/** The quick test; the schema itself is asked only for what does not pass it. */
function isSound(schema: z.ZodType, value: unknown): boolean {
  const test = tests.get(schema) ?? soundnessOf(schema);
  tests.set(schema, test);
  return test(value);
}
