import { isRightToLeft, oneLine } from './text.ts';
import { textXml } from './xml.ts';

/** How a paragraph differs from its style. */
export interface ParagraphLook {
  readonly keepNext?: boolean | undefined;
  readonly keepLines?: boolean | undefined;
  readonly opensPage?: boolean | undefined;
  /** Its level, and the id of the list it belongs to. */
  readonly list?: { readonly level: number; readonly id: number } | undefined;
  /** Nothing above and below, and exactly so many twips high. */
  readonly height?: number | undefined;
  readonly rightToLeft?: boolean | undefined;
  readonly align?: 'centre' | 'end' | undefined;
}

/** A paragraph around runs. ISO/IEC 29500-1, CT_PPr: the order of its properties is fixed. */
export function paragraphXml(style: string, content: string, look: ParagraphLook = {}): string {
  const { keepNext, keepLines, opensPage, list, height, rightToLeft, align } = look;
  return [
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>`,
    keepNext ? '<w:keepNext/>' : '',
    keepLines ? '<w:keepLines/>' : '',
    opensPage ? '<w:pageBreakBefore/>' : '',
    list ? `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.id}"/></w:numPr>` : '',
    height === undefined ? '' : `<w:spacing w:after="0" w:before="0" w:line="${height}" w:lineRule="exact"/>`,
    rightToLeft ? '<w:bidi/>' : '',
    align ? `<w:jc w:val="${align === 'end' ? 'end' : 'center'}"/>` : '',
    `</w:pPr>${content}</w:p>`,
  ].join('');
}

/** A paragraph of one line of plain text; `mirrored` makes it run from the right whatever it says. */
export function lineXml(style: string, text: string, look: ParagraphLook = {}, mirrored = false): string {
  const rightToLeft = mirrored || isRightToLeft(text);
  return paragraphXml(style, textXml(oneLine(text)), { ...look, rightToLeft });
}
