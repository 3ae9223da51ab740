import type { Piece } from '../text/piece.ts';
import { type HtmlNode, readHtml } from './html.ts';
import { readPlain } from './lines.ts';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string },
  ): { createHTML(html: string): string };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** The page turns no string into HTML; this one exception is parsed and read, and never shown. */
const policy = trustedTypes?.createPolicy('pasted', { createHTML: (html) => html });

/** What was copied, as blocks: from its HTML where there is some, else from its text. */
export function readClipboard(data: DataTransfer): Piece[] {
  const html = data.getData('text/html');
  if (html !== '') {
    // In a document of its own no script runs and nothing is loaded.
    const page = new DOMParser().parseFromString(
      policy?.createHTML(unstyled(html)) ?? unstyled(html),
      'text/html',
    );
    const pieces = readHtml(page.body as unknown as HtmlNode);
    if (pieces.length > 0) return pieces;
  }
  return readPlain(data.getData('text/plain'));
}

/** The page's policy refuses style attributes, and says so for each; under another name they can be read. */
function unstyled(html: string): string {
  return html
    .replace(/<style\b[\s\S]*?<\/style\s*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/(\s)style(\s*=)/i, '$1data-style$2'));
}
