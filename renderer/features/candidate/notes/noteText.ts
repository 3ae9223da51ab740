import type { NewId } from '#domain/schemas/primitives.ts';
import { type Block, newBlock, plainText, type Run } from '#domain/schemas/richText.ts';

/** What a bulleted paragraph starts with while it is edited as plain text. */
const bullet = '• ';

/** Notes as one plain text, a line for each paragraph. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.map(lineOf).join('\n');
}

/**
 * The notes after `text` was typed over them. Paragraphs that were not touched stay what they were; of one that was,
 * what stands before and after the typing keeps its looks.
 */
export function blocksOf(text: string, before: readonly Block[], newId: NewId): Block[] {
  const lines = text === '' ? [] : text.split('\n');
  const kept = before.map(lineOf);
  let start = 0;
  while (start < lines.length && start < kept.length && lines[start] === kept[start]) start++;
  let end = 0;
  const most = Math.min(lines.length, kept.length) - start;
  while (end < most && lines.at(-1 - end) === kept.at(-1 - end)) end++;
  const touched = before.slice(start, before.length - end);
  const typed = lines
    .slice(start, lines.length - end)
    .map((line, index) => blockOf(line, touched[index], newId));
  return [...before.slice(0, start), ...typed, ...before.slice(before.length - end)];
}

function lineOf({ kind, runs }: Block): string {
  return `${kind === 'bullet' ? bullet : ''}${plainText(runs).replace(/\n/g, ' ')}`;
}

function blockOf(line: string, before: Block | undefined, newId: NewId): Block {
  const isBullet = line.startsWith(bullet);
  const text = isBullet ? line.slice(bullet.length) : line;
  const block = before ?? newBlock(newId);
  const kind = isBullet ? 'bullet' : block.kind === 'bullet' ? 'paragraph' : block.kind;
  return { ...block, kind, runs: runsOf(text, block.runs) };
}

/** The runs with their text replaced by `text`; what is new looks like what stands before it. */
function runsOf(text: string, before: readonly Run[]): Run[] {
  const old = plainText(before).replace(/\n/g, ' ');
  let start = 0;
  while (start < text.length && text[start] === old[start]) start++;
  let end = 0;
  const most = Math.min(text.length, old.length) - start;
  while (end < most && text.at(-1 - end) === old.at(-1 - end)) end++;
  const head = cut(before, 0, start);
  const added = text.slice(start, text.length - end);
  const tail = cut(before, old.length - end, old.length);
  const { link: _, ...looks } = head.at(-1) ?? ({ text: '' } as Run);
  return [...head, ...(added === '' ? [] : [{ ...looks, text: added }]), ...tail].reduce(joined, []);
}

/** The letters from `from` to `to`, as they look. */
function cut(runs: readonly Run[], from: number, to: number): Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const text = run.text.replace(/\n/g, ' ').slice(Math.max(0, from - at), Math.max(0, to - at));
    at += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}

function joined(runs: Run[], run: Run): Run[] {
  const last = runs.at(-1);
  const isAlike = last && JSON.stringify({ ...last, text: '' }) === JSON.stringify({ ...run, text: '' });
  return isAlike ? [...runs.slice(0, -1), { ...last, text: last.text + run.text }] : [...runs, run];
}
