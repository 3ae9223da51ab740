import { listen } from '../../api/client.ts';
import { firstView, type View } from './view.ts';

/** Where one was in the table, for when one comes back from a candidate. */
interface Place {
  readonly view: View;
  /** px */
  readonly scrolled: number;
  readonly active: number;
  /** One went to the candidate of that line. */
  readonly isLeft: boolean;
}

const start: Place = { view: firstView, scrolled: 0, active: 0, isLeft: false };
let place = start;

// Another workbook has other candidates.
listen('workbook:opened', () => {
  place = start;
});

export function rememberedPlace(): Place {
  return place;
}

export function remember(part: Partial<Place>): void {
  place = { ...place, ...part };
}
