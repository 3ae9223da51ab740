import type { Run } from '#domain/schemas/richText.ts';
import { child, type Element, elements, isOn } from './xml.ts';

/** Bullets that people insert from symbol fonts. */
export function symbol({ attributes }: Element): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  return code >= 0xf000 || Number.isNaN(code) ? '•' : String.fromCodePoint(code);
}

/** Neighbours that look the same become one run. */
export function merged(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    const { text, ...look } = run;
    const { text: before = '', ...lastLook } = last ?? {};
    if (last && JSON.stringify(look) === JSON.stringify(lastLook)) {
      result[result.length - 1] = { ...last, text: before + text };
    } else result.push(run);
  }
  return result;
}

/** Whether every letter is set in capitals by its own looks. */
export function areCapitals(paragraph: Element): boolean {
  const runs = elements(paragraph).filter(({ name }) => name === 'w:r');
  return runs.length > 0 && runs.every((run) => isOn(child(run, 'w:rPr'), 'w:caps'));
}
