import type { Outline, Part } from '../outline/outline.ts';
import { nameOf, type Placeholder, purposeNamed } from './placeholders.ts';

/** What goes where in a letterhead. */
export interface Distribution {
  /** The parts for each block placeholder, by its name. */
  readonly blocks: ReadonlyMap<string, readonly Part[]>;
  /** What no placeholder takes: it follows at the end, so that nothing is lost. */
  readonly rest: readonly Part[];
}

interface Group {
  readonly heading: string;
  readonly purpose: string | null;
  readonly parts: Part[];
}

/**
 * Shares a document out among the placeholders of a letterhead's text. `{sections}` takes the sections that have no
 * placeholder of their own, `{body}` everything that has none. `purposes` are those of sections, by their ids.
 */
export function distribute(
  outline: Outline,
  purposes: ReadonlyMap<string, string>,
  placeholders: readonly Placeholder[],
): Distribution {
  const names = new Set(placeholders.map(nameOf));
  const { head, groups } = isOfMany(outline) ? undivided(outline) : divided(outline.parts, purposes);
  const blocks = new Map<string, readonly Part[]>();
  const taken = new Set<Group>();
  for (const placeholder of placeholders) {
    const wanted = wantedBy(placeholder, groups);
    if (wanted === null) continue;
    for (const group of wanted) taken.add(group);
    blocks.set(
      nameOf(placeholder),
      wanted.flatMap(({ parts }) => parts),
    );
  }
  const sections = groups.filter((group) => !taken.has(group)).flatMap(({ parts }) => parts);
  const opening = head.filter(({ type }) => !names.has(type === 'lead' ? 'tagline' : type));
  blocks.set(
    'facts',
    head.filter(({ type }) => type === 'facts'),
  );
  blocks.set('sections', sections);
  blocks.set('body', names.has('sections') ? opening : [...opening, ...sections]);
  if (names.has('body') || names.has('sections')) return { blocks, rest: [] };
  return { blocks, rest: names.size === 0 ? [...opening, ...sections] : sections };
}

/** Placeholders that a letterhead's text lacks, so that something is not shown or follows at the end. */
export function missingFrom(
  placeholders: readonly Placeholder[],
): ('body' | 'title' | 'tagline' | 'facts')[] {
  const names = new Set(placeholders.map(nameOf));
  if (names.has('body')) return [];
  if (names.size === 0) return ['body'];
  const others = (['title', 'tagline', 'facts'] as const).filter((name) => !names.has(name));
  return names.has('sections') ? others : ['body', ...others];
}

/** Several documents in one: no title, no facts and no section is that of the whole. */
export function isOfMany({ parts }: Pick<Outline, 'parts'>): boolean {
  return parts.filter(({ type }) => type === 'title').length > 1;
}

function undivided({ parts }: Outline): { head: Part[]; groups: Group[] } {
  return { head: [], groups: [{ heading: '', purpose: null, parts: [...parts] }] };
}

/** Title, tagline and facts at the top, and what follows in groups, each under its heading. */
function divided(parts: readonly Part[], purposes: ReadonlyMap<string, string>) {
  const head: Part[] = [];
  const groups: Group[] = [];
  for (const part of parts) {
    const isHead = part.type === 'title' || part.type === 'lead' || part.type === 'facts';
    if (groups.length === 0 && isHead && !head.some(({ type }) => type === part.type)) {
      head.push(part);
      continue;
    }
    const opens = part.type === 'title' || (part.type === 'heading' && part.level === 1);
    if (opens || groups.length === 0) {
      const source = part.type === 'heading' ? part.source : undefined;
      groups.push({
        heading: opens ? part.text.trim().toLowerCase() : '',
        purpose: source === undefined ? null : (purposes.get(source) ?? null),
        parts: [],
      });
    }
    groups.at(-1)?.parts.push(part);
  }
  return { head, groups };
}

function wantedBy(placeholder: Placeholder, groups: readonly Group[]): Group[] | null {
  if (placeholder.type === 'section') {
    const { section } = placeholder;
    const named = groups.filter(({ heading }) => heading === section);
    if (named.length > 0) return named;
    const purpose = purposeNamed(section);
    return groups.filter((group) => purpose !== null && group.purpose === purpose);
  }
  if (placeholder.type === 'block' && (placeholder.name === 'skills' || placeholder.name === 'stages')) {
    return groups.filter(({ purpose }) => purpose === placeholder.name);
  }
  return null;
}
