import { type Seat, visibleTo } from '#domain/assessment/independence.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';

/** The workbook as whoever sits here may see it, worked out anew only when something that matters changed. */
export class Sight {
  #last: { of: Workbook; seat: Seat | null; seen: Workbook } | null = null;

  of(workbook: Workbook, seat: Seat | null): Workbook {
    const last = this.#last;
    if (last?.of === workbook && last.seat === seat) return last.seen;
    const isUntouched =
      last?.seat === seat &&
      last.of.assessments === workbook.assessments &&
      last.of.jobs === workbook.jobs &&
      last.of.people === workbook.people;
    const seen = isUntouched
      ? { ...workbook, assessments: last.seen.assessments }
      : visibleTo(workbook, seat);
    this.#last = { of: workbook, seat, seen };
    return seen;
  }
}
