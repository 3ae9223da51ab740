import { applyChanges, EditRefused } from '../edits/apply.ts';
import type { NewId } from '../schemas/primitives.ts';
import type { Workbook } from '../schemas/workbook.ts';
import { checkWorkbook } from './check.ts';
import { duplicateIds, withFreshIds } from './duplicateIds.ts';
import type { Finding } from './finding.ts';

export type Repaired = {
  workbook: Workbook;
  /** What was mended. */
  repaired: Finding[];
  /** What only people can decide. */
  left: Finding[];
};

/** Mends what can be mended without losing anything of use; the workbook given stays as it is. */
export function repairWorkbook(workbook: Workbook, newId: NewId): Repaired {
  const before = checkWorkbook(workbook);
  // Ids first: a change finds its place by them.
  const distinct = withFreshIds(workbook, duplicateIds(workbook), newId);
  const mended = withRepairs(distinct, distinct === workbook ? before : checkWorkbook(distinct));
  if (mended === workbook) return { workbook, repaired: [], left: before };
  const left = checkWorkbook(mended);
  const still = new Set(left.map(keyOf));
  return { workbook: mended, repaired: before.filter((finding) => !still.has(keyOf(finding))), left };
}

/** All at once; one by one only when a change is refused, so that it spoils no other. */
function withRepairs(workbook: Workbook, findings: readonly Finding[]): Workbook {
  const repairs = findings.flatMap(({ repair }) => (repair ? [repair] : []));
  if (repairs.length === 0) return workbook;
  return (
    tried(workbook, repairs.flat()) ?? repairs.reduce((now, repair) => tried(now, repair) ?? now, workbook)
  );
}

function tried(workbook: Workbook, changes: NonNullable<Finding['repair']>): Workbook | null {
  try {
    return applyChanges(workbook, changes).workbook;
  } catch (error) {
    if (error instanceof EditRefused) return null;
    throw error;
  }
}

function keyOf({ code, path }: Finding): string {
  return `${code} ${path.join('/')}`;
}
