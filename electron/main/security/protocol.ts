import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type ProtocolRequest, type ProtocolResponse, protocol } from 'electron';
import { appFile } from './appFile.ts';
import { origin } from './origin.ts';
import { contentSecurityPolicy } from './policy.ts';

/** Must run before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Serves the built pages, and only those, as app://rolebook/…; each page load gets a nonce of its own. */
export function serve(root: string): void {
  // protocol.handle speaks in web streams, whose code takes Node longer to load than the page takes to arrive.
  protocol.registerBufferProtocol('app', (request, answer) => {
    void answerTo(root, request).then(answer);
  });
}

/** Pages made by the app itself, to be printed: by a name that nobody can guess, for as long as it takes. */
const offered = new Map<string, string>();

/** Offers a page at an address of its own until it is withdrawn. It may hold styles and pictures in it, and nothing else. */
export function offer(name: string, html: string): { readonly address: string; withdraw(): void } {
  const address = `${origin}/print/${name}`;
  offered.set(address, html);
  return { address, withdraw: () => offered.delete(address) };
}

async function answerTo(root: string, { method, url }: ProtocolRequest): Promise<ProtocolResponse> {
  const page = method === 'GET' ? offered.get(url) : undefined;
  if (page !== undefined) {
    const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    return {
      headers: { ...headers('text/html; charset=utf-8'), 'Content-Security-Policy': policy },
      data: Buffer.from(page, 'utf8'),
    };
  }
  const file = method === 'GET' ? appFile(root, url) : null;
  const data = file && (await readFile(file.path).catch(() => null));
  if (!file || !data) {
    return { statusCode: 404, headers: headers('text/plain'), data: Buffer.from('Not found') };
  }
  if (!file.type.startsWith('text/html')) return { headers: headers(file.type), data };
  const nonce = randomBytes(16).toString('base64');
  return {
    headers: { ...headers(file.type), 'Content-Security-Policy': contentSecurityPolicy(nonce) },
    data: Buffer.from(data.toString('utf8').replaceAll('__NONCE__', nonce)),
  };
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
