import { open } from 'node:fs/promises';
import type { RecentRow } from '#contract/state.ts';
import { holderOf } from './lock/presence.ts';
import { isLocked } from './vault/vault.ts';

/** Whether a workbook is where it was; of a locked one nothing but that is told. Reads its first bytes only. */
export async function peek(path: string): Promise<Pick<RecentRow, 'state'>> {
  try {
    const file = await open(path, 'r');
    try {
      const head = Buffer.alloc(64);
      const { bytesRead } = await file.read(head, 0, head.length, 0);
      if (isLocked(head.subarray(0, bytesRead))) return { state: 'locked' };
      return { state: (await holderOf(path)) ? 'open-elsewhere' : 'found' };
    } finally {
      await file.close();
    }
  } catch {
    return { state: 'missing' };
  }
}
