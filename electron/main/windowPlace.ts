import { z } from 'zod';

/** Where the window was, in screen pixels, and whether it filled the screen. */
export const WindowPlace = z.object({
  at: z.object({ x: z.int(), y: z.int() }).nullable(),
  width: z.int().min(1),
  height: z.int().min(1),
  maximised: z.boolean(),
});
export type WindowPlace = z.infer<typeof WindowPlace>;

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const smallest = { width: 880, height: 600 };
export const usual: WindowPlace = { at: null, width: 1440, height: 900, maximised: false };

/** `place` such that the window can be seen and grasped on one of the screens' work areas; the first is the main one. */
export function placeOnScreen(place: WindowPlace, screens: readonly Area[]): WindowPlace {
  const home = screens.find((area) => canBeGrasped(place, area));
  const screen = home ?? screens[0];
  if (!screen) return place;
  return {
    at: home ? place.at : null,
    width: within(smallest.width, place.width, screen.width),
    height: within(smallest.height, place.height, screen.height),
    maximised: place.maximised,
  };
}

/** Whether enough of the top edge lies in the area to take the window by it. */
function canBeGrasped({ at, width }: WindowPlace, area: Area): boolean {
  if (!at) return false;
  const shown = Math.min(at.x + width, area.x + area.width) - Math.max(at.x, area.x);
  return shown >= 120 && at.y >= area.y - 8 && at.y <= area.y + area.height - 40;
}

function within(least: number, wanted: number, most: number): number {
  return Math.max(least, Math.min(wanted, most));
}
