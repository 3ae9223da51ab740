import type { Change, Path } from '../edits/change.ts';
import type { Workbook } from '../schemas/workbook.ts';
import { placeInWords } from './place.ts';

/** What is wrong at one place of a workbook. */
export type Finding = {
  /** `error`: something is lost or contradicts itself. `warning`: somebody should look at it. */
  severity: 'error' | 'warning';
  code: FindingCode;
  /** For people: `job "Back-end Developer", skill "SQL"`. */
  where: string;
  /** For programs: names of fields and ids, as in an edit. */
  path: Path;
  /** What is wrong there, and what to do, as one sentence. */
  message: string;
  /** What mends it without losing anything that can still be used. */
  repair?: Change[];
};

export type FindingCode =
  | 'unknown-reference'
  | 'duplicate-id'
  | 'impossible-date'
  | 'outside-scale'
  | 'contradiction'
  | 'empty-name'
  | 'unreadable';

/** Collects the findings of one workbook. */
export type Report = {
  error(code: FindingCode, path: Path, message: string, repair?: Change[]): void;
  warning(code: FindingCode, path: Path, message: string, repair?: Change[]): void;
};

export function reportOn(workbook: Workbook, findings: Finding[]): Report {
  const add =
    (severity: Finding['severity']): Report['error'] =>
    (code, path, message, repair) => {
      const where = placeInWords(workbook, path);
      findings.push({ severity, code, where, path, message, ...(repair && { repair }) });
    };
  return { error: add('error'), warning: add('warning') };
}
