import type { Workbook } from '#domain/schemas/workbook.ts';

/** The hashes of all files that a workbook names: those of candidates, and the letterhead. */
export function namedIn({
  candidates,
  organisation,
}: Pick<Workbook, 'candidates' | 'organisation'>): ReadonlySet<string> {
  const { letterhead } = organisation;
  const own = letterhead ? [letterhead.sha256] : [];
  return new Set([...own, ...candidates.flatMap(({ files }) => files.map((file) => file.sha256))]);
}
