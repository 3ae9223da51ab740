import { meIn, type Seat, seenThrough, type Veil, veilOf } from '#domain/assessment/independence.ts';
import type { Assessment } from '#domain/schemas/assessment.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';

/** What is looked at, and by whom. */
export interface Look {
  readonly workbook: Workbook;
  readonly seat: Seat | null;
  /** Scorecards that undo could bring back. */
  readonly returning: readonly Assessment[];
}

/** The workbook as whoever sits here may see it, worked out anew only when something that matters changed. */
export class Sight {
  #last: { look: Look; veil: Veil; seen: Workbook } | null = null;

  of(look: Look): Workbook {
    return this.#at(look).seen;
  }

  veil(look: Look): Veil {
    return this.#at(look).veil;
  }

  #at(look: Look) {
    const { workbook, seat, returning } = look;
    const last = this.#last && isAlike(this.#last.look, look) ? this.#last : null;
    if (last?.look.workbook === workbook) return last;
    const veil = last?.veil ?? veilOf(workbook, seat, returning);
    const seen = last
      ? { ...workbook, assessments: last.seen.assessments }
      : seenThrough(workbook, veil, meIn(workbook, seat));
    this.#last = { look, veil, seen };
    return this.#last;
  }
}

function isAlike(a: Look, b: Look): boolean {
  return (
    a.seat === b.seat &&
    a.workbook.assessments === b.workbook.assessments &&
    a.workbook.jobs === b.workbook.jobs &&
    a.workbook.people === b.workbook.people &&
    a.returning.length === b.returning.length &&
    a.returning.every((one, index) => one === b.returning[index])
  );
}
