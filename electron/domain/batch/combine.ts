import type { Frame, Outline, Part } from '../outline/outline.ts';

/** Several documents as one; each begins on a page of its own. It speaks the language of the first. */
export function combined(title: string, outlines: readonly Outline[]): Outline | null {
  const [first] = outlines;
  if (!first) return null;
  return {
    ...first,
    title,
    frame: outlines.length > 1 ? ofMany(first) : first.frame,
    parts: outlines.flatMap(({ parts }, index) => (index === 0 ? parts : opened(parts))),
  };
}

/** No page names the document it belongs to by what only the first is about. */
function ofMany({ frame, subject }: Outline): Frame {
  const { about } = frame;
  return about ? { ...frame, about: { ...about, document: subject } } : frame;
}

function opened(parts: readonly Part[]): readonly Part[] {
  const [first, ...others] = parts;
  if (first?.type !== 'title' && first?.type !== 'heading') return parts;
  return [{ ...first, opensPage: true }, ...others];
}
