import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { appFile } from './appFile.ts';
import { contentSecurityPolicy } from './policy.ts';

/** Must run before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Serves the built pages, and only those, as app://rolebook/…; each page load gets a nonce of its own. */
export function serve(root: string): void {
  protocol.handle('app', async (request) => {
    const file = request.method === 'GET' ? appFile(root, request.url) : null;
    const bytes = file && (await readFile(file.path).catch(() => null));
    if (!file || !bytes) return new Response('Not found', { status: 404, headers: headers('text/plain') });
    if (!file.type.startsWith('text/html')) {
      return new Response(new Uint8Array(bytes), { headers: headers(file.type) });
    }
    const nonce = randomBytes(16).toString('base64');
    return new Response(bytes.toString('utf8').replaceAll('__NONCE__', nonce), {
      headers: { ...headers(file.type), 'Content-Security-Policy': contentSecurityPolicy(nonce) },
    });
  });
}

function headers(type: string): Record<string, string> {
  return {
    'Content-Type': type,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}
