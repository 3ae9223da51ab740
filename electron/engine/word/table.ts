import { groundOf, inks, tintOf } from '#domain/outline/designs.ts';
import { columnWidths, rowKeepsNext, rowMayTear } from '#domain/outline/flow.ts';
import type { Cell, Column, Row, Table } from '#domain/outline/outline.ts';
import { plainText } from '#domain/schemas/richText.ts';
import { paragraphXml } from './paragraphXml.ts';
import { isRightToLeft, oneLine } from './text.ts';
import { eighths, hex, twips } from './units.ts';
import type { Writing as Shared } from './writing.ts';
import { escaped, runsXml, textXml } from './xml.ts';

type Writing = Pick<Shared, 'style' | 'design' | 'mirrored' | 'width' | 'links'>;

/** A table as XML; its head is repeated on each page it reaches. */
export function tableXml(part: Table, writing: Writing): string {
  const widths = columnWidths(part.columns, twips(writing.width));
  return [
    `<w:tbl>${properties(part, writing)}`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    headRow(part.columns, widths, writing),
    ...part.rows.map((row, at) => bodyRow(part, row, at, widths, writing)),
    '</w:tbl>',
  ].join('');
}

/** ISO/IEC 29500-1, CT_TblPr: the order of these is fixed. */
function properties({ summary }: Table, { design, mirrored, width }: Writing): string {
  const { rowRule, padding } = design.table;
  const [across, down] = [twips(padding.across), twips(padding.down)];
  const side = (name: string, length: number) => `<w:${name} w:w="${length}" w:type="dxa"/>`;
  return [
    '<w:tblPr>',
    mirrored ? '<w:bidiVisual/>' : '',
    `<w:tblW w:w="${twips(width)}" w:type="dxa"/>`,
    `<w:tblBorders>${border('bottom', rowRule)}${border('insideH', rowRule)}</w:tblBorders>`,
    '<w:tblLayout w:type="fixed"/>',
    `<w:tblCellMar>${side('top', down)}${side('left', across)}${side('bottom', down)}${side('right', across)}</w:tblCellMar>`,
    '<w:tblLook w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
    // For those who cannot see it.
    `<w:tblDescription w:val="${escaped(oneLine(summary))}"/>`,
    '</w:tblPr>',
  ].join('');
}

function border(side: string, thickness: number, colour: string = inks.line): string {
  if (thickness === 0) return '';
  return `<w:${side} w:val="single" w:sz="${eighths(thickness)}" w:space="0" w:color="${hex(colour)}"/>`;
}

function headRow(columns: readonly Column[], widths: readonly number[], writing: Writing): string {
  const { design, style, mirrored } = writing;
  const { headRule, tinted } = design.table;
  const borders = headRule > 0 ? `<w:tcBorders>${border('bottom', headRule, inks.soft)}</w:tcBorders>` : '';
  const ground = tinted ? shading(tintOf(style.accent)) : '';
  const cells = columns.map(({ label, align }, at) => {
    const text = oneLine(label);
    const paragraph = paragraphXml('TableHead', textXml(text), {
      keepNext: true,
      rightToLeft: mirrored || isRightToLeft(text),
      align,
    });
    return `<w:tc><w:tcPr>${widthXml(widths[at])}${borders}${ground}<w:vAlign w:val="bottom"/></w:tcPr>${paragraph}</w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`;
}

function bodyRow(part: Table, row: Row, at: number, widths: readonly number[], writing: Writing): string {
  const keepNext = rowKeepsNext(part, at);
  let column = 0;
  const cells = row.cells.map((cell) => {
    const { span = 1 } = cell;
    const from = column;
    column += span;
    const width = widths.slice(from, column).reduce((sum, one) => sum + one, 0);
    const align = span > 1 ? undefined : part.columns[from]?.align;
    return bodyCell(cell, row, width, { keepNext, align }, writing);
  });
  const whole = rowMayTear(row) ? '' : '<w:trPr><w:cantSplit/></w:trPr>';
  return `<w:tr>${whole}${cells.join('')}</w:tr>`;
}

function bodyCell(
  { runs, tone, span = 1 }: Cell,
  { isGroup }: Row,
  width: number,
  look: { keepNext: boolean; align: Column['align'] },
  { style, mirrored, links }: Writing,
): string {
  const ground = groundOf(style.accent, tone);
  const paragraph = paragraphXml(isGroup ? 'TableGroup' : 'TableCell', runsXml(runs, links), {
    ...look,
    rightToLeft: mirrored || isRightToLeft(plainText(runs)),
  });
  const spanned = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
  return `<w:tc><w:tcPr>${widthXml(width)}${spanned}${ground ? shading(ground) : ''}</w:tcPr>${paragraph}</w:tc>`;
}

const widthXml = (width = 0) => `<w:tcW w:w="${width}" w:type="dxa"/>`;
const shading = (colour: string) => `<w:shd w:val="clear" w:color="auto" w:fill="${hex(colour)}"/>`;
