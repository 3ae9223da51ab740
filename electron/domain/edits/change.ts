import { z } from 'zod';

/**
 * Where something is in a workbook: names of fields and ids of list members, from the top.
 * `['jobs', jobId, 'sections', sectionId, 'heading']`
 */
export const Path = z.array(z.string().max(64)).min(1).max(12);
export type Path = z.infer<typeof Path>;

/**
 * The smallest thing an edit does. Both are absolute: doing one twice is the same as doing it once.
 * `put` sets a field, or adds or replaces a list member (its `id` is the path's last part; `at` is its place).
 * `remove` takes a list member or an optional field away.
 */
export const Change = z.union([
  z.strictObject({ put: Path, value: z.json(), at: z.int().min(0).optional() }),
  z.strictObject({ remove: Path }),
]);
export type Change = z.infer<typeof Change>;

/** What the user did, in their words ("remove section Responsibilities"), and the changes it is made of. */
export const Edit = z.strictObject({
  label: z.string().min(1).max(200),
  changes: z.array(Change).min(1).max(50_000),
  /** Edits with the same key in quick succession are one step of undo, as with typing. */
  key: z.string().max(200).optional(),
});
export type Edit = z.infer<typeof Edit>;

export function pathOf(change: Change): Path {
  return 'put' in change ? change.put : change.remove;
}
