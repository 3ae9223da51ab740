import type { Logo } from '../schemas/organisation.ts';
import type { Frame } from './outline.ts';

/** Wide logos are wordmarks: the name beside one would be there twice. */
const wordmark = 2.5;

/** The name that stands beside the logo, or nothing when the logo says it itself. */
export function nameBeside(logo: Logo | null, organisation: string): string {
  return logo !== null && logo.width / logo.height >= wordmark ? '' : organisation;
}

/** The left end of the footer: who is writing and the house's own text, the name said once. */
export function footerStart({ organisation, footerText }: Frame): string {
  if (footerText.includes(organisation)) return footerText;
  return [organisation, footerText].filter(Boolean).join(' · ');
}

/** A line of the footer; `end` is null where the number of the page stands. */
export interface FooterLine {
  readonly start: string;
  readonly end: string | null;
}

/** The footer's lines: a document that is no posting is named on every page. */
export function footerLines(frame: Frame): FooterLine[] {
  const { about } = frame;
  const house = footerStart(frame);
  if (!about) return [{ start: house, end: null }];
  return [
    { start: about.document, end: null },
    { start: house, end: about.mark },
  ];
}
