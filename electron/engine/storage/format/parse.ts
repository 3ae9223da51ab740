import { Refusal } from '#contract/result.ts';
import { formatVersion, Workbook } from '#domain/schemas/workbook.ts';
import { jsonOf } from './guards.ts';
import { placeInWords } from './place.ts';

export type Parsed = {
  workbook: Workbook;
  /** Of a newer version than this program writes: for reading only. */
  newer: boolean;
  /** Of an older version: the workbook is not what the file says word for word. */
  changedByMigration: boolean;
};

/** The workbook in the bytes of a file. Throws a Refusal, in one sentence, for everything else. */
export function parseWorkbook(bytes: Uint8Array): Parsed {
  const data = jsonOf(bytes);
  const version = versionOf(data);
  return {
    workbook: checked(data),
    newer: version > formatVersion,
    changedByMigration: version < formatVersion,
  };
}

function versionOf(data: unknown): number {
  const envelope = typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {};
  const { format, version } = envelope as { format?: unknown; version?: unknown };
  if (format !== 'rolebook') {
    throw new Refusal('not-a-workbook', 'This file is not a workbook. Choose a file that Rolebook has made.');
  }
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 0) {
    throw new Refusal('damaged', 'This workbook does not say its version. Open an earlier version of it.');
  }
  return version;
}

function checked(data: unknown): Workbook {
  const result = Workbook.safeParse(data);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const place = placeInWords(data, issue?.path ?? []);
  throw new Refusal(
    'damaged',
    `This workbook is damaged at ${place}: ${issue?.message}. Open an earlier version of it.`,
  );
}
