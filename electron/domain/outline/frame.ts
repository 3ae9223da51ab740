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
