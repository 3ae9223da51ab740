import type { Words } from '../../../words/words.ts';

/** The first of `keys` that the catalogue has, or undefined: fields of a newer version have no words here. */
export function firstOf(t: Words, keys: readonly string[], values?: Record<string, string | number>) {
  for (const key of keys) {
    const found = t(key, values);
    if (found !== key) return found;
  }
  return undefined;
}

export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** "3 sections, 2 skills", as the user's language strings them together. */
export function listed(parts: readonly string[]): string {
  return new Intl.ListFormat(undefined, { style: 'long', type: 'unit' }).format(parts);
}
