import type { Posting, Taken } from '#domain/outline/recognise/posting.ts';

/** Where a block of the source went. */
export interface Place {
  readonly as: readonly Taken['as'][];
  readonly isHeading: boolean;
  /** The section it stands in, by its place among them. */
  readonly section: number | null;
}

/** Where every block of the source went, by its place in the source. */
export function placesOf(posting: Posting): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  const put = (source: number, more: Partial<Place>) => {
    const known = places.get(source) ?? { as: [], isHeading: false, section: null };
    places.set(source, { ...known, ...more });
  };
  for (const { source, as } of posting.taken) {
    put(source, { as: [...new Set([...(places.get(source)?.as ?? []), as])] });
  }
  for (const [section, { headings, items }] of posting.sections.entries()) {
    for (const source of headings) put(source, { isHeading: true, section });
    for (const { source } of items) put(source, { section });
  }
  return places;
}
