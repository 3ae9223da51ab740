import {
  AlignmentType,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  XmlAttributeComponent,
  XmlComponent,
} from 'docx';
import { groundOf, inks, tintOf } from '#domain/outline/designs.ts';
import { columnWidths, rowKeepsNext, rowMayTear } from '#domain/outline/flow.ts';
import type { Cell, Column, Row, Table as TablePart } from '#domain/outline/outline.ts';
import { plainText } from '#domain/schemas/richText.ts';
import { wordRuns } from './runs.ts';
import { isRightToLeft, oneLine } from './text.ts';
import { eighths, hex, twips } from './units.ts';
import { line, type Writing } from './writing.ts';

const none = { style: 'nil' as const, size: 0, color: 'auto' };

const rule = (thickness: number, colour: string) =>
  thickness > 0 ? { style: 'single' as const, size: eighths(thickness), color: hex(colour) } : none;

/** A table whose head is repeated on each page, and the space below, which tables cannot have of their own. */
export function wordTable(part: TablePart, writing: Writing): FileChild[] {
  const { design, style, mirrored } = writing;
  const { rowRule, after } = design.table;
  const widths = columnWidths(part.columns, twips(writing.width));
  const table = new Table({
    rows: [
      head(part.columns, widths, writing),
      ...part.rows.map((_, at) => bodyRow(part, at, widths, writing)),
    ],
    columnWidths: widths,
    width: { size: twips(writing.width), type: 'dxa' },
    layout: 'fixed',
    visuallyRightToLeft: mirrored,
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    borders: {
      top: none,
      bottom: rule(rowRule, inks.line),
      left: none,
      right: none,
      insideHorizontal: rule(rowRule, inks.line),
      insideVertical: none,
    },
  });
  sayWhatItShows(table, part.summary);
  return [
    table,
    new Paragraph({
      style: 'BodyText',
      spacing: { before: 0, after: 0, line: twips(after), lineRule: 'exact' },
    }),
  ];

  function head(
    columns: readonly Column[],
    columnWidths: readonly number[],
    { mirrored }: Writing,
  ): TableRow {
    const { headRule, tinted } = design.table;
    return new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: columns.map(
        ({ label, align }, at) =>
          new TableCell({
            width: { size: columnWidths[at] ?? 0, type: 'dxa' },
            verticalAlign: 'bottom',
            margins: margins(writing),
            ...(headRule > 0 && { borders: { bottom: rule(headRule, inks.soft) } }),
            ...(tinted && ground(tintOf(style.accent))),
            children: [line('TableHead', label, mirrored, { keepNext: true, ...aligned(align) })],
          }),
      ),
    });
  }
}

function bodyRow(part: TablePart, at: number, widths: readonly number[], writing: Writing): TableRow {
  const row = part.rows[at] as Row;
  const keepNext = rowKeepsNext(part, at);
  let column = 0;
  return new TableRow({
    cantSplit: !rowMayTear(row),
    children: row.cells.map((cell) => {
      const { span = 1 } = cell;
      const from = column;
      column += span;
      const width = widths.slice(from, column).reduce((sum, one) => sum + one, 0);
      return bodyCell(
        cell,
        row,
        { width, keepNext, align: span > 1 ? undefined : part.columns[from]?.align },
        writing,
      );
    }),
  });
}

interface Place {
  readonly width: number;
  readonly keepNext: boolean;
  readonly align: Column['align'];
}

function bodyCell(cell: Cell, row: Row, { width, keepNext, align }: Place, writing: Writing): TableCell {
  const { style, mirrored, links } = writing;
  const colour = groundOf(style.accent, cell.tone);
  const rightToLeft = mirrored || isRightToLeft(plainText(cell.runs));
  return new TableCell({
    width: { size: width, type: 'dxa' },
    margins: margins(writing),
    ...(cell.span && cell.span > 1 && { columnSpan: cell.span }),
    ...(colour && ground(colour)),
    children: [
      new Paragraph({
        style: row.isGroup ? 'TableGroup' : 'TableCell',
        ...(keepNext && { keepNext: true }),
        ...(rightToLeft && { bidirectional: true }),
        ...aligned(align),
        children: wordRuns(cell.runs, links),
      }),
    ],
  });
}

const aligned = (align: Column['align']) =>
  align ? { alignment: align === 'end' ? AlignmentType.END : AlignmentType.CENTER } : {};

const ground = (colour: string) => ({
  shading: { type: 'clear' as const, color: 'auto', fill: hex(colour) },
});

function margins({ design }: Writing) {
  const { across, down } = design.table.padding;
  return { top: twips(down), bottom: twips(down), left: twips(across), right: twips(across) };
}

class Value extends XmlAttributeComponent<{ val: string }> {
  protected override readonly xmlKeys = { val: 'w:val' };
}

class Described extends XmlComponent {
  constructor(name: string, text: string) {
    super(name);
    this.root.push(new Value({ val: text }));
  }
}

/** The words for those who cannot see the table; docx has no option for them. They come last of its properties. */
function sayWhatItShows(table: Table, summary: string): void {
  const root = (table as unknown as { root: XmlComponent[] }).root;
  const properties = root[0] as unknown as { root: XmlComponent[] };
  properties.root.push(new Described('w:tblDescription', oneLine(summary)));
}
