import { nameBeside } from '#domain/outline/frame.ts';
import { type Nested, nested } from '#domain/outline/nested.ts';
import type { Outline, Part, Table } from '#domain/outline/outline.ts';
import type { Run } from '#domain/schemas/richText.ts';
import { writable } from '../word/text.ts';
import { linkable } from './address.ts';
import { stylesOf } from './htmlStyles.ts';

/**
 * An outline as one file that needs nothing else: styles and logo are in it, nothing is fetched, no script runs.
 * `data` is schema.org JSON-LD for job search engines.
 */
export function htmlPage(outline: Outline, data?: object): string {
  const { frame, title, language } = outline;
  const { logo } = frame;
  const name = nameBeside(logo, frame.organisation);
  const picture = logo
    ? `<img src="data:${logo.type};base64,${logo.data}" alt="${escaped(logo.alt || frame.organisation)}">`
    : '';
  const brand = picture + (name ? `<span>${escaped(name)}</span>` : '');
  const footer = [frame.headerText, frame.footerText].filter(Boolean).map(escaped).join(' · ');
  return [
    '<!doctype html>',
    `<html lang="${escaped(language)}" dir="auto">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>\n${stylesOf(frame.style)}</style>`,
    ...(data ? [`<script type="application/ld+json">${scriptSafe(data)}</script>`] : []),
    '</head>',
    '<body>',
    ...(brand ? [`<header>${brand}</header>`] : []),
    '<main>',
    htmlBody(outline),
    '</main>',
    ...(footer ? [`<footer>${footer}</footer>`] : []),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The parts alone, for pasting into a job board. */
export function htmlBody({ parts }: Outline): string {
  return parts.map(block).join('\n');
}

function block(part: Part): string {
  switch (part.type) {
    case 'title':
      return `<h1>${escaped(part.text)}</h1>`;
    case 'lead':
      return `<p class="lead">${escaped(part.text)}</p>`;
    case 'facts':
      return `<dl>${part.rows
        .map(({ label, value }) => `<div><dt>${escaped(label)}</dt><dd>${escaped(value)}</dd></div>`)
        .join('')}</dl>`;
    case 'heading':
      return `<h${part.level + 1}>${escaped(part.text)}</h${part.level + 1}>`;
    case 'paragraph':
      return `<p dir="auto">${inline(part.runs)}</p>`;
    case 'note':
      return `<p class="note" dir="auto">${inline(part.runs)}</p>`;
    case 'list':
      return nested(part.items).map(list).join('\n');
    case 'table':
      return table(part);
  }
}

function list({ ordered, items }: Nested): string {
  const tag = ordered ? 'ol' : 'ul';
  const inner = items.map(
    ({ item, below }) => `<li dir="auto">${inline(item.runs)}${below.map(list).join('')}</li>`,
  );
  return `<${tag}>\n${inner.join('\n')}\n</${tag}>`;
}

function table({ summary, columns, rows }: Table): string {
  const head = columns.map(({ label, align }) => `<th scope="col"${alignment(align)}>${escaped(label)}</th>`);
  const body = rows.map(({ isGroup, cells }) => {
    let column = 0;
    const inner = cells.map(({ runs, span = 1 }) => {
      const align = columns[column]?.align;
      column += span;
      return `<td${span > 1 ? ` colspan="${span}"` : ''}${alignment(align)}>${inline(runs)}</td>`;
    });
    return `<tr${isGroup ? ' class="group"' : ''}>${inner.join('')}</tr>`;
  });
  return `<table aria-label="${escaped(summary)}"><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}

function alignment(align: Table['columns'][number]['align']): string {
  return align ? ` class="${align}"` : '';
}

function inline(runs: readonly Run[]): string {
  return runs
    .map(({ text, bold, italic, underline, link }) => {
      let html = escaped(text).replace(/\n/g, '<br>');
      if (underline) html = `<u>${html}</u>`;
      if (italic) html = `<em>${html}</em>`;
      if (bold) html = `<strong>${html}</strong>`;
      const address = linkable(link);
      return address ? `<a href="${escaped(address)}">${html}</a>` : html;
    })
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return writable(text).replace(/[&<>"']/g, (one) => entities[one] ?? one);
}

/** JSON that cannot end the element it stands in. */
function scriptSafe(data: object): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
