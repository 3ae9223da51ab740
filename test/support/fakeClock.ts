import type { Clock } from '#engine/storage/sessionTypes.ts';

/** Time that passes only when told to. */
export class FakeClock implements Clock {
  #now = Date.parse('2026-11-23T12:00:00Z');
  #timers: { at: number; work: () => void }[] = [];

  now(): Date {
    return new Date(this.#now);
  }

  after(ms: number, work: () => void): () => void {
    const timer = { at: this.#now + ms, work };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((one) => one !== timer);
    };
  }

  /** How long until the next timer, or null. */
  get next(): number | null {
    const [first] = this.#timers.map(({ at }) => at).sort((a, b) => a - b);
    return first === undefined ? null : first - this.#now;
  }

  pass(ms: number): void {
    this.#now += ms;
    const due = this.#timers.filter(({ at }) => at <= this.#now);
    this.#timers = this.#timers.filter(({ at }) => at > this.#now);
    for (const { work } of due) work();
  }
}
