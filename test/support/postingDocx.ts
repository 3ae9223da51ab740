import { strToU8, zipSync } from 'fflate';

/** How whoever wrote the document set off headings and items. */
export type DocxManner = 'styled' | 'faked';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>';
const relation = (type: string, target: string, id: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
const relations = (inner: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
const level = (number: number, format: string) =>
  `<w:abstractNum w:abstractNumId="${number}"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum><w:num w:numId="${number}"><w:abstractNumId w:val="${number}"/></w:num>`;

/** A Word document from simple Markdown: headings, items, text and tables, in one of two manners. */
export function docxOf(markdown: string, manner: DocxManner): Uint8Array {
  const body = markdown
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\|[-| ]+\|$/.test(line))
    .map((line) => (line.startsWith('|') ? row(line) : paragraph(line, manner)));
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(relations(relation('officeDocument', 'word/document.xml', 'r1'))),
    'word/_rels/document.xml.rels': strToU8(
      relations(relation('styles', 'styles.xml', 'r1') + relation('numbering', 'numbering.xml', 'r2')),
    ),
    'word/styles.xml': strToU8(
      `<w:styles ${w}>${[1, 2, 3].map((one) => `<w:style w:type="paragraph" w:styleId="H${one}"><w:name w:val="heading ${one}"/></w:style>`).join('')}</w:styles>`,
    ),
    'word/numbering.xml': strToU8(
      `<w:numbering ${w}>${level(1, 'bullet')}${level(2, 'decimal')}</w:numbering>`,
    ),
    'word/document.xml': strToU8(`<w:document ${w}><w:body>${body.join('')}</w:body></w:document>`),
  });
}

function paragraph(line: string, manner: DocxManner): string {
  const heading = /^(#+) (.*)$/.exec(line);
  if (heading) {
    const [, marks = '', text = ''] = heading;
    return manner === 'styled'
      ? `<w:p><w:pPr><w:pStyle w:val="H${marks.length}"/></w:pPr>${runs(text)}</w:p>`
      : `<w:p>${run(text, true)}</w:p>`;
  }
  const item = /^( *)([-*]|\d+\.) (.*)$/.exec(line);
  if (!item) return `<w:p>${runs(line)}</w:p>`;
  const [, indent = '', mark = '', text = ''] = item;
  if (manner === 'faked')
    return `<w:p>${runs(`${indent}${/\d/.test(mark) ? mark : '•'}\u00a0${text}`)}</w:p>`;
  const numbering = `<w:numPr><w:ilvl w:val="${indent === '' ? 0 : 1}"/><w:numId w:val="${/\d/.test(mark) ? 2 : 1}"/></w:numPr>`;
  return `<w:p><w:pPr>${numbering}</w:pPr>${runs(text)}</w:p>`;
}

function row(line: string): string {
  const cells = line.split('|').slice(1, -1);
  return `<w:tbl><w:tr>${cells.map((cell) => `<w:tc><w:p>${runs(cell.trim())}</w:p></w:tc>`).join('')}</w:tr></w:tbl>`;
}

function runs(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(^|[^*])\*([^*]+)\*(?!\*)/g, '$1$2')
    .split('**')
    .map((part, index) => (part === '' ? '' : run(part, index % 2 === 1)))
    .join('');
}

function run(text: string, bold: boolean): string {
  const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${safe}</w:t></w:r>`;
}
