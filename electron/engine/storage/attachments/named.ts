import type { Workbook } from '#domain/schemas/workbook.ts';

/** The hashes of all files that candidates name. */
export function namedIn({ candidates }: Pick<Workbook, 'candidates'>): ReadonlySet<string> {
  return new Set(candidates.flatMap(({ files }) => files.map((file) => file.sha256)));
}
