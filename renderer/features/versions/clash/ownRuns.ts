import { plainText, type Run } from '#domain/schemas/richText.ts';
import { wordDiff } from '../../../ui/wordDiff.ts';

type Looks = Omit<Run, 'text'>;

/**
 * Text as typed, with the looks of the version it is closest to: words that stayed look as they did, new ones look
 * like their neighbours where both sides look alike, and plain otherwise.
 */
export function ownRuns(text: string, sources: readonly (readonly Run[])[]): Run[] {
  const line = text.replace(/\s*\n\s*/g, ' ');
  const source = closest(line, sources);
  if (!source || line === '') return line === '' ? [] : [{ text: line }];
  const letters = lettersOf(source);
  const runs: Run[] = [];
  let at = 0;
  for (const { kind, text: piece } of wordDiff(plainText(source), line)) {
    if (kind === 'removed') {
      at += piece.length;
    } else if (kind === 'same') {
      for (let i = 0; i < piece.length; i += 1, at += 1) append(runs, piece.charAt(i), letters[at] ?? {});
    } else {
      const [left, right] = [letters[at - 1] ?? {}, letters[at] ?? {}];
      append(runs, piece, isSame(left, right) ? left : {});
    }
  }
  return runs;
}

function closest(text: string, sources: readonly (readonly Run[])[]) {
  const kept = (runs: readonly Run[]) =>
    wordDiff(plainText(runs), text).reduce(
      (sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0),
      0,
    );
  return [...sources].sort((a, b) => kept(b) - kept(a))[0];
}

/** The looks of each letter. */
function lettersOf(runs: readonly Run[]): Looks[] {
  return runs.flatMap(({ text, ...looks }) => Array.from({ length: text.length }, () => looks));
}

function append(runs: Run[], text: string, looks: Looks): void {
  const last = runs.at(-1);
  if (last) {
    const { text: before, ...lastLooks } = last;
    if (isSame(lastLooks, looks)) {
      runs[runs.length - 1] = { ...last, text: before + text };
      return;
    }
  }
  runs.push({ text, ...looks });
}

function isSame(a: Looks, b: Looks): boolean {
  return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
}
