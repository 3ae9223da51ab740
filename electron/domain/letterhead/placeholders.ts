import { sectionPurposes } from '../schemas/section.ts';

/** Placeholders that stand for some words within a line. */
export const lineNames = [
  'title',
  'tagline',
  'kind',
  'organisation',
  'address',
  'website',
  'date',
  'reference',
  'location',
  'workMode',
  'contract',
  'pay',
  'team',
  'openings',
  'applyBy',
  'starts',
] as const;
export type LineName = (typeof lineNames)[number];

/** Placeholders that stand for whole paragraphs, lists and tables. */
export const blockNames = ['body', 'facts', 'sections', 'skills', 'stages'] as const;
export type BlockName = (typeof blockNames)[number];

/** A placeholder as it was understood; `section` names the one section it stands for. */
export type Placeholder =
  | { readonly type: 'line'; readonly name: LineName }
  | { readonly type: 'block'; readonly name: BlockName }
  | { readonly type: 'section'; readonly section: string };

/** What may be a placeholder in a text: something short between braces, on one line. */
export const placeholderPattern = /\{[ \u00a0]*([^{}\n\t]{1,120}?)[ \u00a0]*\}/g;

/** What stands between the braces, understood; null when no such placeholder is known. Capitals do not matter. */
export function placeholderNamed(text: string): Placeholder | null {
  const wanted = text.trim().toLowerCase();
  const section = /^section\s*:\s*(.+)$/.exec(wanted)?.[1];
  if (section !== undefined) return { type: 'section', section };
  const line = lineNames.find((name) => name.toLowerCase() === wanted);
  if (line) return { type: 'line', name: line };
  const block = blockNames.find((name) => name === wanted);
  return block ? { type: 'block', name: block } : null;
}

/** The one way a placeholder is written on screen, without its braces. */
export function nameOf(placeholder: Placeholder): string {
  return placeholder.type === 'section' ? `section:${placeholder.section}` : placeholder.name;
}

/** The purpose that a section placeholder names, where it names one and no heading. */
export function purposeNamed(section: string): string | null {
  return sectionPurposes.find((purpose) => purpose === section) ?? null;
}
