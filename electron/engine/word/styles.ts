import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { colourOf, designs, faceOf, type TextLook, type TextRole } from '#domain/outline/designs.ts';
import type { HouseStyle } from '#domain/schemas/organisation.ts';
import { halfPoints, hex, twips } from './units.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly role: TextRole;
  readonly basedOn?: string;
  readonly next?: string;
  readonly extra?: IParagraphStyleOptions['paragraph'];
}

const heading = (level: 1 | 2 | 3): Named => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  role: `heading${level}`,
  next: 'BodyText',
  extra: { keepNext: true, keepLines: true, outlineLevel: level - 1 },
});

/** Word's own names, so that its navigation, table of contents and accessibility checker know them. */
const named: readonly Named[] = [
  { id: 'Title', name: 'Title', role: 'title', next: 'BodyText', extra: { keepNext: true, keepLines: true } },
  { id: 'Subtitle', name: 'Subtitle', role: 'lead', next: 'BodyText', extra: { keepNext: true } },
  heading(1),
  heading(2),
  heading(3),
  { id: 'BodyText', name: 'Body Text', role: 'paragraph' },
  { id: 'ListBullet', name: 'List Bullet', role: 'item' },
  { id: 'ListNumber', name: 'List Number', role: 'item' },
  { id: 'Note', name: 'Note', role: 'note' },
  { id: 'TableHead', name: 'Table Head', role: 'tableHead' },
  { id: 'TableGroup', name: 'Table Group', role: 'group' },
  { id: 'TableCell', name: 'Table Cell', role: 'cell' },
  { id: 'FactLabel', name: 'Fact Label', role: 'label' },
  { id: 'FactValue', name: 'Fact Value', role: 'value' },
  { id: 'Header', name: 'header', role: 'frame' },
  { id: 'Footer', name: 'footer', role: 'frame' },
  { id: 'Organisation', name: 'Organisation', role: 'organisation', basedOn: 'Header' },
];

/** The styles of a document in a house's style and language. */
export function wordStyles(style: HouseStyle, language: string): IStylesOptions {
  const { text } = designs[style.design];
  return {
    default: {
      document: {
        run: { ...letters(style, text.paragraph), language: { value: language, bidirectional: language } },
      },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      ...named.map((one) => paragraphStyle(one, style, text[one.role])),
    ],
    characterStyles: [
      {
        id: 'Hyperlink',
        name: 'Hyperlink',
        run: { color: hex(style.accent), underline: { type: 'single' } },
      },
    ],
  };
}

function paragraphStyle(one: Named, style: HouseStyle, look: TextLook): IParagraphStyleOptions {
  return {
    id: one.id,
    name: one.name,
    basedOn: one.basedOn ?? 'Normal',
    next: one.next ?? one.id,
    quickFormat: true,
    run: letters(style, look),
    paragraph: {
      spacing: {
        before: twips(look.before),
        after: twips(look.after),
        // At least, so that emoji and other scripts are not cut off.
        line: twips(look.size * look.leading),
        lineRule: 'atLeast',
      },
      ...one.extra,
    },
  };
}

function letters(style: HouseStyle, look: TextLook) {
  const size = halfPoints(look.size);
  const font = faceOf(style, look.face);
  return {
    size,
    sizeComplexScript: size,
    font: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
    color: hex(colourOf(style, look.colour)),
    ...(look.bold && { bold: true, boldComplexScript: true }),
  };
}
