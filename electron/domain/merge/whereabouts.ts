import type { Run } from '../schemas/richText.ts';
import { plainText } from '../schemas/richText.ts';
import type { Workbook } from '../schemas/workbook.ts';
import { isObject, type Json, nameOf } from './json.ts';

/** One step on the way to a field, for people. */
export type Step =
  | { readonly kind: 'field'; readonly name: string }
  /** A list member: what it calls itself, and its place in the list from 1 (0 when it is gone). */
  | { readonly kind: 'member'; readonly of: string; readonly name: string; readonly place: number };

/** Where a path leads in `workbook`: jobs › Back-end Developer › sections › What you will do › body › 3rd › text. */
export function whereabouts(workbook: Workbook, path: readonly string[]): Step[] {
  const steps: Step[] = [];
  let node: Json | undefined = workbook as unknown as Json;
  let list = '';
  for (const part of path) {
    if (Array.isArray(node)) {
      const index: number = node.findIndex((member) => nameOf(member) === part);
      node = node[index];
      steps.push({ kind: 'member', of: list, name: titleOf(workbook, node), place: index + 1 });
    } else {
      node = isObject(node) ? node[part] : undefined;
      list = part;
      if (!Array.isArray(node) || part === path.at(-1)) steps.push({ kind: 'field', name: part });
    }
  }
  return steps;
}

/** What an entity calls itself; an assessment or decision is called after its candidate. */
function titleOf(workbook: Workbook, member: Json | undefined): string {
  if (!isObject(member)) return '';
  for (const field of ['title', 'name', 'heading', 'text']) {
    const value = member[field];
    if (typeof value === 'string' && value !== '') return value;
  }
  if (Array.isArray(member.runs)) return plainText(member.runs as unknown as Run[]);
  const candidate = workbook.candidates.find(({ id }) => id === member.candidate);
  if (candidate) return candidate.name;
  return typeof member.criterion === 'string' ? criterionName(workbook, member.criterion) : '';
}

function criterionName(workbook: Workbook, id: string): string {
  const criteria = workbook.jobs.flatMap(({ plan }) => plan.stages.flatMap((stage) => stage.criteria));
  return criteria.find((criterion) => criterion.id === id)?.name ?? '';
}

/** What is at a path, or undefined. */
export function valueAt(workbook: Workbook, path: readonly string[]): Json | undefined {
  let node: Json | undefined = workbook as unknown as Json;
  for (const part of path) {
    if (Array.isArray(node)) node = node.find((member) => nameOf(member) === part);
    else node = isObject(node) && Object.hasOwn(node, part) ? node[part] : undefined;
  }
  return node;
}
