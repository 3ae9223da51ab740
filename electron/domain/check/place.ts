const nouns: Record<string, string> = {
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
  decisionReasons: 'reason',
};

/**
 * A path through a workbook in words of people: `job "Back-end Developer", stage 3, minutes`.
 * Members of lists are found by place or id, and called by their name where they have one, by their place otherwise.
 */
export function placeInWords(data: unknown, path: readonly PropertyKey[]): string {
  const words: string[] = [];
  let node = data;
  let list: string | null = null;
  for (const [depth, key] of path.entries()) {
    if (Array.isArray(node)) {
      const index = indexOf(node, key);
      node = node[index];
      words.push(`${nouns[list ?? ''] ?? 'entry'} ${labelOf(node) ?? index + 1}`);
      list = null;
    } else {
      const field: unknown = (node as Record<PropertyKey, unknown> | null | undefined)?.[key];
      const leadsOn = depth < path.length - 1 && (Array.isArray(field) || key === 'plan');
      if (!leadsOn) words.push(fieldInWords(String(key)));
      node = field;
      list = String(key);
    }
  }
  return words.length === 0 ? 'its beginning' : words.join(', ');
}

/** By place, by id, or by a place that was written as text. */
function indexOf(list: readonly unknown[], key: PropertyKey): number {
  if (typeof key === 'number') return key;
  const index = list.findIndex((member) => idOf(member) === key);
  return index < 0 ? Number(key) : index;
}

function idOf(member: unknown): unknown {
  return typeof member === 'object' && member !== null ? (member as { id?: unknown }).id : undefined;
}

function labelOf(node: unknown): string | null {
  if (typeof node !== 'object' || node === null) return null;
  const { title, name, heading } = node as { title?: unknown; name?: unknown; heading?: unknown };
  for (const label of [title, name, heading]) {
    if (typeof label === 'string' && label.trim() !== '') {
      return `"${label.length > 60 ? `${label.slice(0, 59)}…` : label}"`;
    }
  }
  return null;
}

/** `hiringManager` → `hiring manager`. */
function fieldInWords(field: string): string {
  const short = field.length > 60 ? `${field.slice(0, 59)}…` : field;
  return short.replaceAll(
    /([a-z])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
}
