import { formatVersion } from '../schemas/workbook.ts';
import { trialToFirst } from './0-trialToFirst.ts';
import type { Json, Step } from './step.ts';

/** `steps[n]` leads from version n to n + 1. */
const steps: readonly Step[] = [trialToFirst];

/**
 * Brings the data of an older file to the version of today; what is not of its version's shape stays as it is,
 * for the schema to name. Data of today's version or a newer one comes back untouched.
 */
export function migrate(raw: Json & { version: number }): { raw: Json; from: number } {
  const from = raw.version;
  let data: Json = raw;
  for (let version = from; version < formatVersion; version++) {
    const step = steps[version];
    if (!step) throw new RangeError(`No step leads on from version ${version}.`);
    data = { ...step(data), version: version + 1 };
  }
  return { raw: data, from };
}
