import type { Outline, Part } from '../outline/outline.ts';

/** Several documents as one; each begins on a page of its own. It speaks the language of the first. */
export function combined(title: string, outlines: readonly Outline[]): Outline | null {
  const [first] = outlines;
  if (!first) return null;
  return {
    ...first,
    title,
    parts: outlines.flatMap(({ parts }, index) => (index === 0 ? parts : opened(parts))),
  };
}

function opened(parts: readonly Part[]): readonly Part[] {
  const [first, ...others] = parts;
  if (first?.type !== 'title' && first?.type !== 'heading') return parts;
  return [{ ...first, opensPage: true }, ...others];
}
