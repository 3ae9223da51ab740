import english from './words.en.json' with { type: 'json' };

/** Every word the main process shows: menus, dialogs, problems. */
export const words = english;

/** Puts values into a sentence: fill('Undo {what}', { what: 'typing' }). */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
