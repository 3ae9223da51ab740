/** What text of normal size needs on its ground (WCAG 2.2, 1.4.3). */
export const enoughContrast = 4.5;
/** What it needs on white to have that on the dimmed paper of a dark window as well. */
const enoughWhenDimmed = 5.75;

/** The contrast of a colour like #1f3a5f on white, from 1 to 21 (WCAG 2.2). */
export function contrastOnWhite(colour: string): number {
  return 1.05 / (luminance(channelsOf(colour)) + 0.05);
}

/** The same colour where it can be read on white, else one just dark enough for that and for dimmed paper. */
export function readableOnWhite(colour: string): string {
  if (contrastOnWhite(colour) >= enoughContrast) return colour;
  const channels = channelsOf(colour);
  for (let part = 100; part > 0; part -= 1) {
    const darker = `#${channels.map((one) => hexOf((one * part) / 100)).join('')}`;
    if (contrastOnWhite(darker) >= enoughWhenDimmed) return darker;
  }
  return '#000000';
}

const channelsOf = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

const hexOf = (channel: number) => Math.floor(channel).toString(16).padStart(2, '0');

function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((one) => {
    const share = one / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
