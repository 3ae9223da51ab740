/** Measures of the matrix in pixels; its style sheet takes them from here by custom properties. */
export const headHeight = 84;
export const weightWidth = 56;

const [narrowest, widest] = [156, 232];

/** How wide criteria and candidates are: few candidates share the room, many scroll. */
export function widths(room: number, candidates: number): { criterion: number; candidate: number } {
  const criterion = room < 860 ? 220 : room < 1040 ? 256 : 292;
  const each = candidates > 0 ? Math.floor((room - criterion - weightWidth) / candidates) : narrowest;
  return { criterion, candidate: Math.max(narrowest, Math.min(widest, each)) };
}

/** Where to scroll so that a part from `start` to `end` is in view; where it is now if it is. */
export function scrolledTo(now: number, room: number, start: number, end: number): number {
  if (start < now || end - start > room) return start;
  return end > now + room ? end - room : now;
}
