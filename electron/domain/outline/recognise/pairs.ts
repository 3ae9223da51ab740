import { plainText } from '../../schemas/richText.ts';
import { type SourceBlock, textOf } from './source.ts';
import { isOtherLabel, labelOf } from './words/labels.ts';

export interface Pair {
  readonly label: string;
  readonly value: string;
}

/** What a block says as label and value: "Location: York", a row of two or four cells; null for anything else. */
export function pairsOf(block: SourceBlock): Pair[] | null {
  if (block.kind === 'row') return rowPairs(block);
  const text = textOf(block);
  if (text.length > 400) return null;
  const lines = text.split('\n').map(pairIn);
  return lines.every((one): one is Pair => one !== null) ? lines : null;
}

function rowPairs({ cells }: SourceBlock): Pair[] | null {
  const texts = cells.map((cell) => plainText(cell).trim());
  if (texts.length === 0 || texts.length % 2 === 1) return null;
  const pairs: Pair[] = [];
  for (let at = 0; at < texts.length; at += 2) {
    const [label = '', value = ''] = [texts[at], texts[at + 1]];
    if (label === '' && value === '') continue;
    pairs.push({ label, value });
  }
  return pairs.length > 0 && pairs.every(({ label }) => isLabel(label)) ? pairs : null;
}

function pairIn(text: string): Pair | null {
  const [, label = '', value = ''] = /^([^:：\n]{2,40}?)\s*[:：]\s*(.+)$/u.exec(text) ?? [];
  if (value && isLabel(label)) return { label, value: value.trim() };
  const [, word = '', rest = ''] = /^([^–—|\t]{2,30}?)\s*(?:[–—|]|\s-\s|\t|\s{3,})\s*(.+)$/u.exec(text) ?? [];
  return rest && labelOf(word) ? { label: word, value: rest.trim() } : null;
}

/** Whether the words are a label for facts, of the job or about it. */
export function isLabel(text: string): boolean {
  return labelOf(text) !== null || isOtherLabel(text);
}
