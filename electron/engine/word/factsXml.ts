import { inks, tintOf } from '#domain/outline/designs.ts';
import { labelWidth } from '#domain/outline/flow.ts';
import type { Fact } from '#domain/outline/outline.ts';
import type { BodyWriting } from './bodyWriting.ts';
import { lineXml } from './paragraphXml.ts';
import { eighths, hex, twips } from './units.ts';

/** Label and value pairs side by side, read row by row. */
export function factsXml(facts: readonly Fact[], writing: BodyWriting): string {
  const { design, mirrored } = writing;
  const pairs = Math.min(design.facts.pairs, facts.length);
  const pair = twips(writing.width / pairs);
  const label = twips(labelWidth(facts, writing.width / pairs, design));
  const widths = Array.from({ length: pairs }, () => [label, pair - label]).flat();
  const rowCount = Math.ceil(facts.length / pairs);
  const rows = Array.from({ length: rowCount }, (_, row) => {
    const cells = widths.map((width, column) => {
      const fact = facts[row * pairs + Math.floor(column / 2)];
      const isLabel = column % 2 === 0;
      const text = (isLabel ? fact?.label : fact?.value) ?? '';
      const paragraph = lineXml(isLabel ? 'FactLabel' : 'FactValue', text, {}, mirrored);
      const place = { isFirst: row === 0, isLast: row === rowCount - 1, column };
      return `<w:tc>${cellProperties(width, place, writing)}${paragraph}</w:tc>`;
    });
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
  });
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl>${properties(writing)}<w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

/** ISO/IEC 29500-1, CT_TblPr: the order of these is fixed. */
function properties({ design, mirrored, width }: BodyWriting): string {
  const { above, below } = design.facts;
  const nil = (side: string) => `<w:${side} w:val="nil" w:color="auto" w:sz="0"/>`;
  const rule = (side: string, thickness: number) =>
    thickness > 0
      ? `<w:${side} w:val="single" w:color="${hex(inks.line)}" w:sz="${eighths(thickness)}"/>`
      : nil(side);
  const borders = [rule('top', above), nil('left'), rule('bottom', below), nil('right')];
  return [
    `<w:tblPr><w:bidiVisual${mirrored ? '' : ' w:val="off"'}/>`,
    `<w:tblW w:type="dxa" w:w="${twips(width)}"/>`,
    `<w:tblBorders>${borders.join('')}${nil('insideH')}${nil('insideV')}</w:tblBorders>`,
    '<w:tblLayout w:type="fixed"/></w:tblPr>',
  ].join('');
}

interface Place {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly column: number;
}

/** ISO/IEC 29500-1, CT_TcPr: the order of these is fixed. */
function cellProperties(
  width: number,
  { isFirst, isLast, column }: Place,
  { design, style }: BodyWriting,
): string {
  const { padding, tinted } = design.facts;
  const side = (name: string, length: number) => `<w:${name} w:type="dxa" w:w="${length}"/>`;
  const margins = [
    side('top', twips(isFirst ? padding + 4 : padding)),
    side('left', tinted && column === 0 ? twips(10) : 0),
    side('bottom', twips(isLast ? padding + 4 : padding)),
    side('right', twips(8)),
  ];
  const ground = tinted ? `<w:shd w:fill="${hex(tintOf(style.accent))}" w:color="auto" w:val="clear"/>` : '';
  return [
    `<w:tcPr><w:tcW w:type="dxa" w:w="${width}"/>${ground}`,
    `<w:tcMar>${margins.join('')}</w:tcMar></w:tcPr>`,
  ].join('');
}
