import { randomUUID } from 'node:crypto';
import { Refusal } from '#contract/result.ts';
import { duplicateIds, sharesIdsAcrossLists } from '#domain/check/duplicateIds.ts';
import { placeInWords } from '#domain/check/place.ts';
import { allFinite, soundnessOf } from '#domain/check/sound.ts';
import { migrate } from '#domain/migrations/migrate.ts';
import type { Json } from '#domain/migrations/step.ts';
import { formatVersion, Workbook } from '#domain/schemas/workbook.ts';
import { jsonOf } from './guards.ts';
import { issueInWords } from './issue.ts';
import { readLeniently } from './lenient.ts';

export type Parsed = {
  workbook: Workbook;
  /** Of a newer version than this program writes: for reading only, and not everything may be there. */
  newer: boolean;
  /** Of an older version: the workbook is not what the file says word for word. */
  changedByMigration: boolean;
};

const isSound = soundnessOf(Workbook);

/** The workbook in the bytes of a file. Throws a Refusal, in one sentence, for everything else. */
export function parseWorkbook(bytes: Uint8Array): Parsed {
  const data = envelopeOf(jsonOf(bytes));
  if (data.version > formatVersion) {
    return { workbook: newerWorkbook(data), newer: true, changedByMigration: false };
  }
  const { raw, from } = migrate(data);
  return { workbook: checked(raw), newer: false, changedByMigration: from < formatVersion };
}

/** Data that calls itself a workbook and says its version. */
export function envelopeOf(data: unknown): Json & { version: number } {
  const envelope = typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Json) : {};
  if (envelope.format !== 'rolebook') {
    throw new Refusal('not-a-workbook', 'This file is not a workbook. Choose a file that Rolebook has made.');
  }
  const { version } = envelope;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 0) {
    throw new Refusal('damaged', 'This workbook does not say its version. Open an earlier version of it.');
  }
  return { ...envelope, version };
}

function checked(data: Json): Workbook {
  if (isSound(data)) return withUniqueIds(data as Workbook, sharesIdsAcrossLists(data as Workbook));
  const result = Workbook.safeParse(data);
  if (!result.success) {
    const [issue] = result.error.issues;
    if (issue) throw damaged(data, issue.path, issueInWords(issue));
  } else if (!allFinite(data)) {
    throw new Refusal(
      'damaged',
      'This workbook holds a number without an end. Open an earlier version of it.',
    );
  } else return withUniqueIds(result.data, true);
  throw new Refusal('damaged', 'This workbook is damaged. Open an earlier version of it.');
}

function withUniqueIds(workbook: Workbook, suspicious: boolean): Workbook {
  const [duplicate] = suspicious ? duplicateIds(workbook) : [];
  if (duplicate) throw damaged(workbook, duplicate.path, 'has the id of another one');
  return workbook;
}

function damaged(data: unknown, path: readonly PropertyKey[], fault: string): Refusal {
  const place = placeInWords(data, path);
  return new Refusal(
    'damaged',
    `This workbook is damaged: ${place} ${fault}. Open an earlier version of it.`,
  );
}

/** As much of a newer workbook as this version understands, for reading. */
function newerWorkbook(data: Json & { version: number }): Workbook {
  const known = { ...data, version: formatVersion };
  if (isSound(known) && !sharesIdsAcrossLists(known as unknown as Workbook))
    return known as unknown as Workbook;
  const { workbook, findings } = readLeniently(known, randomUUID);
  if (findings.some((finding) => finding.path.length === 1)) {
    throw new Refusal(
      'newer-version',
      'This workbook was made by a newer Rolebook and cannot be shown by this one. Update Rolebook to open it.',
    );
  }
  return workbook;
}
