import type { Desk } from './desk.ts';
import { today } from './today.ts';

/** When a document is made, and by whom if anybody said who sits here. */
export interface Occasion {
  readonly today: string;
  readonly by: string | null;
}

export function occasionAt({ me }: Pick<Desk, 'me'>): Occasion {
  return { today: today(), by: me?.name.trim() || null };
}
