/** A unit as measured, in pixels. */
export interface Measured {
  readonly height: number;
  /** Empty space at its top, left out where it opens a page. */
  readonly before: number;
  /** Stays on the page of what follows. */
  readonly keepsNext: boolean;
  /** Height of a line, where the unit may be split between lines. */
  readonly line: number | null;
  /** Begins a new page, whatever room there is. */
  readonly opensPage?: boolean;
  /** The unit that stands again above this one where it opens a page: the head of its table. */
  readonly head?: number;
}

/** A unit or a slice of one: `from` and `to` are pixels from the unit's top. */
export interface Slice {
  readonly unit: number;
  readonly from: number;
  readonly to: number;
}

/** No page begins or ends with fewer lines of a split paragraph. */
const fewestLines = 2;

/**
 * Lays measured units on pages, as Word does: headings stay with their text, items whole.
 * The first page has less room by what `opening` takes up.
 */
export function paginate(units: readonly Measured[], pageHeight: number, opening = 0): Slice[][] {
  const pages: Slice[][] = [[]];
  let used = opening;
  const page = () => pages.at(-1) as Slice[];
  const turn = () => {
    pages.push([]);
    used = 0;
  };
  const lay = (unit: number, from: number, to: number) => {
    page().push({ unit, from, to });
    used += to - from;
  };

  const repeatHead = ({ head }: Measured) => {
    if (head === undefined || page().length > 0) return;
    lay(head, 0, units[head]?.height ?? 0);
  };

  for (let index = 0; index < units.length; index++) {
    const unit = units[index] as Measured;
    if (unit.opensPage && page().length > 0) turn();
    const chain = chainFrom(units, index);
    const needed = chain.height + neededOf(units[chain.next]);
    const isChain = chain.next > index;
    if (isChain && page().length > 0 && used + needed > pageHeight && needed <= pageHeight) turn();
    repeatHead(unit);
    let from = page().length === 0 && pages.length > 1 ? unit.before : 0;
    while (used + unit.height - from > pageHeight) {
      const fits = linesThatFit(unit, from, pageHeight - used);
      if (fits > from) {
        lay(index, from, fits);
        from = fits;
        turn();
      } else if (page().some((slice) => slice.unit !== unit.head)) {
        turn();
        repeatHead(unit);
        from = from === 0 ? unit.before : from;
      } else break;
    }
    lay(index, from, unit.height);
  }
  return pages;
}

/** The units from `index` on that must stay together, up to the first one that need not. */
function chainFrom(units: readonly Measured[], index: number): { height: number; next: number } {
  let next = index;
  let height = 0;
  while (next < units.length - 1 && units[next]?.keepsNext) {
    height += units[next]?.height ?? 0;
    next++;
  }
  return { height, next };
}

/** How much of a unit must stand below its heading. */
function neededOf(unit: Measured | undefined): number {
  if (!unit) return 0;
  if (unit.line === null) return unit.height;
  return Math.min(unit.height, unit.before + unit.line * fewestLines);
}

/** Where to cut a unit so that the piece fits into `room`; `from` when no cut is good. */
function linesThatFit(unit: Measured, from: number, room: number): number {
  const line = unit.line;
  if (line === null) return from;
  const start = from === 0 ? unit.before : from;
  const total = Math.round((unit.height - start) / line);
  let lines = Math.floor((room - (start - from)) / line + 0.01);
  lines = Math.min(lines, total - fewestLines);
  return lines >= fewestLines ? start + lines * line : from;
}
