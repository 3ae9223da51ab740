import { Refusal } from '#contract/result.ts';
import { words } from '../words.ts';

/** The address of a link that may leave the app: https or mailto and nothing that could hide another. */
export function outsideLink(url: string): string {
  const parsed = URL.canParse(url.trim()) ? new URL(url.trim()) : null;
  if (parsed?.protocol === 'https:' && parsed.hostname !== '' && !parsed.username && !parsed.password) {
    return parsed.href;
  }
  if (parsed?.protocol === 'mailto:' && /^[^\s@,?]+@[^\s@,?]+$/.test(decoded(parsed.pathname))) {
    return `mailto:${parsed.pathname}`; // an address only: no subject, body or attachment of others
  }
  throw new Refusal('bad-link', words.problems.badLink);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
