/** Time without input, in seconds: the system's, or the window's own where the system tells none. */
export function idleTime(start = Date.now()) {
  let last = start;
  let told = false;
  return {
    touched(now: number): void {
      last = now;
    },
    /** Some Wayland desktops always say 0, whether or not somebody is there. */
    seconds(ofSystem: number, now: number): number {
      told ||= ofSystem > 0;
      return told ? ofSystem : (now - last) / 1_000;
    },
  };
}
