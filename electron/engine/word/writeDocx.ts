import { Document, type ISectionPropertiesOptions, Packer } from 'docx';
import { designs, papers, textWidth } from '#domain/outline/designs.ts';
import { isRightToLeftLanguage } from '#domain/outline/language.ts';
import type { Outline } from '#domain/outline/outline.ts';
import { firstHeader, footer, otherHeader } from './frame.ts';
import { Links } from './links.ts';
import { wordNumbering } from './numbering.ts';
import { wordPart } from './parts.ts';
import { coreProperties } from './properties.ts';
import { wordStyles } from './styles.ts';
import { TablePlaces } from './tablePlaces.ts';
import { twips } from './units.ts';
import type { Writing } from './writing.ts';

/** Writes an outline as a Word document. The same outline and moment give the same parts. */
export async function writeDocx(outline: Outline, written: Date = new Date()): Promise<Uint8Array> {
  const { frame } = outline;
  const { style } = frame;
  const design = designs[style.design];
  const width = textWidth(style);
  let lists = 0;
  const mirrored = isRightToLeftLanguage(outline.language);
  const tables = new TablePlaces();
  const writing: Writing = {
    mirrored,
    style,
    design,
    width,
    links: new Links(),
    tables,
    nextList: () => lists++,
  };

  const document = new Document({
    styles: wordStyles(style, outline.language),
    numbering: wordNumbering(design),
    sections: [
      {
        properties: pageProperties(outline),
        headers: { first: firstHeader(frame, design), default: otherHeader(frame, design) },
        footers: { first: footer(frame, design), default: footer(frame, design) },
        children: outline.parts.flatMap((part, index, parts) => wordPart(part, index, parts, writing)),
      },
    ],
  });
  writing.links.addTo(document);
  const bytes = await Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: coreProperties(outline, written) },
  ]);
  return tables.fill(bytes, written);
}

/** The paper, its margins and where header and footer stand. */
export function pageProperties({ frame: { style } }: Pick<Outline, 'frame'>): ISectionPropertiesOptions {
  const { margins, headerAt, footerAt } = designs[style.design];
  const { width, height } = papers[style.paper];
  return {
    titlePage: true,
    page: {
      size: { width: twips(width), height: twips(height) },
      margin: {
        top: twips(margins.top),
        bottom: twips(margins.bottom),
        left: twips(margins.side),
        right: twips(margins.side),
        header: twips(headerAt),
        footer: twips(footerAt),
      },
    },
  };
}
