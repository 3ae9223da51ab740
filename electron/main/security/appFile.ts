import { extname, join, resolve, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The file below `root` that an `app://rolebook/…` address means and its type, or null if it means none. */
export function appFile(root: string, address: string): { path: string; type: string } | null {
  const asked = decoded(address);
  if (asked === null || asked.includes('\0') || asked.includes('\\')) return null;
  const path = resolve(join(root, asked === '/' ? 'index.html' : asked));
  const type = types[extname(path).toLowerCase()];
  return type !== undefined && path.startsWith(resolve(root) + sep) ? { path, type } : null;
}

function decoded(address: string): string | null {
  try {
    const url = new URL(address);
    return url.protocol === 'app:' && url.host === 'rolebook' ? decodeURIComponent(url.pathname) : null;
  } catch {
    return null; // a malformed address or % sequence
  }
}
