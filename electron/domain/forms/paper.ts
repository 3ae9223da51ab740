import type { Item, Outline, Part, Row } from '../outline/outline.ts';
import type { CriterionFields, Entries, FormDocument, FormPart, Questions } from './formDocument.ts';

/** A form as it looks on paper, for the preview: what is to be filled in are cells with room. */
export function formOnPaper({ parts, about: _, ...outline }: FormDocument): Outline {
  return { ...outline, parts: parts.map(onPaper) };
}

function onPaper(part: FormPart): Part {
  switch (part.type) {
    case 'questions':
      return { type: 'list', items: part.items.flatMap(asked) };
    case 'criterion':
      return criterionTable(part);
    case 'entries':
      return {
        type: 'facts',
        rows: part.rows.map(({ label, field }) => ({ label, value: field.placeholder })),
      };
    default:
      return part;
  }
}

function asked({ text, followUp }: Questions['items'][number]): Item[] {
  const question = { ordered: true, level: 0, runs: [{ text }] };
  return followUp ? [question, { ordered: false, level: 1, runs: [{ text: followUp }] }] : [question];
}

function criterionTable({ summary, columns: [mark, anchor], points, rows }: CriterionFields): Part {
  return {
    type: 'table',
    summary,
    columns: [
      { label: mark, share: 0.13 },
      { label: anchor, share: 0.87 },
    ],
    rows: [...points.map((point) => row(point.mark, point.anchor)), ...rows.map(fieldRow)],
  };
}

/** A line of a table is about so high, in points. */
const lineHeight = 14;

function fieldRow({ label, field }: Entries['rows'][number]): Row {
  const lines = Math.floor((field.height ?? 0) / lineHeight);
  return row(label, `${field.placeholder}${'\n'.repeat(Math.max(0, lines - 1))}`);
}

const row = (first: string, second: string): Row => ({
  cells: [{ runs: [{ text: first }] }, { runs: [{ text: second }] }],
});
