const within = 60_000;
const enough = 3;

/** Notes a death at `now` (ms) in `deaths`; false once there were three within a minute. */
export function mayTryAgain(deaths: number[], now: number): boolean {
  deaths.push(now);
  while (deaths[0] !== undefined && now - deaths[0] >= within) deaths.shift();
  return deaths.length < enough;
}
