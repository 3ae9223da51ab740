import { z } from 'zod';
import { Summary } from '#domain/merge/summary.ts';

/** An earlier state of the open workbook's file. */
export const VersionRow = z.strictObject({
  id: z.string(),
  at: z.iso.datetime(),
  bytes: z.int(),
  /** What made it different from the version before; null for the first one known. */
  summary: Summary.nullable(),
});
export type VersionRow = z.infer<typeof VersionRow>;

/** One step on the way to a field, as in domain/merge/whereabouts.ts. */
export const WhereStep = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('field'), name: z.string() }),
  z.strictObject({ kind: z.literal('member'), of: z.string(), name: z.string(), place: z.int() }),
]);
export type WhereStep = z.infer<typeof WhereStep>;

/** A field or list member that is not the same in two states. `null` stands for "not there" too. */
export const Difference = z.strictObject({
  where: z.array(WhereStep),
  before: z.json().nullable(),
  after: z.json().nullable(),
});
export type Difference = z.infer<typeof Difference>;

/** A field changed on both sides, differently. */
export const ClashRow = z.strictObject({
  path: z.array(z.string()),
  where: z.array(WhereStep),
  base: z.json().nullable(),
  mine: z.json().nullable(),
  theirs: z.json().nullable(),
});
export type ClashRow = z.infer<typeof ClashRow>;

/** Two copies of the workbook that wait to be brought together. */
export const MergeState = z.strictObject({
  /** `outside`: someone else saved the open file. `copy`: the user chose another file. */
  from: z.enum(['outside', 'copy']),
  /** Who has it open elsewhere, or the copy's name; empty when not known. */
  name: z.string(),
  /** When the common state was last saved, if that is known. */
  since: z.iso.datetime().nullable(),
  clashes: z.array(ClashRow),
  /** What each side changed since they were the same. */
  mine: Summary,
  theirs: Summary,
});
export type MergeState = z.infer<typeof MergeState>;

export const ClashChoice = z.strictObject({
  path: z.array(z.string()),
  choice: z.discriminatedUnion('take', [
    z.strictObject({ take: z.literal('mine') }),
    z.strictObject({ take: z.literal('theirs') }),
    z.strictObject({ take: z.literal('own'), value: z.json() }),
  ]),
});
export type ClashChoice = z.infer<typeof ClashChoice>;

/** Edits a crash left behind that belong to another state of the file than the one found. */
export const Leftover = z.strictObject({ count: z.int(), labels: z.array(z.string()), at: z.iso.datetime() });
export type Leftover = z.infer<typeof Leftover>;

/** Who else has the workbook open. */
export const Other = z.strictObject({ who: z.string(), computer: z.string(), since: z.iso.datetime() });
export type Other = z.infer<typeof Other>;
