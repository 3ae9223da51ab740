const schemes = new Set(['http:', 'https:', 'mailto:']);

/** The address if it is one that a document may link to: web or mail; null otherwise. */
export function linkable(address: string | undefined): string | null {
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : null;
  return url && schemes.has(url.protocol) ? url.href : null;
}
