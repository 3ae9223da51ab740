import type { CSSProperties } from 'react';
import {
  colourOf,
  designs,
  faceOf,
  papers,
  type TextRole,
  textWidth,
  tintOf,
} from '#domain/outline/designs.ts';
import type { Outline } from '#domain/outline/outline.ts';

type Style = Outline['frame']['style'];

/** What a house style looks like on screen, from the same figures that Word gets. */
export function looksOf(style: Style) {
  const design = designs[style.design];
  const accent = colourOf(style, 'accent');
  return {
    design,
    accent,
    tint: tintOf(accent),
    paper: papers[style.paper],
    /** In points. */
    textWidth: textWidth(style),
    /** The height of a line of a role in pixels. */
    line(role: TextRole): number {
      const look = design.text[role];
      return look.size * look.leading * pixels;
    },
    text(role: TextRole): CSSProperties {
      const look = design.text[role];
      return {
        fontFamily: fontStack(faceOf(style, look.face)),
        fontSize: `${look.size}pt`,
        lineHeight: look.leading,
        fontWeight: look.bold ? 700 : 400,
        color: colourOf(style, look.colour),
      };
    },
    /** The space a text keeps above itself, in points, on top of what the text above keeps below. */
    before(role: TextRole, above: TextRole | null): number {
      return Math.max(0, design.text[role].before - (above === null ? 0 : design.text[above].after));
    },
    /** The look of a text with the space above and below it. */
    block(role: TextRole, above: TextRole | null): CSSProperties {
      return {
        ...this.text(role),
        paddingTop: `${this.before(role, above)}pt`,
        paddingBottom: `${design.text[role].after}pt`,
      };
    },
  };
}

export type Looks = ReturnType<typeof looksOf>;

/** Fonts of the same widths, where Microsoft's own are not installed, so that lines break alike. */
const kin: Readonly<Record<string, string>> = {
  Cambria: 'Caladea, "Noto Serif", Georgia, serif',
  Calibri: 'Carlito, "Noto Sans", sans-serif',
  Arial: 'Arimo, "Liberation Sans", sans-serif',
  'Times New Roman': 'Tinos, "Liberation Serif", serif',
};

function fontStack(font: string): string {
  return `"${font.replace(/["\\]/g, '')}", ${kin[font] ?? 'Georgia, serif'}`;
}

/** CSS pixels in a point. */
export const pixels = 96 / 72;
