import type { TemplateRow } from '#contract/state.ts';
import { plain } from '#domain/candidates/plain.ts';

/** The families that have templates, in the order of the list, each with how many. */
export function families(all: readonly TemplateRow[]): { id: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { family } of all) counts.set(family, (counts.get(family) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, count }));
}

export function ofFamily(all: readonly TemplateRow[], family: string | null): readonly TemplateRow[] {
  return family === null ? all : all.filter((template) => template.family === family);
}

/** Templates in which every word typed begins a word: of the title, of another name, of the summary or of a skill. */
export function searchTemplates(all: readonly TemplateRow[], typed: string): TemplateRow[] {
  const words = wordsOf(typed);
  return all
    .map((template) => ({ template, score: scoreOf(template, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ template }) => template);
}

function scoreOf(template: TemplateRow, words: readonly string[]): number {
  const grounds: [number, string][] = [
    [8, template.title],
    [5, template.synonyms.join(' ')],
    [2, template.summary],
    [2, template.skillNames.join(' ')],
  ];
  const scores = words.map((word) =>
    Math.max(0, ...grounds.map(([weight, text]) => (hasWord(text, word) ? weight : 0))),
  );
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

function hasWord(text: string, beginning: string): boolean {
  return wordsOf(text).some((word) => word.startsWith(beginning));
}

function wordsOf(text: string): string[] {
  return plain(text)
    .split(/[^\p{L}\p{N}+#.]+/u)
    .filter(Boolean);
}
