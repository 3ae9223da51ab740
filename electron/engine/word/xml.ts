import type { Run } from '#domain/schemas/richText.ts';
import type { Links } from './links.ts';
import { byDirection, writable } from './text.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const special = /[&<>"]/;

/** Text as it stands in XML, between tags and in attributes. */
export function escaped(text: string): string {
  return special.test(text) ? text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter) : text;
}

/** The same runs that `wordRuns` makes, as XML: the cells of a long report are too many for an object each. */
export function runsXml(runs: readonly Run[], links: Links): string {
  return runs
    .map((run) => {
      const id = run.link ? links.idOf(run.link) : null;
      const look = [
        id ? '<w:rStyle w:val="Hyperlink"/>' : '',
        run.bold ? '<w:b/><w:bCs/>' : '',
        run.italic ? '<w:i/><w:iCs/>' : '',
        run.underline ? '<w:u w:val="single"/>' : '',
      ].join('');
      const xml = textXml(run.text, look);
      return id && xml ? `<w:hyperlink w:history="1" r:id="rId${id}">${xml}</w:hyperlink>` : xml;
    })
    .join('');
}

/** Plain text as runs; line feeds and tabs are elements of their own. */
export function textXml(text: string, look = ''): string {
  const written = writable(text);
  if (!/[\n\t]/.test(written)) return stretchesXml(written, look);
  return written
    .split(/(\n|\t)/)
    .map((piece) => {
      if (piece === '\n') return '<w:r><w:br/></w:r>';
      if (piece === '\t') return '<w:r><w:tab/></w:r>';
      return stretchesXml(piece, look);
    })
    .join('');
}

function stretchesXml(text: string, look: string): string {
  return byDirection(text)
    .map((stretch) => {
      const all = look + (stretch.rightToLeft ? '<w:rtl/>' : '');
      const properties = all ? `<w:rPr>${all}</w:rPr>` : '';
      return `<w:r>${properties}<w:t xml:space="preserve">${escaped(stretch.text)}</w:t></w:r>`;
    })
    .join('');
}
