/** What a value is by its looks alone. */

const address = /^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+\.[^\s@<>,;:"()]{2,}$/;
/** Two figures at the least stand before the last ones, and nothing else than what separates figures. */
const telephone = /^\+?[\d\s().\-/]{7,24}(?:\s*(?:x|ext\.?)\s*\d{1,6})?$/i;
const web = /^(https?:\/\/|www\.)\S+$/i;
const knownSite =
  /^(?:[a-z]+\.)?(linkedin|github|gitlab|xing|behance|dribbble|stackoverflow)\.[a-z]{2,}\/\S+$/i;

export function isEmail(text: string): boolean {
  return text.length <= 320 && address.test(text);
}

export function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return (
    digits >= 7 && digits <= 15 && telephone.test(text) && !/^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}/.test(text)
  );
}

export function isWebAddress(text: string): boolean {
  return web.test(text) || knownSite.test(text);
}

/** Two to five words that begin with capitals, without figures. */
export function isNameLike(text: string): boolean {
  const parts = text.split(/[\s,]+/).filter(Boolean);
  if (parts.length < 2 || parts.length > 5 || text.length > 60) return false;
  return parts.every((part) =>
    /^\p{Lu}[\p{L}.'’-]*$|^(?:de|da|di|del|van|von|der|den|la|le|bin|al|zu|y)$/u.test(part),
  );
}

/** The address in "Jane Doe <jane@example.org>" or "mailto:jane@example.org"; other text as it is. */
export function bareEmail(text: string): string {
  const angled = /<([^<>\s]+@[^<>\s]+)>/.exec(text)?.[1];
  // "ada@example.org (Work)" is how hiring systems tell several apart.
  return (angled ?? text)
    .replace(/^mailto:/i, '')
    .replace(/\s\([^()]*\)\s*$/, '')
    .trim();
}
