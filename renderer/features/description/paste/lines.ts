import { plainText, type Run } from '#domain/schemas/richText.ts';
import { mergedRuns, type Piece, sliceRuns } from '../text/piece.ts';

/** A line of runs and how far it was set in. */
export interface Line {
  readonly indent: number;
  readonly runs: Run[];
}

/** Collapses white space and drops what is empty; `split` makes each line break a line of its own. */
export function tidy(runs: readonly Run[], split: boolean): Line[] {
  const text = plainText(runs);
  const lines: Line[] = [];
  let start = 0;
  for (const part of split ? text.split('\n') : [text.replace(/\n/g, ' ').length ? text : '']) {
    const indent = part.length - part.trimStart().length;
    const trimmed = collapsed(sliceRuns(runs, start, start + part.length));
    if (trimmed.length > 0) lines.push({ indent, runs: trimmed });
    start += part.length + 1;
  }
  return lines;
}

/** Several blanks become one, none stay at the edges or beside a line break. */
function collapsed(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  let before = '\n';
  for (const run of runs) {
    let text = '';
    for (const letter of run.text.replace(/\t/g, ' ')) {
      if (letter === ' ' && (before === ' ' || before === '\n')) continue;
      if (letter === '\n' && before === ' ') text = text.replace(/ $/, '');
      if (letter === '\n' && before === '\n') continue;
      text += letter;
      before = letter;
    }
    result.push({ ...run, text });
  }
  return trimmedEnd(result);
}

function trimmedEnd(runs: Run[]): Run[] {
  const merged = mergedRuns(runs);
  while (merged.length > 0) {
    const last = merged.at(-1) as Run;
    const text = last.text.trimEnd();
    if (text === last.text) break;
    merged.pop();
    if (text !== '') merged.push({ ...last, text });
  }
  return merged;
}

const bullet = /^[•·●○◦▪■▫‣⁃✓✔➢➤§*\-–—\u{f0a7}\u{f0b7}\u{f0d8}]\s+(?=\S)/u;
const number = /^\(?\d{1,2}[.)]\s+(?=\S)/;

/** A line that was typed with a dot or a number in front is a list item. */
export function pieceOfMarkedLine(line: Line): Piece {
  const text = plainText(line.runs);
  const marker = bullet.exec(text) ?? number.exec(text);
  if (!marker) return { kind: 'paragraph', level: 0, runs: line.runs };
  const kind = bullet.test(text) ? 'bullet' : 'number';
  return {
    kind,
    level: Math.min(8, Math.floor(line.indent / 4)),
    runs: sliceRuns(line.runs, marker[0].length),
  };
}

/** Reads pasted plain text: a line is a paragraph, a marked line a list item. */
export function readPlain(text: string): Piece[] {
  const lines = tidy([{ text: cleaned(text) }], true);
  const pieces = lines.map(pieceOfMarkedLine);
  return levelled(pieces, lines);
}

function cleaned(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[\u200b\u200c\u2060\ufeff\u00ad]/g, '')
    .replace(/\u00a0/g, ' ')
    .replace(/\t/g, '    ');
}

/** How deep an item is shows by comparing it with its list's first one, whatever that was set in by. */
function levelled(pieces: Piece[], lines: readonly Line[]): Piece[] {
  let steps: number[] = [];
  return pieces.map((piece, index) => {
    if (piece.kind === 'paragraph') {
      steps = [];
      return piece;
    }
    const indent = lines[index]?.indent ?? 0;
    steps = steps.filter((step) => step <= indent);
    if ((steps.at(-1) ?? -1) < indent) steps.push(indent);
    return { ...piece, level: Math.min(8, steps.length - 1) };
  });
}
