import type { Person } from '#domain/schemas/person.ts';
import { call } from '../api/client.ts';
import { flushEdits } from '../api/edits.ts';
import { useCall } from '../api/hooks.ts';

/** Who sits at this computer; null while nobody said so, and until it is known. */
export function useMe(): Person | null {
  const { data } = useCall('me:get', undefined, ({ people }) => people.length > 0);
  return data ?? null;
}

/** Somebody else sits down; null gets up. */
export async function sitDown(person: string | null): Promise<void> {
  await flushEdits();
  await call('me:put', { person });
}
