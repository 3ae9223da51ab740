import type { Token, Tokens } from 'marked';

/** Tokens of Markdown as a page. HTML inside stays as it is: whoever reads the page lets through only what may be. */
export function htmlOfTokens(tokens: readonly Token[]): string {
  return tokens.map(htmlOf).join('');
}

function htmlOf(token: Token): string {
  const inner = () => htmlOfTokens(('tokens' in token && token.tokens) || []);
  switch (token.type) {
    case 'heading':
      return `<h${token.depth}>${inner()}</h${token.depth}>`;
    case 'paragraph':
      return `<p>${isFacts(token.raw) ? inner().replace(/\n/g, '<br>') : inner()}</p>`;
    case 'blockquote':
      return `<blockquote>${inner()}</blockquote>`;
    case 'list':
      return list(token as Tokens.List);
    case 'table':
      return table(token as Tokens.Table);
    case 'strong':
      return `<b>${inner()}</b>`;
    case 'em':
      return `<i>${inner()}</i>`;
    case 'link':
      return `<a href="${escaped(token.href)}">${inner()}</a>`;
    case 'br':
      return '<br>';
    case 'space':
    case 'hr':
    case 'def':
    case 'image':
      return token.type === 'image' ? escaped(token.text) : '';
    case 'html':
      return token.text;
    case 'text':
      return 'tokens' in token && token.tokens ? inner() : token.text;
    case 'code':
    case 'codespan':
    case 'escape':
      return token.type === 'code' ? `<p>${escaped(token.text)}</p>` : escaped(token.text);
    default:
      return 'tokens' in token ? inner() : escaped(token.raw);
  }
}

/** Lines that each name something are not one paragraph, though Markdown takes them for one. */
function isFacts(raw: string): boolean {
  const lines = raw.trim().split('\n');
  return lines.length > 1 && lines.every((line) => /^\s*[*_]*[^:*_]{2,40}(?::[*_]*|[*_]*:)\s/.test(line));
}

function list({ ordered, items }: Tokens.List): string {
  const tag = ordered ? 'ol' : 'ul';
  return `<${tag}>${items.map(({ tokens }) => `<li>${htmlOfTokens(tokens)}</li>`).join('')}</${tag}>`;
}

function table({ header, rows }: Tokens.Table): string {
  const cells = (row: readonly Tokens.TableCell[]) =>
    `<tr>${row.map(({ tokens }) => `<td>${htmlOfTokens(tokens)}</td>`).join('')}</tr>`;
  return `<table>${[header, ...rows].map(cells).join('')}</table>`;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
