import { meIn, type Seat, type Veil } from '#domain/assessment/independence.ts';
import type { Assessment } from '#domain/schemas/assessment.ts';
import type { Person } from '#domain/schemas/person.ts';
import type { Id } from '#domain/schemas/primitives.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import type { History } from './history.ts';
import type { Seats } from './seats.ts';
import { type Look, Sight } from './sight.ts';

/** Who sits before the open workbook, and what they see of it. */
export class Sitting {
  readonly #seats: Seats;
  readonly #sight = new Sight();
  #seat: Seat | null;

  private constructor(seats: Seats, seat: Seat | null) {
    this.#seats = seats;
    this.#seat = seat;
  }

  static async before(workbook: Workbook, seats: Seats): Promise<Sitting> {
    return new Sitting(seats, await seats.read(workbook.id));
  }

  /** Null where nobody sits. */
  get seat(): Seat | null {
    return this.#seat;
  }

  visible(workbook: Workbook, history: History): Workbook {
    return this.#sight.of(this.#look(workbook, history));
  }

  veil(workbook: Workbook, history: History): Veil {
    return this.#sight.veil(this.#look(workbook, history));
  }

  #look(workbook: Workbook, history: History): Look {
    return { workbook, seat: this.#seat, returning: history.returning('assessments') as Assessment[] };
  }

  me({ people }: Workbook): Person | null {
    return people.find(({ id }) => id === this.#seat?.me) ?? null;
  }

  meId(workbook: Workbook): Id | null {
    return meIn(workbook, this.#seat);
  }

  /** Lets somebody else sit down; answers whom that concerns. Who was here once is remembered. */
  async sit(me: Id | null, workbook: Workbook): Promise<Id[]> {
    const seat = this.#seat;
    if (seat === null || seat.me === me) return [];
    const known = me === null || seat.known.includes(me) ? seat.known : [...seat.known, me];
    await this.#seats.write(workbook.id, { me, known });
    this.#seat = { me, known };
    return [seat.me, me].filter((id) => id !== null);
  }
}

/** The assessments that look different now. */
export function differing(before: Workbook, after: Workbook): Id[] {
  const was = new Set(before.assessments);
  return after.assessments.filter((assessment) => !was.has(assessment)).map(({ id }) => id);
}
