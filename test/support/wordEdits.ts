import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const body = 'word/document.xml';
const paragraphs = /<w:p(?: [^>]*)?>.*?<\/w:p>/gs;

/** Changes the body of a .docx at the level of its XML, as Word does behind the scenes. */
export function editBody(bytes: Uint8Array, edit: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  files[body] = strToU8(edit(strFromU8(files[body] ?? new Uint8Array())));
  return zipSync(files);
}

/** Adds or replaces whole parts, with what the content types and relations must say of them. */
export function withComment(bytes: Uint8Array, on: string, author: string, text: string): Uint8Array {
  const files = unzipSync(bytes);
  const put = (path: string, change: (xml: string) => string) => {
    files[path] = strToU8(change(strFromU8(files[path] ?? new Uint8Array())));
  };
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  put(
    'word/comments.xml',
    () =>
      `<w:comments ${w}><w:comment w:id="7" w:author="${author}"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:comment></w:comments>`,
  );
  put('word/_rels/document.xml.rels', (xml) =>
    xml.includes('relationships/comments"')
      ? xml
      : xml.replace(
          '</Relationships>',
          '<Relationship Id="c7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
        ),
  );
  put(body, (xml) => {
    const mark = '<w:commentRangeStart w:id="7"/>';
    return paragraphWith(xml, on, (one) => one.replace(/(<w:r>|<w:r )/, `${mark}$1`));
  });
  return zipSync(files);
}

/** Changes the first paragraph that holds a text. */
export function paragraphWith(xml: string, text: string, change: (paragraph: string) => string): string {
  let isDone = false;
  const changed = xml.replace(paragraphs, (one) => {
    if (isDone || !textOf(one).includes(text)) return one;
    isDone = true;
    return change(one);
  });
  if (!isDone) throw new Error(`No paragraph says “${text}”`);
  return changed;
}

/** The same paragraph with another text, in runs as torn as Word's. */
export function retyped(paragraph: string, text: string): string {
  const [, start = '', look = ''] = /^(<w:p(?: [^>]*)?>)(<w:pPr>.*?<\/w:pPr>)?/s.exec(paragraph) ?? [];
  const bookmarks = paragraph.match(/<w:bookmarkStart[^>]*\/>/g)?.join('') ?? '';
  const ends = paragraph.match(/<w:bookmarkEnd[^>]*\/>/g)?.join('') ?? '';
  const middle = Math.ceil(text.length / 2);
  const run = (piece: string, id: number) =>
    piece && `<w:r w:rsidR="00A${id}"><w:t xml:space="preserve">${asXml(piece)}</w:t></w:r>`;
  const proof = '<w:proofErr w:type="spellStart"/>';
  return `${start}${look}${bookmarks}${run(text.slice(0, middle), 1)}${proof}${run(text.slice(middle), 2)}${ends}</w:p>`;
}

/** A new paragraph that looks like another one. */
export function another(paragraph: string, text: string): string {
  return retyped(paragraph, text).replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, '');
}

/** What was written is recorded as inserted; with `old`, what was there as deleted. */
export function tracked(paragraph: string, text: string): string {
  const by = 'w:id="900" w:author="Owen Pryce" w:date="2026-11-20T09:00:00Z"';
  const deleted = paragraph
    .replaceAll(/<w:r(?: [^>]*)?>.*?<\/w:r>/gs, (run) => `<w:del ${by}>${run}</w:del>`)
    .replaceAll('<w:t ', '<w:delText ')
    .replaceAll('<w:t>', '<w:delText>')
    .replaceAll('</w:t>', '</w:delText>');
  const inserted = text && `<w:ins ${by}><w:r><w:t>${asXml(text)}</w:t></w:r></w:ins>`;
  return deleted.replace(/(<w:bookmarkEnd[^>]*\/>)?<\/w:p>$/, `${inserted}$&`);
}

export function allParagraphs(xml: string): string[] {
  return xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, '').match(paragraphs) ?? [];
}

export function textOf(paragraph: string): string {
  return [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
}

function asXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
