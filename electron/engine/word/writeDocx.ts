import { setImmediate as breath } from 'node:timers/promises';
import { Document, type ISectionPropertiesOptions, Packer, Paragraph } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { designs, papers, textWidth } from '#domain/outline/designs.ts';
import { isRightToLeftLanguage } from '#domain/outline/language.ts';
import type { Outline } from '#domain/outline/outline.ts';
import { partXml } from './body.ts';
import type { BodyWriting } from './bodyWriting.ts';
import { firstHeader, footer, otherHeader } from './frame.ts';
import { Links } from './links.ts';
import { Lists } from './lists.ts';
import { wordNumbering } from './numbering.ts';
import { coreProperties } from './properties.ts';
import { wordStyles } from './styles.ts';
import { twips } from './units.ts';
import { zip } from './zip.ts';

const body = 'word/document.xml';
/** Where docx leaves room for the body: a paragraph of a style that nothing else has. */
const place = '<w:p><w:pPr><w:pStyle w:val="BodyPlace"/></w:pPr></w:p>';
/** How long parts are made before others get their turn, in ms. */
const patience = 8;

/**
 * Writes an outline as a Word document. docx makes the package around the body, whose XML is made here: an object for
 * each of its parts takes ten times as long. The same outline and moment give the same parts.
 */
export async function writeDocx(outline: Outline, written: Date = new Date()): Promise<Uint8Array> {
  const { frame } = outline;
  const { style } = frame;
  const design = designs[style.design];
  const writing: BodyWriting = {
    mirrored: isRightToLeftLanguage(outline.language),
    style,
    design,
    width: textWidth(style),
    links: new Links(),
    lists: new Lists(),
  };
  const pieces = await bodyPieces(outline, writing);
  const document = new Document({
    styles: wordStyles(style, outline.language),
    numbering: wordNumbering(design),
    sections: [
      {
        properties: pageProperties(outline),
        headers: { first: firstHeader(frame, design), default: otherHeader(frame, design) },
        footers: { first: footer(frame, design), default: footer(frame, design) },
        children: [new Paragraph({ style: 'BodyPlace' })],
      },
    ],
  });
  writing.links.addTo(document);
  writing.lists.addTo(document);
  const parts = unzipSync(
    await Packer.toBuffer(document, undefined, [
      { path: 'docProps/core.xml', data: coreProperties(outline, written) },
    ]),
  );
  const [before, after] = strFromU8(parts[body] ?? new Uint8Array()).split(place);
  if (before === undefined || after === undefined) throw new Error('docx left no room for the body.');
  parts[body] = Buffer.concat([utf8(before), ...pieces, utf8(after)]);
  return zip(parts, written);
}

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');

async function bodyPieces({ parts }: Outline, writing: BodyWriting): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  let xml = '';
  let since = performance.now();
  for (const [index, part] of parts.entries()) {
    xml += partXml(part, index, parts, writing);
    if (performance.now() - since < patience) continue;
    pieces.push(utf8(xml));
    xml = '';
    await breath();
    since = performance.now();
  }
  pieces.push(utf8(xml));
  return pieces;
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
