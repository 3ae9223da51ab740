import type { Clock } from './sessionTypes.ts';

export const idleMs = 30_000;
export const journalBytes = 1024 * 1024;
const firstRetryMs = 2_000;
const lastRetryMs = 60_000;
const editRetryMs = 5_000;

/** Decides when the file is written without being asked: when it is quiet, when the journal is long, again after a failure. */
export class SaveSchedule {
  readonly #clock: Clock;
  readonly #save: () => void;
  #cancel: () => void = () => undefined;
  #failures = 0;
  #lastFailure = 0;

  constructor(clock: Clock, save: () => void) {
    this.#clock = clock;
    this.#save = save;
  }

  /** An edit came in; `bytes` is how long the journal is now. */
  edited(bytes: number): void {
    if (this.#failures === 0) this.#in(bytes >= journalBytes ? 0 : idleMs);
    else if (this.#clock.now().getTime() - this.#lastFailure >= editRetryMs) this.#in(0);
  }

  failed(): void {
    this.#lastFailure = this.#clock.now().getTime();
    this.#in(Math.min(firstRetryMs * 2 ** this.#failures, lastRetryMs));
    this.#failures++;
  }

  /** `more`: edits came in while the file was written. */
  succeeded(more: boolean): void {
    this.#failures = 0;
    if (more) this.#in(idleMs);
    else this.stop();
  }

  stop(): void {
    this.#cancel();
    this.#cancel = () => undefined;
  }

  #in(ms: number): void {
    this.stop();
    this.#cancel = this.#clock.after(ms, this.#save);
  }
}

export const systemClock: Clock = {
  now: () => new Date(),
  after: (ms, work) => {
    // A timer alone keeps no process alive: closing saves anyway.
    const timer = setTimeout(work, ms).unref();
    return () => clearTimeout(timer);
  },
};
