import type { EngineCalls, Output } from '#contract/contract.ts';
import { Refusal } from '#contract/result.ts';
import { checkWorkbook, type Finding } from '#domain/check/check.ts';
import { repairWorkbook } from '#domain/check/repair.ts';
import { migrate } from '#domain/migrations/migrate.ts';
import type { NewId } from '#domain/schemas/primitives.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { writeDurably } from './storage/durable.ts';
import { jsonOf } from './storage/format/guards.ts';
import { readLeniently } from './storage/format/lenient.ts';
import { envelopeOf, parseWorkbook } from './storage/format/parse.ts';
import { stringifyWorkbook } from './storage/format/stringify.ts';
import { readWhole } from './storage/read.ts';

type Checked = Output<EngineCalls['workbook:check']>;

/**
 * Looks a workbook file over without opening it. The file itself is never written;
 * with `repairTo` a mended copy goes to a new file. Throws a Refusal for what is no workbook at all.
 */
export async function checkFile(path: string, repairTo: string | undefined, newId: NewId): Promise<Checked> {
  const { workbook, damage } = readAsFarAsItGoes(await readWhole(path), newId);
  const findings = [...damage, ...checkWorkbook(workbook)].map(told);
  if (repairTo === undefined) return { findings, repaired: [], written: null };
  const { workbook: mended, repaired, left } = repairWorkbook(workbook, newId);
  if (mended === workbook && damage.length === 0) return { findings, repaired: [], written: null };
  const written = await writeDurably(repairTo, stringifyWorkbook(mended), { exclusive: true });
  return { findings: left.map(told), repaired: [...damage, ...repaired].map(told), written };
}

function readAsFarAsItGoes(bytes: Uint8Array, newId: NewId): { workbook: Workbook; damage: Finding[] } {
  try {
    return { workbook: parseWorkbook(bytes).workbook, damage: [] };
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'damaged') throw error;
    const { raw } = migrate(envelopeOf(jsonOf(bytes)));
    const { workbook, findings } = readLeniently(raw, newId);
    return { workbook, damage: findings };
  }
}

function told({ severity, code, where, message }: Finding): Checked['findings'][number] {
  return { severity, code, where, message };
}
