import { collections } from '#domain/schemas/workbook.ts';

const nouns: Record<string, string> = {
  organisation: 'organisation',
  people: 'person',
  jobs: 'job',
  candidates: 'candidate',
  assessments: 'assessment',
  decisions: 'decision',
  sections: 'section',
  body: 'paragraph',
  notes: 'paragraph',
  runs: 'piece of text',
  skills: 'skill',
  stages: 'stage',
  criteria: 'criterion',
  questions: 'question',
  scale: 'scale point',
  assessors: 'assessor',
  applications: 'application',
  files: 'file',
  links: 'link',
  tags: 'tag',
  locations: 'location',
  ratings: 'rating',
  changes: 'change',
};

type Labelled = { title?: unknown; name?: unknown; heading?: unknown };

/**
 * A path through a workbook in words of people: `job "Back-end Developer", stage 3, minutes`.
 * Members of lists are called by their name where they have one, by their place otherwise.
 */
export function placeInWords(data: unknown, path: readonly PropertyKey[]): string {
  const words: string[] = [];
  let node = data;
  for (const [index, key] of path.entries()) {
    node =
      typeof node === 'object' && node !== null ? (node as Record<PropertyKey, unknown>)[key] : undefined;
    if (typeof key === 'number') {
      const list = String(path[index - 1]);
      words.push(`${nouns[list] ?? `${fieldInWords(list)} entry`} ${labelOf(node) ?? key + 1}`);
    } else if (typeof path[index + 1] !== 'number' && key !== 'plan') words.push(fieldInWords(String(key)));
  }
  return words.join(', ');
}

function labelOf(node: unknown): string | null {
  if (typeof node !== 'object' || node === null) return null;
  const { title, name, heading } = node as Labelled;
  const label = [title, name, heading].find((text) => typeof text === 'string' && text.trim() !== '');
  if (typeof label !== 'string') return null;
  return `"${label.length > 60 ? `${label.slice(0, 59)}…` : label}"`;
}

/** `hiringManager` → `hiring manager`; names of lists and unknown fields stay as they are. */
function fieldInWords(field: string): string {
  if (Object.hasOwn(collections, field)) return field;
  return field.replaceAll(
    /([a-z])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
}
