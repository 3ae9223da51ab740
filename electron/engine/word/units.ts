/** Word counts lengths in twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);

/** … letters in halves of a point, */
export const halfPoints = (points: number): number => Math.round(points * 2);

/** … lines in eighths of a point, */
export const eighths = (points: number): number => Math.round(points * 8);

/** … and docx counts pictures in pixels, 96 to the inch. */
export const pixels = (points: number): number => Math.round((points * 96) / 72);

/** Colours without their hash. */
export const hex = (colour: string): string => colour.slice(1);
