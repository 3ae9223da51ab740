import type { Piece } from '../text/piece.ts';
import { type HtmlNode, readHtml } from './html.ts';
import { readPlain } from './lines.ts';

/** What was copied, as blocks: from its HTML where there is some, else from its text. */
export function readClipboard(data: DataTransfer): Piece[] {
  const html = data.getData('text/html');
  if (html !== '') {
    // Parsed, never shown: scripts do not run in it and nothing is loaded.
    const pieces = readHtml(new DOMParser().parseFromString(html, 'text/html').body as unknown as HtmlNode);
    if (pieces.length > 0) return pieces;
  }
  return readPlain(data.getData('text/plain'));
}
