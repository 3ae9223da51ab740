import { type Nested, nested } from '#domain/outline/nested.ts';
import type { Outline, Part, Table } from '#domain/outline/outline.ts';
import type { Run } from '#domain/schemas/richText.ts';
import { linkable } from './address.ts';

/** An outline as Markdown: CommonMark, tables as GitHub has them. What people typed stays text, whatever it looks like. */
export function markdownOf({ parts }: Outline): string {
  return `${parts.map(block).join('\n\n')}\n`;
}

function block(part: Part): string {
  switch (part.type) {
    case 'title':
      return `# ${escaped(part.text)}`;
    case 'lead':
      return escaped(part.text);
    case 'facts':
      return part.rows.map(({ label, value }) => `- **${escaped(label)}:** ${escaped(value)}`).join('\n');
    case 'heading':
      return `${'#'.repeat(part.level + 1)} ${escaped(part.text)}`;
    case 'paragraph':
    case 'note':
      return inline(part.runs);
    case 'list':
      return nested(part.items)
        .map((list) => listLines(list, '').join('\n'))
        .join('\n\n');
    case 'table':
      return table(part);
  }
}

function listLines({ ordered, items }: Nested, indent: string): string[] {
  return items.flatMap(({ item, below }, index) => {
    const mark = ordered ? `${index + 1}. ` : '- ';
    const inner = indent + ' '.repeat(mark.length);
    const text = inline(item.runs).replace(/\n/g, `\n${inner}`);
    return [`${indent}${mark}${text}`, ...below.flatMap((list) => listLines(list, inner))];
  });
}

function table({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const marks = columns.map(({ align }) => (align === 'end' ? '--:' : align === 'centre' ? ':-:' : '---'));
  const cell = (runs: readonly Run[]) => inline(runs).replace(/\|/g, '\\|').replace(/\\?\n/g, '<br>');
  const body = rows.map(({ cells }) => {
    const texts = cells.flatMap(({ runs, span = 1 }) => [cell(runs), ...Array(span - 1).fill('')]);
    return line(texts);
  });
  const labels = columns.map(({ label }) => escaped(label).replace(/\|/g, '\\|'));
  return [line(labels), line(marks), ...body].join('\n');
}

function inline(runs: readonly Run[]): string {
  return runs.map(run).join('');
}

function run({ text, bold, italic, link }: Run): string {
  // Marks hold only when they touch letters: spaces stay outside.
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (inner === '') return lines(text);
  const mark = `${bold ? '**' : ''}${italic ? '*' : ''}`;
  const marked = `${mark}${escaped(inner)}${[...mark].reverse().join('')}`;
  const address = linkable(link);
  return lines(
    `${before}${address ? `[${marked}](<${address.replace(/[<>]/g, encodeURIComponent)}>)` : marked}${after}`,
  );
}

/** A line feed within a paragraph is a hard break. */
function lines(text: string): string {
  return text.replace(/\n/g, '\\\n');
}

/** Text that stays what it is: what could begin markup is escaped, also at the start of a line. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&]/g, '\\$&')
    .replace(/~~/g, '\\~\\~')
    .replace(/^(\s*)([#+=-]|\d+[.)])(?=\s|$|[=-])/gm, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark.slice(0, -1)}\\${mark.at(-1)}` : `${space}\\${mark}`,
    );
}
