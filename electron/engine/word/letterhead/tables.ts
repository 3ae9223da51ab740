import { textWidth } from '#domain/outline/designs.ts';
import type { HouseStyle } from '#domain/schemas/organisation.ts';
import { twips } from '../units.ts';
import { below, child, letters, type Node, node, nodes, value } from './tree.ts';

const measured = ['w:tblW', 'w:gridCol', 'w:tcW'];
/** Facts side by side would have their words torn in less than this part of the width they were drawn for. */
const narrow = 0.75;

/** Makes tables of ours as wide as the column they stand in, in twips. */
export function resizeTables(content: Node, width: number, style: HouseStyle): void {
  const scale = width / twips(textWidth(style));
  for (const table of nodes(content, 'w:tbl')) {
    if (scale < narrow && isFacts(table)) stack(table, width);
    else {
      for (const one of below(table)) {
        const own = measured.includes(one.name) ? Number(one.attributes['w:w']) : 0;
        if (own > 0) setWidth(one, own * scale);
      }
    }
  }
}

function isFacts(table: Node): boolean {
  const [row] = nodes(table, 'w:tr');
  const [cell] = nodes(row, 'w:tc');
  return value(child(child(cell, 'w:p'), 'w:pPr'), 'w:pStyle') === 'FactLabel';
}

/** One fact a row. */
function stack(table: Node, width: number): void {
  const [drawn] = nodes(child(table, 'w:tblGrid'), 'w:gridCol');
  const label = Math.round(Math.min(Number(drawn?.attributes['w:w']) || width, width * 0.4));
  const widths = [label, width - label];
  const rows = nodes(table, 'w:tr').flatMap((row) => {
    const cells = nodes(row, 'w:tc');
    const before = row.children.filter((one) => typeof one === 'string' || one.name !== 'w:tc');
    return cells.flatMap((cell, column): Node[] => {
      const pair = [cell, cells[column + 1]].filter((one) => one !== undefined);
      if (column % 2 === 1 || pair.every((one) => letters(one) === '')) return [];
      return [{ ...row, children: [...structuredClone(before), ...pair] }];
    });
  });
  for (const cell of rows.flatMap((row) => nodes(row, 'w:tc').map((one, column) => ({ one, column })))) {
    const own = child(child(cell.one, 'w:tcPr'), 'w:tcW');
    if (own) setWidth(own, widths[cell.column] ?? 0);
  }
  const whole = child(child(table, 'w:tblPr'), 'w:tblW');
  if (whole) setWidth(whole, width);
  const grid = node(
    'w:tblGrid',
    {},
    ...widths.map((one) => node('w:gridCol', { 'w:w': String(Math.round(one)) })),
  );
  table.children = [
    ...table.children.filter((one) => typeof one !== 'string' && !['w:tblGrid', 'w:tr'].includes(one.name)),
    grid,
    ...rows,
  ];
}

const setWidth = (one: Node, width: number) => {
  one.attributes['w:w'] = String(Math.max(1, Math.round(width)));
};
