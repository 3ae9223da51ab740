import type { HouseStyle } from '../schemas/organisation.ts';
import type { Tone } from './outline.ts';

/** All lengths here are points (1/72 inch); leading is the height of a line as a multiple of the size, as in CSS. */
export interface TextLook {
  readonly face: 'heading' | 'body';
  readonly size: number;
  readonly leading: number;
  /** Between two texts stands the larger of the one's after and the other's before, as in Word. */
  readonly before: number;
  readonly after: number;
  readonly colour: keyof typeof inks | 'accent';
  readonly bold: boolean;
}

/** The figures one design is drawn with, in Word and on the paper on screen alike. */
export interface Design {
  /** Where the house style names no font of its own. */
  readonly fonts: { readonly heading: string; readonly body: string };
  readonly margins: { readonly top: number; readonly side: number; readonly bottom: number };
  /** From the paper's edge to the header and to the footer. */
  readonly headerAt: number;
  readonly footerAt: number;
  /** Space below the line with logo and organisation on page one. */
  readonly brandAfter: number;
  readonly logo: { readonly width: number; readonly height: number };
  /** Thickness of lines: under the organisation, above the footer, and along the paper's left edge; 0 is none. */
  readonly rules: { readonly brand: number; readonly footer: number; readonly edge: number };
  /** How many label and value pairs stand side by side, and what sets them off. */
  readonly facts: {
    readonly pairs: number;
    /** The label's share of a pair. */
    readonly labelShare: number;
    /** Thickness of the lines around them. */
    readonly above: number;
    readonly below: number;
    readonly tinted: boolean;
    readonly after: number;
    readonly padding: number;
  };
  /** Thickness of the lines under a table's head and between its rows, whether the head has a ground, room in cells. */
  readonly table: {
    readonly headRule: number;
    readonly rowRule: number;
    readonly tinted: boolean;
    readonly padding: { readonly across: number; readonly down: number };
    readonly after: number;
  };
  /** From the text's edge to an item's text, for each level. */
  readonly indent: number;
  readonly text: Readonly<Record<TextRole, TextLook>>;
}

export type TextRole =
  | 'organisation'
  | 'title'
  | 'lead'
  | 'label'
  | 'value'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'paragraph'
  | 'item'
  | 'note'
  | 'tableHead'
  | 'group'
  | 'cell'
  | 'frame';

/** Colours every design shares; each is readable on white (4.5:1 at least, lines excepted). */
export const inks = { text: '#1f2324', soft: '#5d6566', line: '#c9d0d2' } as const;

/** Paper sizes in points. */
export const papers: Readonly<
  Record<HouseStyle['paper'], { readonly width: number; readonly height: number }>
> = {
  A4: { width: 595.3, height: 841.9 },
  letter: { width: 612, height: 792 },
};

const text = (look: Partial<TextLook> & Pick<TextLook, 'size'>): TextLook => ({
  face: 'body',
  leading: 1.4,
  before: 0,
  after: 0,
  colour: 'text',
  bold: false,
  ...look,
});

const heading = (look: Partial<TextLook> & Pick<TextLook, 'size'>): TextLook =>
  text({ face: 'heading', leading: 1.25, colour: 'accent', bold: true, ...look });

const classic: Design = {
  fonts: { heading: 'Cambria', body: 'Cambria' },
  margins: { top: 60, side: 64, bottom: 68 },
  headerAt: 54,
  footerAt: 36,
  brandAfter: 30,
  logo: { width: 120, height: 28 },
  rules: { brand: 0, footer: 0.5, edge: 0 },
  facts: { pairs: 2, labelShare: 0.29, above: 1.5, below: 0.5, tinted: false, after: 8, padding: 2 },
  table: { headRule: 1, rowRule: 0.5, tinted: false, padding: { across: 5, down: 3 }, after: 8 },
  indent: 17,
  text: {
    organisation: heading({ size: 11.5 }),
    title: heading({ size: 25, leading: 1.2, after: 6, colour: 'text' }),
    lead: text({ size: 12.5, leading: 1.35, before: 2, after: 8, colour: 'soft' }),
    label: text({ size: 9.5, before: 0.5, colour: 'soft' }),
    value: text({ size: 10 }),
    heading1: heading({ size: 14, before: 16, after: 4 }),
    heading2: heading({ size: 11.5, before: 10, after: 3 }),
    heading3: heading({ size: 10.5, before: 9, after: 1, colour: 'text' }),
    paragraph: text({ size: 10.5, leading: 1.42, before: 5, after: 5 }),
    item: text({ size: 10.5, leading: 1.38, after: 2.5 }),
    note: text({ size: 9, leading: 1.35, before: 4, after: 6, colour: 'soft' }),
    tableHead: text({ size: 9, leading: 1.25, colour: 'soft' }),
    group: text({ size: 9.5, leading: 1.3 }),
    cell: text({ size: 9.5, leading: 1.3 }),
    frame: text({ size: 9, colour: 'soft' }),
  },
};

const modern: Design = {
  fonts: { heading: 'Calibri', body: 'Calibri' },
  margins: { top: 60, side: 68, bottom: 68 },
  headerAt: 50,
  footerAt: 34,
  brandAfter: 40,
  logo: { width: 140, height: 34 },
  rules: { brand: 0, footer: 0, edge: 14 },
  facts: { pairs: 2, labelShare: 0.3, above: 0, below: 0, tinted: true, after: 4, padding: 4 },
  table: { headRule: 0, rowRule: 0.5, tinted: true, padding: { across: 6, down: 3.5 }, after: 8 },
  indent: 17,
  text: {
    organisation: heading({ size: 12, colour: 'text' }),
    title: heading({ size: 32, leading: 1.22, after: 9 }),
    lead: text({ size: 14, leading: 1.35, after: 14, colour: 'soft' }),
    label: text({ size: 9.5, before: 1, colour: 'soft' }),
    value: text({ size: 10.5, bold: true }),
    heading1: heading({ size: 16, before: 20, after: 4 }),
    heading2: heading({ size: 12, before: 11, after: 3, colour: 'text' }),
    heading3: heading({ size: 11, before: 10, after: 1, colour: 'soft' }),
    paragraph: text({ size: 11, leading: 1.42, before: 6, after: 6 }),
    item: text({ size: 11, leading: 1.36, after: 3.5 }),
    note: text({ size: 9, leading: 1.35, before: 4, after: 6, colour: 'soft' }),
    tableHead: text({ size: 9, leading: 1.25, colour: 'soft' }),
    group: text({ size: 10, leading: 1.3 }),
    cell: text({ size: 9.5, leading: 1.35 }),
    frame: text({ size: 9, colour: 'soft' }),
  },
};

const compact: Design = {
  fonts: { heading: 'Calibri', body: 'Calibri' },
  margins: { top: 48, side: 52, bottom: 54 },
  headerAt: 36,
  footerAt: 26,
  brandAfter: 14,
  logo: { width: 96, height: 20 },
  rules: { brand: 1.5, footer: 0.5, edge: 0 },
  facts: { pairs: 3, labelShare: 0.34, above: 0.5, below: 0.5, tinted: false, after: 4, padding: 1 },
  table: { headRule: 0.75, rowRule: 0.25, tinted: false, padding: { across: 4, down: 1.5 }, after: 5 },
  indent: 14,
  text: {
    organisation: heading({ size: 10 }),
    title: heading({ size: 19, leading: 1.22, after: 4, colour: 'text' }),
    lead: text({ size: 10.5, after: 5, colour: 'soft' }),
    label: text({ size: 8.5, before: 0.5, colour: 'soft' }),
    value: text({ size: 9 }),
    heading1: heading({ size: 11.5, before: 10, after: 1.5 }),
    heading2: heading({ size: 10, before: 6, after: 0.5, colour: 'text' }),
    heading3: heading({ size: 9.5, before: 5, after: 1, colour: 'soft' }),
    paragraph: text({ size: 9.5, leading: 1.38, before: 3, after: 3 }),
    item: text({ size: 9.5, leading: 1.35, after: 1.5 }),
    note: text({ size: 8, leading: 1.3, before: 3, after: 4, colour: 'soft' }),
    tableHead: text({ size: 8, leading: 1.25, colour: 'soft' }),
    group: text({ size: 8.5, leading: 1.3 }),
    cell: text({ size: 8.5, leading: 1.3 }),
    frame: text({ size: 8, colour: 'soft' }),
  },
};

export const designs: Readonly<Record<HouseStyle['design'], Design>> = { classic, modern, compact };

/** From the left margin to the right one, in points. */
export function textWidth(style: HouseStyle): number {
  return papers[style.paper].width - 2 * designs[style.design].margins.side;
}

/** The font of a text: the house style's, or the design's own where the house style names none. */
export function faceOf(style: HouseStyle, face: TextLook['face']): string {
  const chosen = face === 'heading' ? style.headingFont : style.bodyFont;
  return chosen.trim() || designs[style.design].fonts[face];
}

/** The colour of a text as #rrggbb. */
export function colourOf(style: HouseStyle, colour: TextLook['colour']): string {
  return colour === 'accent' ? style.accent.toLowerCase() : inks[colour];
}

/** The accent thinned to a ground for text: 8 % on white. */
export function tintOf(accent: string): string {
  return thinned(accent, 0.08);
}

const depths: Readonly<Record<Exclude<Tone, 'out' | 'missing'>, number>> = {
  1: 0.05,
  2: 0.11,
  3: 0.18,
  4: 0.26,
  5: 0.35,
};

/** The ground of a cell: one hue in five depths, a red one for out, none for what is missing. */
export function groundOf(accent: string, tone: Tone | undefined): string | null {
  if (tone === undefined || tone === 'missing') return null;
  return tone === 'out' ? '#f6dcd8' : thinned(accent, depths[tone]);
}

function thinned(accent: string, depth: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(accent.slice(at, at + 2), 16));
  return `#${channels
    .map((one) =>
      Math.round(255 - (255 - one) * depth)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
