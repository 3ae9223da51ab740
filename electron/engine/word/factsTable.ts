import { Paragraph, Table, TableCell, TableRow } from 'docx';
import { inks, tintOf } from '#domain/outline/designs.ts';
import { labelWidth } from '#domain/outline/flow.ts';
import type { Fact } from '#domain/outline/outline.ts';
import { eighths, hex, twips } from './units.ts';
import { line, type Writing } from './writing.ts';

const none = { style: 'nil' as const, size: 0, color: 'auto' };

const rule = (thickness: number) =>
  thickness > 0 ? { style: 'single' as const, size: eighths(thickness), color: hex(inks.line) } : none;

/** Label and value pairs side by side, read row by row. */
export function factsTable(facts: readonly Fact[], writing: Writing): Table {
  const { design, style } = writing;
  const { pairs: wanted, above, below, tinted, padding } = design.facts;
  const pairs = Math.min(wanted, facts.length);
  const pair = twips(writing.width / pairs);
  const label = twips(labelWidth(facts, writing.width / pairs, design));
  const widths = Array.from({ length: pairs }, () => [label, pair - label]).flat();
  const rowCount = Math.ceil(facts.length / pairs);
  const rows = Array.from({ length: rowCount }, (_, row) => {
    const cells = widths.map((width, column) => {
      const fact = facts[row * pairs + Math.floor(column / 2)];
      const isLabel = column % 2 === 0;
      const text = (isLabel ? fact?.label : fact?.value) ?? '';
      return new TableCell({
        width: { size: width, type: 'dxa' },
        children: [line(isLabel ? 'FactLabel' : 'FactValue', text, writing.mirrored)],
        margins: {
          top: twips(row === 0 ? padding + 4 : padding),
          bottom: twips(row === rowCount - 1 ? padding + 4 : padding),
          left: tinted && column === 0 ? twips(10) : 0,
          right: twips(8),
        },
        ...(tinted && {
          shading: { type: 'clear' as const, color: 'auto', fill: hex(tintOf(style.accent)) },
        }),
      });
    });
    return new TableRow({ cantSplit: true, children: cells });
  });
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: twips(writing.width), type: 'dxa' },
    layout: 'fixed',
    visuallyRightToLeft: writing.mirrored,
    borders: {
      top: rule(above),
      bottom: rule(below),
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
  });
}

/** Tables have no space of their own below them. */
export function spaceParagraph(points: number): Paragraph {
  return new Paragraph({
    style: 'BodyText',
    spacing: { before: 0, after: 0, line: twips(points), lineRule: 'exact' },
  });
}
