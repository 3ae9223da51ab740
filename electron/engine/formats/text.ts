import { bulletOf } from '#domain/outline/flow.ts';
import { type Nested, nested } from '#domain/outline/nested.ts';
import type { Outline, Part, Table } from '#domain/outline/outline.ts';
import { plainText, type Run } from '#domain/schemas/richText.ts';
import { linkable } from './address.ts';

/** An outline as plain text: for a mail, or a field that takes nothing else. Lines are as long as their paragraphs. */
export function textOf({ parts }: Outline): string {
  const blocks = parts.map(block).filter((text) => text !== '');
  return `${blocks.join('\n\n')}\n`.replace(/\n{3,}/g, '\n\n\n');
}

function block(part: Part): string {
  switch (part.type) {
    case 'title':
    case 'lead':
      return part.text;
    case 'facts':
      return part.rows.map(({ label, value }) => `${label}: ${value}`).join('\n');
    case 'heading':
      // A line more above a section: all that sets it off.
      return part.level === 1 ? `\n${part.text.toLocaleUpperCase()}` : part.text;
    case 'paragraph':
    case 'note':
      return withAddresses(part.runs);
    case 'list':
      return nested(part.items)
        .flatMap((list) => listLines(list, 0))
        .join('\n');
    case 'table':
      return tableLines(part).join('\n');
  }
}

function listLines({ ordered, items }: Nested, level: number): string[] {
  return items.flatMap(({ item, below }, index) => {
    const mark = ordered ? `${index + 1}.` : bulletOf(level);
    const line = `${'   '.repeat(level)}${mark} ${withAddresses(item.runs)}`;
    return [line, ...below.flatMap((list) => listLines(list, level + 1))];
  });
}

/** A row a paragraph: columns side by side would not hold in a mail. */
function tableLines({ columns, rows }: Table): string[] {
  return rows.map(({ isGroup, cells }) => {
    const texts = cells.map(({ runs }) => plainText(runs).replace(/\n/g, ' '));
    if (isGroup) return texts.filter(Boolean).join(' ');
    return texts
      .map((text, index) => (columns[index]?.label ? `${columns[index]?.label}: ${text}` : text))
      .join('; ');
  });
}

/** A link says where it leads, unless its text does. */
function withAddresses(runs: readonly Run[]): string {
  return runs
    .map(({ text, link }) => {
      const address = linkable(link);
      const bare = address?.replace(/^(mailto:|https?:\/\/)/, '').replace(/\/$/, '');
      return address === null || bare === undefined || text.includes(bare)
        ? text
        : `${text} (${address.replace(/^mailto:/, '')})`;
    })
    .join('');
}
