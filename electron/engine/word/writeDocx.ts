import { designs, papers } from '#domain/outline/designs.ts';
import type { Outline } from '#domain/outline/outline.ts';
import { Document, type ISectionPropertiesOptions, Packer } from 'docx';
import { firstHeader, footer, otherHeader } from './frame.ts';
import { Links } from './links.ts';
import { wordNumbering } from './numbering.ts';
import { type Writing, wordPart } from './parts.ts';
import { coreProperties } from './properties.ts';
import { wordStyles } from './styles.ts';
import { eighths, hex, twips } from './units.ts';

/** Writes an outline as a Word document. The same outline and moment give the same parts. */
export async function writeDocx(outline: Outline, written: Date = new Date()): Promise<Uint8Array> {
  const { frame } = outline;
  const { style } = frame;
  const design = designs[style.design];
  const width = papers[style.paper].width - 2 * design.margins.side;
  let lists = 0;
  const writing: Writing = { style, design, width, links: new Links(), nextList: () => lists++ };

  const document = new Document({
    styles: wordStyles(style, outline.language),
    numbering: wordNumbering(design),
    sections: [
      {
        properties: pageProperties(outline),
        headers: { first: firstHeader(frame, design, width), default: otherHeader(frame, width) },
        footers: { first: footer(frame, design, width), default: footer(frame, design, width) },
        children: outline.parts.flatMap((part) => wordPart(part, writing)),
      },
    ],
  });
  writing.links.addTo(document);
  return Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: coreProperties(outline, written) },
  ]);
}

function pageProperties({ frame: { style } }: Outline): ISectionPropertiesOptions {
  const { margins, headerAt, footerAt, rules } = designs[style.design];
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
      ...(rules.edge > 0 && {
        borders: {
          pageBorders: { offsetFrom: 'page' as const, display: 'allPages' as const },
          pageBorderLeft: { style: 'single' as const, size: eighths(rules.edge), color: hex(style.accent), space: 0 },
        },
      }),
    },
  };
}
