import type { WhereStep } from '#contract/copies.ts';

type Member = Extract<WhereStep, { kind: 'member' }>;

/** Where a difference is, taken apart: the entity at the top, the member it is in, and the field of that. */
export interface Spot {
  /** A job, a candidate …; null for what belongs to the workbook itself. */
  readonly top: Member | null;
  /** The innermost list member; the top itself where the field is its own. */
  readonly member: Member | null;
  /** What that member is part of: the section of an item. */
  readonly within: Member | null;
  /** The list of the innermost member: "skills"; "organisation" where there is none. */
  readonly list: string;
  /** From the member to the field; empty where the whole member came or went. */
  readonly fields: readonly string[];
}

export function spotOf(where: readonly WhereStep[]): Spot {
  const members = where.filter((step) => step.kind === 'member');
  const last = where.findLastIndex((step) => step.kind === 'member');
  const fields = where.slice(last + 1).flatMap((step) => (step.kind === 'field' ? [step.name] : []));
  const member = members.at(-1) ?? null;
  return {
    top: members[0] ?? null,
    member,
    within: members.at(-2) ?? null,
    list: member?.of ?? 'organisation',
    fields: member ? fields : fields.slice(fields[0] === 'organisation' ? 1 : 0),
  };
}

/** The field itself, the last on the way; undefined where a whole member came or went. */
export function fieldOf({ fields }: Spot): string | undefined {
  return fields.at(-1);
}
