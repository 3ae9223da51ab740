import { HorizontalPositionRelativeFrom, ImageRun, VerticalPositionRelativeFrom } from 'docx';
import { papers } from '#domain/outline/designs.ts';
import type { HouseStyle, Logo } from '#domain/schemas/organisation.ts';
import { oneLine } from './text.ts';
import { pixels } from './units.ts';

/** The largest size in points at which a logo fits the box it is given. */
export function logoSize(
  logo: Logo,
  box: { width: number; height: number },
): { width: number; height: number } {
  const scale = Math.min(box.width / logo.width, box.height / logo.height);
  return { width: logo.width * scale, height: logo.height * scale };
}

// docx counts drawings across documents; ids of our own keep the same outline the same bytes.
const drawing = { logo: '1', firstEdge: '2', otherEdge: '3' } as const;

/** The logo within a line of text; its words for those who cannot see it are the house's own or its name. */
export function logoPicture(
  logo: Logo,
  size: { width: number; height: number },
  organisation: string,
): ImageRun {
  const description = oneLine(logo.alt) || oneLine(organisation) || 'Logo';
  return new ImageRun({
    type: logo.type === 'image/png' ? 'png' : 'jpg',
    data: Buffer.from(logo.data, 'base64'),
    transformation: { width: Math.max(1, pixels(size.width)), height: Math.max(1, pixels(size.height)) },
    altText: { id: drawing.logo, name: 'Logo', description },
  });
}

/**
 * A band of the accent colour along the left edge of the paper. A stretched dot of that colour looks the same in every
 * program, which page borders and drawn shapes do not.
 */
export function edgeBand(style: HouseStyle, thickness: number, page: 'first' | 'other'): ImageRun {
  return new ImageRun({
    type: 'gif',
    data: dot(style.accent),
    transformation: { width: pixels(thickness), height: Math.ceil((papers[style.paper].height * 96) / 72) },
    floating: {
      behindDocument: true,
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: 0 },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: 0 },
    },
    altText: { id: page === 'first' ? drawing.firstEdge : drawing.otherEdge, name: 'Edge', description: '' },
  });
}

/** A GIF of one dot: header, a palette of the colour twice, the dot. */
function dot(colour: string): Buffer {
  const rgb = colour.slice(1);
  return Buffer.from(`47494638396101000100800000${rgb}${rgb}2c00000000010001000002024401003b`, 'hex');
}
