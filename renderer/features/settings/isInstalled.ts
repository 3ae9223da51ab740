const sample = 'mmmmmmmmmmlliWQ@1§';
const fallbacks = ['monospace', 'serif'] as const;
const known = new Map<string, boolean>();
let pen: CanvasRenderingContext2D | null = null;

/** Whether this computer has a font: text set in it is not as wide as in what would stand in for it. */
export function isInstalled(font: string): boolean {
  const before = known.get(font);
  if (before !== undefined) return before;
  const quoted = `"${font.replace(/["\\]/g, '')}"`;
  const is = fallbacks.some((fallback) => width(`${quoted}, ${fallback}`) !== width(fallback));
  known.set(font, is);
  return is;
}

function width(family: string): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return 0;
  pen.font = `72px ${family}`;
  return pen.measureText(sample).width;
}
