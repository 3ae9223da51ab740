import { type FileChild, Paragraph, Table, TableCell, TableRow, type XmlComponent } from 'docx';
import type { CriterionFields, Entries } from '#domain/forms/formDocument.ts';
import { inks, tintOf } from '#domain/outline/designs.ts';
import { oneLine } from '../text.ts';
import { eighths, hex, twips } from '../units.ts';
import { line, type Writing } from '../writing.ts';
import { control, valued } from './controls.ts';

/** What the forms of one file share: ids of controls, the language of their dates. */
export interface FormWriting extends Writing {
  readonly language: string;
  nextControl(): number;
}

const none = { style: 'nil' as const, size: 0, color: 'auto' };
const edge = { style: 'single' as const, size: eighths(0.75), color: hex(inks.soft) };
const hair = { style: 'single' as const, size: eighths(0.5), color: hex(inks.line) };
const box = { top: edge, bottom: edge, left: edge, right: edge };

/** Labels beside boxes to fill in. */
export function entriesTable({ rows, summary, inPairs }: Entries, writing: FormWriting): FileChild[] {
  const lines = inPairs ? pairsOf(rows) : rows.map((row) => [row]);
  const widths = inPairs ? pairColumns(writing) : columns(0.28, writing);
  return spaced(
    summary,
    lines.map((line, at) => entryRow(line, widths, writing, at < lines.length - 1)),
    widths,
    writing,
  );
}

function pairsOf(rows: Entries['rows']): Entries['rows'][] {
  return rows.flatMap((_, at) => (at % 2 === 0 ? [rows.slice(at, at + 2)] : []));
}

function pairColumns({ width }: FormWriting): number[] {
  const label = twips(width * 0.215);
  const field = Math.floor(twips(width) / 2) - label;
  return [label, field, label, twips(width) - 2 * label - field];
}

/** A scale with boxes for the pen, and below it the fields for rating and evidence. */
export function criterionTable(part: CriterionFields, writing: FormWriting): FileChild[] {
  const { style, mirrored } = writing;
  const widths = columns(0.13, writing);
  const [first = 0, second = 0] = widths;
  const cell = (kind: string, text: string, width: number, ground?: string) =>
    new TableCell({
      width: { size: width, type: 'dxa' },
      margins: margins(writing),
      borders: { top: hair, bottom: hair, left: none, right: none },
      ...(ground && { shading: { type: 'clear' as const, color: 'auto', fill: hex(ground) } }),
      children: [line(kind, text, mirrored, { keepNext: true })],
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [
      cell('TableHead', part.columns[0], first, tintOf(style.accent)),
      cell('TableHead', part.columns[1], second, tintOf(style.accent)),
    ],
  });
  const points = part.points.map(
    ({ mark, anchor }) =>
      new TableRow({
        cantSplit: true,
        children: [cell('TableGroup', mark, first), cell('TableCell', anchor, second)],
      }),
  );
  const fields = part.rows.map((row, at) => entryRow([row], widths, writing, at < part.rows.length - 1));
  return spaced(part.summary, [head, ...points, ...fields], widths, writing);
}

function entryRow(
  entries: Entries['rows'],
  widths: readonly number[],
  writing: FormWriting,
  keepNext: boolean,
): TableRow {
  const height = Math.max(...entries.map(({ field }) => field.height ?? 0));
  return new TableRow({
    cantSplit: true,
    ...(height > 0 && { height: { value: twips(height), rule: 'atLeast' as const } }),
    children: entries.flatMap((entry, at) => entryCells(entry, widths.slice(2 * at), writing, keepNext)),
  });
}

function entryCells(
  { label, field }: Entries['rows'][number],
  [first = 0, second = 0]: readonly number[],
  writing: FormWriting,
  keepNext: boolean,
): TableCell[] {
  return [
    new TableCell({
      width: { size: first, type: 'dxa' },
      margins: margins(writing),
      borders: { top: none, bottom: none, left: none, right: edge },
      children: [line('TableGroup', label, writing.mirrored, { keepNext })],
    }),
    new TableCell({
      width: { size: second, type: 'dxa' },
      margins: margins(writing),
      borders: box,
      children: [
        new Paragraph({
          style: 'TableCell',
          ...(writing.mirrored && { bidirectional: true }),
          ...(keepNext && { keepNext: true }),
          children: control(field, writing.nextControl(), writing.language),
        }),
      ],
    }),
  ];
}

function spaced(
  summary: string,
  rows: TableRow[],
  columnWidths: readonly number[],
  { width, mirrored, design }: FormWriting,
): FileChild[] {
  const table = new Table({
    rows,
    columnWidths: [...columnWidths],
    width: { size: twips(width), type: 'dxa' },
    layout: 'fixed',
    visuallyRightToLeft: mirrored,
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
  });
  // docx has no option for words that tell what a table shows; they come last of its properties.
  const [properties] = (table as unknown as { root: { root: XmlComponent[] }[] }).root;
  properties?.root.push(valued('w:tblDescription', oneLine(summary)));
  const space = { before: 0, after: 0, line: twips(design.table.after), lineRule: 'exact' as const };
  return [table, new Paragraph({ style: 'BodyText', spacing: space })];
}

function columns(share: number, { width }: FormWriting): number[] {
  const first = Math.max(twips(width * share), twips(56));
  return [first, twips(width) - first];
}

function margins({ design }: FormWriting) {
  const { across, down } = design.table.padding;
  return { top: twips(down), bottom: twips(down), left: twips(across), right: twips(across) };
}
