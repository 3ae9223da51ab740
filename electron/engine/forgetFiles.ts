import type { Desk } from './desk.ts';
import { namedIn } from './storage/attachments/named.ts';

/**
 * Takes the content of erased candidates' files off the disk at once, whatever kept versions say of it; what another
 * candidate still names stays. To be called when the candidates are out of the workbook. Throws a Refusal.
 */
export async function forgetFiles(desk: Desk, hashes: readonly string[]): Promise<void> {
  const named = namedIn(desk.workbook);
  await desk.file.attachments.forget(hashes.filter((hash) => !named.has(hash)));
}
