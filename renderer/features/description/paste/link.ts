const tracking =
  /^(utm_\w+|gclid|gbraid|wbraid|fbclid|msclkid|dclid|mc_[ce]id|igshid|yclid|_hs\w+|ref_src|trk)$/i;

/** A web or mail address as it may stand in a posting, without what only follows readers about; else nothing. */
export function safeLink(typed: string): string | undefined {
  const address = typed.trim();
  if (!/^(https?:\/\/|mailto:)/i.test(address) || address.length > 2_000) return undefined;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  if (url.protocol === 'mailto:') return address;
  const target =
    url.hostname === 'www.google.com' && url.pathname === '/url' ? url.searchParams.get('q') : null;
  if (target !== null) return safeLink(target);
  const followed = [...url.searchParams.keys()].filter((name) => tracking.test(name));
  if (followed.length === 0) return address;
  for (const name of followed) url.searchParams.delete(name);
  return url.href;
}

/** What somebody types into the link field: "example.org" and "me@example.org" are meant as addresses. */
export function typedLink(typed: string): string | undefined {
  const text = typed.trim();
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(text)) return `mailto:${text}`;
  if (/^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(text)) return safeLink(`https://${text}`);
  return safeLink(text);
}
